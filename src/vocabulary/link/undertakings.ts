import { COMPOSED, type Link, link } from './declare.js';

/** Wholes and parts; programs, mechanisms and events, with those who carry them out and those whom they aim at. */
export const UNDERTAKINGS: readonly Link[] = [
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
];
