import { loadReport, tryReport } from '../../../src/report/load/load.js';
import { clearGraph } from '../../graph/clear-graph.js';
import { emptyGraph } from '../../graph/empty-graph.js';
import { dataVersion, graphContent } from '../graph-content.js';
import { report } from '../invented-report.js';
import { parts2031, report2031, report2032, tax } from '../qinghe.js';

jest.setTimeout(60_000);

const { graph, ask } = emptyGraph();

test('a report comes into the graph whole, and the summary counts it', async () => {
  const summary = await loadReport(graph, report2031());
  expect(summary).toMatchObject({
    changed: true,
    entities: { total: 1, added: 5, changed: 0, retired: 0 },
    observations: { total: 6, added: 6, changed: 0, retired: 0 },
    relations: { total: 5, added: 5, changed: 0, retired: 0 },
    conflicts: { total: 2, added: 2, changed: 0, retired: 0 },
  });
  const counted = await ask<{ label: string; count: number }>(
    'MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label',
  );
  expect(Object.fromEntries(counted.map(({ label, count }) => [label, count]))).toEqual({
    Certification: 1,
    Claim: 16,
    Conflict: 2,
    DataVersion: 1,
    Division: 1,
    Enterprise: 3,
    Entity: 8,
    Indicator: 6,
    Load: 1,
    Name: 9,
    Observation: 6,
    Passage: 5,
    Project: 1,
    Relation: 7,
    Report: 1,
    Silence: 1,
    Village: 2,
  });
});

test('loading the same again writes nothing and leaves the data version', async () => {
  await loadReport(graph, report2031());
  const before = await graphContent(graph);
  const steps: string[] = [];
  const again = await loadReport(graph, report2031(), (step) => steps.push(step));
  expect(steps).toEqual([]);
  expect(again).toMatchObject({ changed: false, claims: { added: 0, changed: 0, retired: 0 } });
  expect(await graphContent(graph)).toEqual(before);
  expect(await dataVersion(graph)).toBe(1);
});

test('a load that fails half-way leaves the graph as it was, and the next one works', async () => {
  await loadReport(graph, report2031());
  const before = await graphContent(graph);
  const stopped = loadReport(graph, report2032(), (step) => {
    if (step === 'put-claims') throw new Error('the power went');
  });
  await expect(stopped).rejects.toThrow('the power went');
  expect(await graphContent(graph)).toEqual(before);
  expect(await dataVersion(graph)).toBe(1);
  await loadReport(graph, report2032());
  expect(await dataVersion(graph)).toBe(2);
});

test('a dry run says what a load would change and writes nothing', async () => {
  await loadReport(graph, report2031());
  const before = await graphContent(graph);
  const { seconds: _, ...would } = await tryReport(graph, report2032());
  expect(await graphContent(graph)).toEqual(before);
  const { seconds: __, ...did } = await loadReport(graph, report2032());
  expect(would).toEqual(did);
});

test('a dry run on an empty database writes nothing, not even a data version', async () => {
  expect(await tryReport(graph, report2031())).toMatchObject({ changed: true, relations: { added: 5 } });
  expect(await ask('MATCH (n) RETURN n')).toEqual([]);
});

test('loading the years in another order gives the same graph', async () => {
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  const forwards = await graphContent(graph);
  await clearGraph(graph);
  await loadReport(graph, report2032());
  await loadReport(graph, report2031());
  expect(await graphContent(graph)).toEqual(forwards);
});

test('two loads at the same time end as if one had come after the other', async () => {
  // Each report says something of the same figure that the other does not: a load that did not see the other loses it.
  const parts = parts2031();
  parts.observations[0]!.fact = { ...tax, rank: { position: 6, among: '全县' } };
  const early = report(parts);
  // Where the data version is there already: the making of it would itself make the second load wait.
  await graph.execute({ name: 'test', text: "CREATE (:DataVersion {id: 'current', version: 0})" });
  await Promise.all([loadReport(graph, early), loadReport(graph, report2032()), loadReport(graph, early)]);
  const atOnce = await graphContent(graph);
  expect(await dataVersion(graph)).toBe(2);
  await clearGraph(graph);
  await loadReport(graph, early);
  await loadReport(graph, report2032());
  expect(await graphContent(graph)).toEqual(atOnce);
});

test('figures are floats, also where they are whole, and never absent where an order reads them', async () => {
  await loadReport(graph, report2031());
  const rows =
    await ask(`MATCH (o:Observation) RETURN o.printed AS printed, valueType(o.value) AS value, valueType(o.year) AS year,
    valueType(o.sortValue) AS sortValue, valueType(o.sortGrowth) AS sortGrowth, o.lower AS lower, o.upper AS upper ORDER BY printed`);
  for (const row of rows) {
    expect(row).toMatchObject({ sortValue: 'FLOAT NOT NULL', sortGrowth: 'FLOAT NOT NULL', year: 'INTEGER NOT NULL' });
    expect(['FLOAT NOT NULL', 'NULL']).toContain(row.value);
  }
  const bounds = Object.fromEntries(rows.map(({ printed, lower, upper }) => [printed, [lower, upper]]));
  expect(bounds['3亿元以上']).toEqual([300_000_000, null]);
  expect(bounds['1000-2000万元']).toEqual([10_000_000, 20_000_000]);
  expect(bounds['5.05亿元']).toEqual([505_000_000, 505_000_000]);
});
