import type { EntityKind } from '../entity-kind.js';
import { COMPOSED, type Link, link, ofAnyStatus } from './declare.js';

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

/** What one holds, was awarded or reached, and who holds a title or reached a milestone. */
export const STANDING: readonly Link[] = [
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
