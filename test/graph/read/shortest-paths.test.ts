import fc from 'fast-check';
import { type Step, shortestPaths } from '../../../src/graph/read/shortest-paths.js';

interface Link {
  id: string;
  from: string;
  to: string;
}

/** Any small graph, parallel relations and relations to itself among them. */
const links = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 })
  .map((pairs) => pairs.map(([from, to], at): Link => ({ id: `r${at}`, from: `n${from}`, to: `n${to}` })));

const stepsFrom = (near: string, all: readonly Link[]): Step[] =>
  all.flatMap(({ id, from, to }) => [
    ...(from === near ? [{ near, relation: id, far: to, out: true }] : []),
    ...(to === near && from !== near ? [{ near, relation: id, far: from, out: false }] : []),
  ]);

/** The search as the database does it: out from both ends in turn until they meet. */
function searched(all: readonly Link[], start: string, end: string, most: number) {
  const side = (id: string) => ({ reached: new Set([id]), frontier: [id], steps: [] as Step[] });
  const sides = [side(start), side(end)];
  for (let turn = 0; ; turn += 1) {
    const [from, to] = [sides[0]!, sides[1]!];
    const meeting = from.frontier
      .flatMap((near) => stepsFrom(near, all))
      .filter(({ far }) => to.frontier.includes(far));
    if (meeting.length > 0) return shortestPaths(from.steps, to.steps, meeting, start, most);
    const grown = sides[turn % 2]!;
    const steps = grown.frontier.flatMap((near) => stepsFrom(near, all)).filter(({ far }) => !grown.reached.has(far));
    if (steps.length === 0) return [];
    grown.steps.push(...steps);
    grown.frontier = [...new Set(steps.map(({ far }) => far))];
    for (const id of grown.frontier) grown.reached.add(id);
  }
}

/** Every shortest way, by trying all. */
function tried(all: readonly Link[], start: string, end: string): string[] {
  let ways: Step[][] = [[]];
  for (let length = 0; length < 8; length += 1) {
    const next = ways.flatMap((way) => stepsFrom(way.at(-1)?.far ?? start, all).map((step) => [...way, step]));
    const found = next.filter((way) => way.at(-1)!.far === end);
    if (found.length > 0) return found.map(written).sort();
    ways = next.slice(0, 200_000);
  }
  return [];
}

const written = (way: readonly Step[]) => way.map(({ far, relation, out }) => `${far} ${relation} ${out}`).join(' | ');

describe('the shortest paths', () => {
  it('are all there are, whichever ends meet', () => {
    fc.assert(
      fc.property(links, (all) => {
        const found = searched(all, 'n0', 'n1', 100_000).map(written);
        expect([...found].sort()).toEqual(tried(all, 'n0', 'n1'));
      }),
    );
  });

  it('come in the order of the ids along them, the first ones when there are more', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 3 }), (all, most) => {
        const found = searched(all, 'n0', 'n1', 100_000).map(written);
        expect(found).toEqual([...found].sort());
        expect(searched(all, 'n0', 'n1', most).map(written)).toEqual(found.slice(0, most));
      }),
    );
  });

  it('do not depend on the order in which relations are read', () => {
    fc.assert(
      fc.property(links, (all) => {
        expect(searched([...all].reverse(), 'n0', 'n1', 10)).toEqual(searched(all, 'n0', 'n1', 10));
      }),
    );
  });
});
