import { COMPOSED, type Link, link, listingCodes, single } from './declare.js';

/** Where things lie, and what lies in a place. */
export const PLACES: readonly Link[] = [
  ...single(link('Village', 'town', ['LOCATED_IN', 'OUT', 'Division'], 'The town that it belongs to. 所属乡镇。')),
  ...single(
    link('Division', 'parent', ['LOCATED_IN', 'OUT', 'Division'], 'The division that it belongs to. 上级区划。'),
  ),
  ...listingCodes(
    link(
      'Division',
      'divisions',
      ['LOCATED_IN', 'IN', 'Division'],
      'The divisions within it, past ones too; under asOf those whose codes held in that year. 下级区划，含已撤并者；指定 asOf 时仅含该年代码有效者。',
    ),
  ),
  ...listingCodes(
    link(
      'Division',
      'villages',
      ['LOCATED_IN', 'IN', 'Village'],
      'Its villages and communities, past ones too; under asOf those whose codes held in that year. 下辖村与社区，含已撤并者；指定 asOf 时仅含该年代码有效者。',
    ),
  ),
  ...single(
    link(
      ['Enterprise', 'Organization', 'Place'],
      'village',
      ['LOCATED_IN', 'OUT', 'Village'],
      'The village that it lies in, where a report says so; what follows only from a name stands in `locations`, marked. 所在村，限报告明言者；仅由名称推断者见 locations，并有标注。',
    ),
  ),
  ...link('Project', 'villages', ['LOCATED_IN', 'OUT', 'Village'], 'The villages that it lies in. 所在村。'),
  ...link(
    COMPOSED,
    'locations',
    ['LOCATED_IN', 'OUT'],
    'Where it lies: divisions, villages, places. 所在地：区划、村、地点。',
  ),
  ...link(
    ['Division', 'Village', 'Place'],
    'enterprises',
    ['LOCATED_IN', 'IN', 'Enterprise'],
    'The enterprises that lie in it. 境内企业。',
  ),
  ...link(
    ['Division', 'Village', 'Place'],
    'projects',
    ['LOCATED_IN', 'IN', 'Project'],
    'The projects that lie in it. 境内项目。',
  ),
  ...link(
    ['Division', 'Village', 'Place'],
    'places',
    ['LOCATED_IN', 'IN', 'Place'],
    'The places that lie in it. 境内地点。',
  ),
  ...link(
    ['Division', 'Village', 'Place'],
    'organizations',
    ['LOCATED_IN', 'IN', 'Organization'],
    'The organizations that lie in it. 境内组织。',
  ),
];
