import { REACHED, RELATION_STATUSES, type RelationStatus } from '../../vocabulary/relation-status.js';
import { keysOf } from '../../vocabulary/term.js';

/** One status of a relation in one year: the others of its course have the same type, ends and title. */
export interface Stage {
  id: string;
  status: RelationStatus;
  /** The year that the status is said of. */
  year: number;
  /** The year of the first report that says it. */
  knownFrom: number;
}

/** Of a stage that nothing supersedes. */
export const NEVER = 9999;

/**
 * For each stage of one course, the year of the first report in which a later stage replaces it, or NEVER. A plan replaces only
 * plans, an application plans and applications: neither undoes what was done. The order of the stages does not matter.
 */
export function supersession(course: readonly Stage[]): Map<string, number> {
  return new Map(
    course.map((stage) => {
      const successors = course.filter((other) => supersedes(other, stage)).map((other) => other.knownFrom);
      return [stage.id, Math.min(NEVER, ...successors)];
    }),
  );
}

/** Whether `later` takes the place of `earlier`, both of one course. */
export function supersedes(later: Stage, earlier: Stage): boolean {
  const isLater = later.year - earlier.year || rankOf(later.status) - rankOf(earlier.status);
  return isLater > 0 && weightOf(later) >= weightOf(earlier);
}

/** A plan is a word, an application is made, a status of REACHED is there. */
const weightOf = ({ status }: Stage): number => (REACHED.includes(status) ? 2 : status === 'APPLIED' ? 1 : 0);

const ranks = keysOf(RELATION_STATUSES);
const rankOf = (status: RelationStatus): number => ranks.indexOf(status);
