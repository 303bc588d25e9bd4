import type { Graph } from '../../src/graph/connection.js';
import { readDataVersion } from '../../src/graph/read/data-version.js';
import { withVersionAtEnd } from '../../src/graph/version-at-end.js';
import { lanqiao } from '../fixtures/lanqiao.js';

let graph: Graph;

beforeAll(async () => {
  graph = await lanqiao();
});

afterAll(() => graph.close());

const VILLAGES = { name: 'test', text: 'MATCH (n:Village) RETURN n.id AS id ORDER BY id', columns: ['id'] };

test('the only statement of a reader gives its rows, and the data version beside them', async () => {
  const { columns: _columns, ...plain } = VILLAGES;
  const reader = graph.reader();
  expect(await reader.read(VILLAGES)).toEqual(await graph.reader().read(plain));
  expect(reader.versionAtEnd?.()).toEqual(await readDataVersion(graph.reader()));
});

test('after a second statement the version of the first says nothing', async () => {
  const reader = graph.reader();
  await Promise.all([reader.read(VILLAGES), reader.read(VILLAGES)]);
  expect(reader.versionAtEnd?.()).toBeUndefined();
});

test('the version is looked up when all rows are there: its look-up stands beneath them in the plan', async () => {
  const plan = await graph.profile(withVersionAtEnd(VILLAGES, VILLAGES.columns));
  if (plan === false) throw new Error('The database gave no plan');
  type Operator = typeof plan;
  const find = (operator: Operator, type: string): Operator | undefined =>
    operator.operatorType.startsWith(type)
      ? operator
      : operator.children.map((child) => find(child, type)).find((each) => each !== undefined);
  const [rows, lookUp] = find(plan, 'Apply')!.children;
  expect(find(rows!, 'EagerAggregation')).toBeDefined();
  expect(find(lookUp!, 'NodeUniqueIndexSeek')).toBeDefined();
  expect(find(rows!, 'NodeUniqueIndexSeek')).toBeUndefined();
});
