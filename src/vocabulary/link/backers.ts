import type { EntityKind } from '../entity-kind.js';
import { COMPOSED, type Link, link } from './declare.js';

const DONE: EntityKind[] = ['Project', 'Program', 'Organization', 'Place', 'Event', 'Mechanism'];

/** Who stands behind a thing: its money, its running, its lead, its design, and praise for it. */
export const BACKERS: readonly Link[] = [
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
];
