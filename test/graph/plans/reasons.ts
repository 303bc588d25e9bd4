import type { Scan } from './scans.js';

/** Why statements of some names may read without bounds. */
export interface Reason {
  statements: RegExp;
  /** How far they may read. */
  until: Scan['until'];
  /** What they may read. */
  of: RegExp;
  because: string;
}

const KINDS =
  'divisions|villages|enterprises|projects|programs|officials|organizations|certifications|milestones|mechanisms|places|brands|events|entities';
const LISTS = `${KINDS}|observations|relations|conflicts|silences|claims|passages|reports|indicators|loads`;

/** Every scan that a composed statement may do. Each must be met by some question, and none beside them may be. */
export const REASONS: readonly Reason[] = [
  {
    statements: new RegExp(`^(${LISTS})$`),
    until: 'PAGE',
    of: /^[A-Z]/,
    because:
      'A filter may ask what begins no index, as text inside, a bound, a link or an `or`: the list is walked in its order until the page is full.',
  },
  {
    statements: new RegExp(`^(${LISTS})$`),
    until: 'END',
    of: /^(Enterprise|Observation)$/,
    because:
      'Of such a filter that leaves few rows the planner may find it cheaper to look at all, in the order of no index, and sort.',
  },
  {
    statements: new RegExp(`^(${LISTS})\\.count$`),
    until: 'END',
    of: /^[A-Z]/,
    because: 'What such a filter leaves can only be counted by looking at all.',
  },
  {
    statements: /^(observation|relation)Groups$/,
    until: 'END',
    of: /^(Observation|Relation)$/,
    because:
      'Groups are of all that a filter leaves; one that fixes nothing with which an index begins leaves all to be looked at.',
  },
  {
    statements: new RegExp(`^(${LISTS})(\\.count)?\\.then$`),
    until: 'PAGE',
    of: /^/,
    because: 'As in the list of now; and each is asked when it was loaded.',
  },
  {
    statements: new RegExp(`^(${LISTS})(\\.count)?\\.then$`),
    until: 'END',
    of: /^(?!Former)/,
    because: 'As in the list of now, its counts and sorted pages.',
  },
  {
    statements: new RegExp(`^(${LISTS})(\\.count)?\\.then$`),
    until: 'END',
    of: /^Former/,
    because:
      'Former states have no index for each order: a page of what was loaded then sorts those that its filter leaves.',
  },
  {
    statements: /^(Entity|Observation|Relation)\.conflicts\.then$/,
    until: 'END',
    of: /^(Former)?Conflict$/,
    because:
      'Former states are tied to nothing, and members are a list, into which no index looks; conflicts are few beside facts.',
  },
  {
    statements: /^Entity\.sharedObservations\.then$/,
    until: 'END',
    of: /^(Former)?Observation$/,
    because: 'The same of the members of a group that shares a figure.',
  },
  {
    statements: /^Observation\.(PART_OF_FIGURE|STAGE_OF)\.then$/,
    until: 'END',
    of: /^FormerObservation$/,
    because: 'The same of parts and stages: only what is loaded now is tied to its whole.',
  },
];

export const reasonFor = (name: string, scan: Scan): Reason | undefined =>
  REASONS.find(({ statements, until, of }) => statements.test(name) && until === scan.until && of.test(scan.of));
