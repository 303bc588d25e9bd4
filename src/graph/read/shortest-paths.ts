/** A relation met in a search, in the direction of the search. */
export interface Step {
  /** Id of the entity that the search came from. */
  near: string;
  /** Id of the relation. */
  relation: string;
  /** Id of the entity that it leads to. */
  far: string;
  /** Whether the relation itself points that way. */
  out: boolean;
}

/** A way between two entities: one step for each relation, in order. */
export type FoundPath = readonly Step[];

/**
 * The shortest ways, from a search that went out from both ends until the two met.
 *
 * @param from the steps that went out from the start, every one to an entity that is farther from it
 * @param to the same from the end
 * @param meeting the steps that join the two, `near` on the start's side
 * @param start id of the start
 * @param most ways to give, at most: the first in the order of the ids along them
 */
export function shortestPaths(
  from: readonly Step[],
  to: readonly Step[],
  meeting: readonly Step[],
  start: string,
  most: number,
): FoundPath[] {
  const nexts = grouped([...leadingTo(meeting, from), ...meeting, ...to.map(turned)], 'near');
  for (const steps of nexts.values()) steps.sort(byIds);

  const found: FoundPath[] = [];
  const walk = (at: string, before: FoundPath): void => {
    const steps = nexts.get(at);
    if (!steps) found.push(before);
    else for (const step of steps) if (found.length < most) walk(step.far, [...before, step]);
  };
  walk(start, []);
  return found;
}

/** Those of the steps from the start from which the meeting is reached: no others need be walked. */
function leadingTo(meeting: readonly Step[], steps: readonly Step[]): Step[] {
  const into = grouped(steps, 'far');
  const leading: Step[] = [];
  let ends = new Set(meeting.map(({ near }) => near));
  while (ends.size > 0) {
    const last = [...ends].flatMap((end) => into.get(end) ?? []);
    for (const step of last) leading.push(step);
    ends = new Set(last.map(({ near }) => near));
  }
  return leading;
}

function grouped(steps: readonly Step[], by: 'near' | 'far'): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(step[by]);
    if (group) group.push(step);
    else groups.set(step[by], [step]);
  }
  return groups;
}

const turned = ({ near, relation, far, out }: Step): Step => ({ near: far, relation, far: near, out: !out });

const byIds = (a: Step, b: Step): number => compare(a.far, b.far) || compare(a.relation, b.relation);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
