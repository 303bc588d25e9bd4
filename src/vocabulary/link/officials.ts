import { type Link, link } from './declare.js';

/** Positions and visits, and what was praised there. */
export const OFFICIALS: readonly Link[] = [
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
];
