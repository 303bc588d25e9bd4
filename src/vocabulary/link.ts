import type { EntityKind } from './entity-kind.js';
import type { RelationStatus } from './relation-status.js';
import { REACHED, RELATION_STATUSES } from './relation-status.js';
import { RELATION_TYPES, type RelationTypeName } from './relation-type.js';
import { keysOf } from './term.js';

/**
 * A field of a kind that leads along relations to other entities. Declared once: from it come the field of the API, the
 * inputs that filter by it and the statement that reads it for any number of entities at once.
 */
export interface Link {
  on: EntityKind;
  field: string;
  types: readonly RelationTypeName[];
  /** OUT: the entity stands at the relation's `from`; IN: at its `to`. */
  direction: 'OUT' | 'IN';
  /** The kinds at the other end; more than one, or none, gives a connection of Entity. */
  targets: readonly EntityKind[];
  /** At most one at a time: the field is the entity itself, not a connection. */
  single: boolean;
  /** It lists what the official codes give: as of a year, the places whose codes held in it. */
  ofCodes: boolean;
  /** The statuses that show unless others are asked for. */
  statuses: readonly RelationStatus[];
  description: string;
}

const all = keysOf(RELATION_STATUSES);

type Way = [types: RelationTypeName | RelationTypeName[], direction: 'OUT' | 'IN', targets?: EntityKind | EntityKind[]];

const listed = <Word>(words: Word | Word[] | undefined): Word[] =>
  words === undefined ? [] : Array.isArray(words) ? words : [words];

/** The same link on several kinds; of its relation types a kind gets those that it can stand in. */
function link(
  on: EntityKind | EntityKind[],
  field: string,
  [types, direction, targets]: Way,
  description: string,
): Link[] {
  const side = direction === 'OUT' ? 'from' : 'to';
  return listed(on).map((kind) => ({
    on: kind,
    field,
    types: listed(types).filter((type) => RELATION_TYPES[type][side].includes(kind)),
    direction,
    targets: listed(targets),
    single: false,
    ofCodes: false,
    statuses: REACHED,
    description,
  }));
}

const single = (links: Link[]): Link[] => links.map((each) => ({ ...each, single: true }));
const listingCodes = (links: Link[]): Link[] => links.map((each) => ({ ...each, ofCodes: true }));
const ofAnyStatus = (links: Link[]): Link[] => links.map((each) => ({ ...each, statuses: all }));

const CERTIFIABLE: EntityKind[] = [
  'Division',
  'Village',
  'Enterprise',
  'Project',
  'Program',
  'Official',
  'Organization',
  'Mechanism',
  'Place',
  'Brand',
  'Event',
];
const COMPOSED: EntityKind[] = [
  'Division',
  'Village',
  'Enterprise',
  'Project',
  'Program',
  'Organization',
  'Mechanism',
  'Place',
  'Brand',
  'Event',
];
const DONE: EntityKind[] = ['Project', 'Program', 'Organization', 'Place', 'Event', 'Mechanism'];

export const LINKS: readonly Link[] = [
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

  ...link(
    CERTIFIABLE,
    'certifications',
    ['CERTIFIED_AS', 'OUT', 'Certification'],
    'The qualifications and titles that it holds. 持有的资质与称号。',
  ),
  ...link(CERTIFIABLE, 'awards', ['AWARDED', 'OUT'], 'The prizes and honours that it received. 获得的奖项与荣誉。'),
  ...link(COMPOSED, 'milestones', ['REACHED', 'OUT', 'Milestone'], 'The milestones that it reached. 已达到的里程碑。'),
  ...ofAnyStatus(
    link(
      'Project',
      'stages',
      ['REACHED', 'OUT', 'Milestone'],
      'Its stages, reached and planned: look at each status. 各阶段，含已达到与计划，须看状态。',
    ),
  ),

  ...link(COMPOSED, 'wholes', ['PART_OF', 'OUT'], 'What it is part of. 所属的整体。'),
  ...link(COMPOSED, 'parts', ['PART_OF', 'IN'], 'Its parts. 组成部分。'),
  ...link(
    ['Village', 'Enterprise', 'Project', 'Organization', 'Place', 'Event', 'Mechanism', 'Program'],
    'programs',
    [['PART_OF', 'IMPLEMENTS', 'PARTICIPATES_IN', 'HOSTS'], 'OUT', 'Program'],
    'The programs that it belongs to, carries out or takes part in. 所属、实施或参与的行动。',
  ),
  ...link(
    'Division',
    'programs',
    [['IMPLEMENTS', 'HOSTS'], 'OUT', 'Program'],
    'The programs that it carries out. 实施的行动。',
  ),
  ...link(
    ['Division', 'Village', 'Organization', 'Enterprise'],
    'mechanisms',
    [['IMPLEMENTS', 'HOSTS'], 'OUT', 'Mechanism'],
    'The mechanisms that it set up or carries on. 创设或推行的模式、制度、平台。',
  ),
  ...link(
    ['Division', 'Village', 'Place', 'Organization', 'Enterprise'],
    'events',
    [['HOSTS', 'IMPLEMENTS'], 'OUT', 'Event'],
    'The events that it holds. 举办的活动。',
  ),
  ...link('Program', 'projects', ['PART_OF', 'IN', 'Project'], 'The projects that belong to it. 所含项目。'),
  ...link(
    ['Program', 'Mechanism', 'Project', 'Event', 'Brand'],
    'implementers',
    ['IMPLEMENTS', 'IN'],
    'Who carries it out. 实施者。',
  ),
  ...link(
    ['Program', 'Mechanism', 'Project', 'Event', 'Brand'],
    'participants',
    ['PARTICIPATES_IN', 'IN'],
    'Who takes part. 参与者。',
  ),
  ...link(
    ['Program', 'Project', 'Mechanism', 'Event'],
    'objects',
    ['TARGETS', 'OUT'],
    'What it aims at. 所针对的对象。',
  ),
  ...link(['Event', 'Mechanism', 'Program'], 'hosts', ['HOSTS', 'IN'], 'Who holds it. 举办者。'),

  ...link(
    DONE,
    'funders',
    ['FUNDED_BY', 'OUT'],
    'Where its money comes from; empty unless a report says so. 资金来源；报告未说明则为空。',
  ),
  ...link(
    ['Project', 'Place', 'Mechanism', 'Organization', 'Brand', 'Event'],
    'operators',
    ['OPERATES', 'IN'],
    'Who runs it; empty unless a report says so. 运营者；报告未说明则为空。',
  ),
  ...link(['Project', 'Enterprise', 'Place'], 'investors', ['INVESTED_IN', 'IN'], 'Who put capital into it. 投资方。'),
  ...link(
    'Enterprise',
    'projects',
    [['OPERATES', 'INVESTED_IN', 'IMPLEMENTS', 'PARTICIPATES_IN'], 'OUT', 'Project'],
    'The projects that it runs, carries out or invests in. 运营、实施或投资的项目。',
  ),
  ...link(DONE, 'leaders', ['LED_BY', 'OUT'], 'Who leads it. 牵头者。'),
  ...link(
    ['Program', 'Mechanism', 'Project', 'Event'],
    'authors',
    ['PREPARED_BY', 'OUT'],
    'Who wrote or designed it. 编制者。',
  ),
  ...link(COMPOSED, 'commenders', ['COMMENDED_BY', 'OUT'], 'Who praised it. 予以肯定者。'),

  ...link(
    ['Division', 'Village', 'Enterprise', 'Organization', 'Official'],
    'promoted',
    ['PROMOTES', 'OUT'],
    'What it makes known or helps to a market. 所推广培育的对象。',
  ),
  ...link(
    ['Brand', 'Mechanism', 'Program', 'Event', 'Place'],
    'promoters',
    ['PROMOTES', 'IN'],
    'Who makes it known or helps it to a market. 推广培育者。',
  ),
  ...link(
    ['Mechanism', 'Program', 'Brand'],
    'adopters',
    ['SPREAD_TO', 'OUT'],
    'Where it was taken over. 推广到的地区。',
  ),
  ...link(
    ['Program', 'Project', 'Mechanism', 'Event'],
    'bases',
    ['RELIES_ON', 'OUT'],
    'What it works by means of. 所依托的载体。',
  ),
  ...link(
    ['Program', 'Project', 'Mechanism'],
    'assigners',
    ['ASSIGNED_BY', 'OUT'],
    'Who set it as a task. 下达任务者。',
  ),

  ...link(
    ['Enterprise', 'Village', 'Division', 'Place', 'Organization'],
    'products',
    ['PRODUCES', 'OUT', 'Brand'],
    'The brands that it makes. 生产的品牌产品。',
  ),
  ...link('Brand', 'producers', ['PRODUCES', 'IN'], 'Who makes it. 生产者。'),

  ...link(
    'Official',
    'positions',
    ['HOLDS_POSITION', 'OUT'],
    'Where the official holds a position; the edge gives its title. 任职单位，职务见边上的 title。',
  ),
  ...link(['Official', 'Organization'], 'visits', ['VISITED', 'OUT'], 'What was visited. 调研之处。'),
  ...link(
    ['Official', 'Organization', 'Division'],
    'commended',
    ['COMMENDED_BY', 'IN'],
    'What was praised. 所肯定者。',
  ),
  ...link(
    ['Organization', 'Division', 'Village', 'Enterprise'],
    'officials',
    ['HOLDS_POSITION', 'IN', 'Official'],
    'Who holds a position there. 任职者。',
  ),
  ...link(
    ['Division', 'Village', 'Enterprise', 'Project', 'Place'],
    'visitors',
    ['VISITED', 'IN'],
    'Who came to see it. 来访调研者。',
  ),

  ...link('Certification', 'holders', ['CERTIFIED_AS', 'IN'], 'Who holds it. 持有者。'),
  ...link(
    'Certification',
    'enterprises',
    ['CERTIFIED_AS', 'IN', 'Enterprise'],
    'The enterprises that hold it. 持有的企业。',
  ),
  ...link('Certification', 'villages', ['CERTIFIED_AS', 'IN', 'Village'], 'The villages that hold it. 持有的村。'),
  ...link(['Certification', 'Brand'], 'recipients', ['AWARDED', 'IN'], 'Who was awarded it. 获奖者。'),
  ...link('Milestone', 'reachedBy', ['REACHED', 'IN'], 'What reached it. 达到者。'),
  ...link('Milestone', 'enterprises', ['REACHED', 'IN', 'Enterprise'], 'The enterprises that reached it. 达到的企业。'),
  ...link('Milestone', 'projects', ['REACHED', 'IN', 'Project'], 'The projects that reached it. 达到的项目。'),
];

/** The links of one kind, in the order of their declaration. */
export const linksOf = (kind: EntityKind): Link[] => LINKS.filter((each) => each.on === kind);
