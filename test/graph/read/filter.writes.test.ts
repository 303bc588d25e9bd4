import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import type { Comparison } from '../../../src/graph/read/comparison.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { readerThen } from '../../../src/graph/read/loaded-then.js';
import { OBSERVATION_LIST } from '../../../src/graph/read/observation-list.js';
import { countRows, readPage } from '../../../src/graph/read/page.js';
import { countRowsThen, readPageThen } from '../../../src/graph/read/page-then.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../clear-graph.js';

interface Figure {
  id: string;
  indicator: string;
  scope?: string;
  year: number;
  lower?: number;
  upper?: number;
  qualifier: 'EXACT' | 'OVER' | 'NEARLY';
}

/** Every combination, absent scopes and bounds among them. */
const FIGURES: Figure[] = ['甲', '乙'].flatMap((indicator) =>
  [undefined, '全镇', '规上'].flatMap((scope) =>
    [2031, 2032].flatMap((year) =>
      (['EXACT', 'OVER', 'NEARLY'] as const).map((qualifier, at) => {
        const bound = 1 + ((year + at + indicator.length + (scope?.length ?? 0)) % 3);
        return {
          id: [indicator, scope, year, qualifier].join(),
          ...{ indicator, year, qualifier },
          ...(scope === undefined ? {} : { scope }),
          ...(qualifier === 'NEARLY' ? {} : { lower: bound }),
          ...(qualifier === 'OVER' ? {} : { upper: year === 2032 && scope === '规上' ? bound + 1 : bound }),
        };
      }),
    ),
  ),
);

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await graph.execute(
    { name: 'invent figures', text: 'UNWIND $figures AS figure CREATE (n:Observation) SET n = figure' },
    { figures: FIGURES },
  );
});

afterAll(() => graph.close());

const text = (...values: string[]) => {
  const value = fc.constantFrom(...values);
  const orNull = fc.option(value);
  return fc.oneof(
    fc.record({ eq: orNull }),
    fc.record({ ne: orNull }),
    fc.record({ in: fc.array(value, { maxLength: 2 }) }),
    fc.record({ contains: value, ne: value }),
  );
};
const number = fc.integer({ min: 0, max: 4 });
const bounds = fc.oneof(
  ...(['eq', 'ne'] as const).map((operator) => fc.record({ [operator]: fc.constant(null) })),
  ...(['eq', 'ne', 'gt', 'gte', 'lt', 'lte'] as const).map((operator) =>
    number.map((value) => ({ [operator]: value })),
  ),
);

/** Filters of every form, in each other. */
const { filter } = fc.letrec<{ filter: Filter; plain: Filter }>((tie) => ({
  plain: fc.record(
    {
      indicator: text('甲', '乙'),
      scope: text('全镇', '规上'),
      year: fc.record({ gt: fc.constant(2031) }),
      value: bounds,
    },
    { requiredKeys: [] },
  ),
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('plain'),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
}));

/** What the words of a filter say, in plain logic: what is absent equals nothing, and differs from everything. */
function says(asked: Filter, figure: Figure): boolean {
  return Object.entries(asked).every(([field, value]) => {
    if (field === 'and') return (value as Filter[]).every((each) => says(each, figure));
    if (field === 'or') return (value as Filter[]).some((each) => says(each, figure));
    if (field === 'not') return !says(value as Filter, figure);
    if (field === 'value') return bounded(value as Comparison, figure);
    return compared(value as Comparison, figure[field as 'scope' | 'indicator']);
  });
}

const compared = ({ eq, ne, in: among, contains, gt }: Comparison, own: string | number | undefined): boolean =>
  (eq === undefined || (own ?? null) === eq) &&
  (ne === undefined || (own ?? null) !== ne) &&
  (among === undefined || (own !== undefined && among!.includes(own))) &&
  (contains === undefined || (own !== undefined && String(own).includes(contains!))) &&
  (gt === undefined || (own !== undefined && Number(own) > Number(gt)));

function bounded(asked: Comparison, { lower, upper, qualifier }: Figure): boolean {
  const [operator, value] = Object.entries(asked)[0] as [keyof Comparison, number | null];
  const least = lower ?? Number.NEGATIVE_INFINITY;
  const most = upper ?? Number.POSITIVE_INFINITY;
  const isEqual = (lower ?? null) === value && (upper ?? null) === value;
  const number = Number(value); // null only with eq and ne
  const holds: Partial<Record<keyof Comparison, boolean>> = {
    eq: isEqual,
    ne: !isEqual,
    gt: least > number || (least === number && qualifier === 'OVER'),
    gte: least >= number,
    lt: most < number || (most === number && qualifier === 'NEARLY'),
    lte: most <= number,
  };
  return holds[operator]!;
}

test('a filter leaves the rows that its words say, whatever stands in whatever, now and as it was known', async () => {
  const page = { order: [], size: 100, from: 'START' as const, properties: [] };
  await fc.assert(
    fc.asyncProperty(filter, async (asked) => {
      const said = FIGURES.filter((figure) => says(asked, figure)).map(({ id }) => id);
      const then = readerThen(graph.reader(), 1);
      const found = [
        await readPage(graph.reader(), OBSERVATION_LIST, { ...page, filter: asked }),
        await readPageThen(then, OBSERVATION_LIST, { ...page, filter: asked }),
      ].map(({ rows }) => rows.map(({ id }) => id).sort());
      expect(found).toEqual([[...said].sort(), [...said].sort()]);
      expect(await countRows(graph.reader(), OBSERVATION_LIST, asked)).toBe(said.length);
      expect(await countRowsThen(then, OBSERVATION_LIST, asked)).toBe(said.length);
    }),
    { numRuns: 60 },
  );
});
