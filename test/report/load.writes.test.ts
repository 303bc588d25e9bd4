import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import { loadReport, tryReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { dataVersion, graphContent } from './graph-content.js';
import { relation, report } from './invented-report.js';
import {
  chunlai,
  chunlaiElectric,
  liuxi,
  muhe,
  parts2031,
  report2031,
  report2032,
  solar,
  target,
  tax,
} from './qinghe.js';

jest.setTimeout(60_000);

let graph: Graph;
const ask = <Columns extends Record<string, unknown>>(text: string, parameters = {}) =>
  graph.reader().read<Columns>({ name: 'test', text }, parameters);

beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
});
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

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

test('an edit of one figure changes that figure and nothing else', async () => {
  await loadReport(graph, report2031());
  const before = await graphContent(graph);
  const parts = parts2031();
  parts.observations[0]!.fact = { ...tax, rank: { position: 6, among: '全县' } };
  const summary = await loadReport(graph, report(parts));
  expect(summary).toMatchObject({
    claims: { added: 0, changed: 1, retired: 0 },
    observations: { added: 0, changed: 1, retired: 0 },
    relations: { added: 0, changed: 0, retired: 0 },
    entities: { added: 0, changed: 0, retired: 0 },
  });
  const after = await graphContent(graph);
  const different = after.filter((line) => !before.includes(line));
  expect(different).toHaveLength(2);
  expect(different.filter((line) => line.includes('"rank":6'))).toHaveLength(1);
  expect(different.filter((line) => line.includes('"Claim"'))).toHaveLength(1);
  expect(await dataVersion(graph)).toBe(2);
});

test('a claim taken out is retired with what only it supported', async () => {
  await loadReport(graph, report2031());
  const parts = parts2031();
  parts.observations = parts.observations.filter(({ fact }) => fact.indicator !== '限上批发业销售额增速');
  parts.indicators = parts.indicators.filter(({ name }) => name !== '限上批发业销售额增速');
  parts.relations = parts.relations.filter(({ fact }) => fact.from !== muhe.id);
  parts.observations = parts.observations.filter(({ fact }) => fact.indicator !== '新认定市级绿色工厂数');
  parts.indicators = parts.indicators.filter(({ name }) => name !== '新认定市级绿色工厂数');
  parts.entities = parts.entities.filter(({ id }) => id !== muhe.id);
  expect(await loadReport(graph, report(parts))).toMatchObject({
    claims: { added: 0, changed: 0, retired: 3 },
    entities: { retired: 1 },
    observations: { retired: 2 },
    relations: { retired: 1 },
  });
  expect(
    await ask(
      `MATCH (n) WHERE n.loadedUntil IS NULL AND (n.id CONTAINS "muhe" OR n.name = "木禾家居" OR n.indicator CONTAINS "增速") RETURN n`,
    ),
  ).toEqual([]);
  expect(await ask('MATCH (i:Indicator) WHERE NOT (i)<-[:MEASURES]-() RETURN i')).toEqual([]);
  const after = await graphContent(graph);
  await clearGraph(graph);
  await loadReport(graph, report(parts));
  expect(await graphContent(graph)).toEqual(after);
});

test('what another report still says stays when one report takes it out', async () => {
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  const parts = parts2031();
  parts.observations = parts.observations.filter(({ fact }) => fact !== tax);
  parts.conflicts = parts.conflicts!.filter(({ kind }) => kind !== 'NOT_COMPARABLE');
  parts.indicators = parts.indicators.filter(({ name }) => name !== '税收收入');
  await loadReport(graph, report(parts));
  expect(
    await ask('MATCH (o:Observation {id: $id}) RETURN o.growthPercent AS growth, o.conflicted AS conflicted', {
      id: tax.id,
    }),
  ).toEqual([{ growth: 12, conflicted: true }]);
  expect(await ask('MATCH (i:Indicator {name: "税收收入"}) RETURN i.aliases AS aliases')).toEqual([
    { aliases: ['税收'] },
  ]);
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

test('an indicator is defined as the earliest report has it, whichever was loaded last', async () => {
  const parts = parts2031();
  parts.indicators[0] = { ...parts.indicators[0]!, aliases: ['税收总额'] };
  for (const order of [
    [report(parts), report2032()],
    [report2032(), report(parts)],
  ]) {
    await clearGraph(graph);
    for (const each of order) await loadReport(graph, each);
    expect(await ask('MATCH (i:Indicator {name: "税收收入"}) RETURN i.aliases AS aliases')).toEqual([
      { aliases: ['税收总额'] },
    ]);
  }
});

test('a fact of two reports takes each property from the earliest that says it, and what is said outright before what is inferred', async () => {
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  const [figure] = await ask(
    'MATCH (o:Observation {id: $id}) RETURN o.printed AS printed, o.growthPercent AS growth, o.growthBasis AS basis',
    {
      id: tax.id,
    },
  );
  expect(figure).toEqual({ printed: '5.05亿元', growth: 12, basis: 'NOT_SAID' });
  const { id } = relation(solar.id, 'LOCATED_IN', liuxi.id);
  const [place] = await ask(
    'MATCH (r:Relation {id: $id}) RETURN r.inferred AS inferred, r.because AS because, r.knownFrom AS knownFrom',
    { id },
  );
  expect(place).toEqual({ inferred: false, because: null, knownFrom: 2031 });
});

test('a relation node and its direct relationship are one statement: same ends, type, status and years', async () => {
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  const nodes =
    await ask(`MATCH (r:Relation) RETURN r.id AS id, r.from AS from, r.type AS type, r.to AS to, r.status AS status,
    r.year AS year, r.knownFrom AS knownFrom, r.knownUntil AS knownUntil, r.inferred AS inferred ORDER BY id`);
  const direct =
    await ask(`MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'POSSIBLY_SAME' RETURN r.id AS id, a.id AS from, type(r) AS type,
    b.id AS to, r.status AS status, r.year AS year, r.knownFrom AS knownFrom, r.knownUntil AS knownUntil, r.inferred AS inferred ORDER BY id`);
  expect(nodes).toHaveLength(8);
  expect(direct).toEqual(nodes);
});

test('a plan come true is known until the report that says so; a plan beside what is held changes nothing', async () => {
  await loadReport(graph, report2032());
  await loadReport(graph, report2031());
  const years = await ask(
    `MATCH (r:Relation {type: 'CERTIFIED_AS'}) RETURN r.from AS from, r.status AS status, r.year AS year, r.knownFrom AS since, r.knownUntil AS until
     ORDER BY from, year, status`,
  );
  expect(years).toEqual([
    { from: chunlai.id, status: 'ACHIEVED', year: 2031, since: 2031, until: 9999 },
    { from: chunlai.id, status: 'PLANNED', year: 2032, since: 2031, until: 9999 },
    { from: chunlaiElectric.id, status: 'ACHIEVED', year: 2032, since: 2032, until: 9999 },
    { from: chunlaiElectric.id, status: 'PLANNED', year: 2032, since: 2031, until: 2032 },
    { from: muhe.id, status: 'ACHIEVED', year: 2031, since: 2031, until: 9999 },
  ]);
});

test('an entity renamed is renamed wherever its name is repeated', async () => {
  await loadReport(graph, report2031());
  const parts = parts2031();
  parts.entities = parts.entities.map((each) => (each === chunlai ? { ...each, name: '春来机械厂' } : each));
  expect(await loadReport(graph, report(parts))).toMatchObject({ entities: { changed: 1 }, claims: { changed: 0 } });
  const renamed = await graphContent(graph);
  expect(renamed.filter((line) => line.includes('"春来机械"'))).toEqual(
    renamed.filter((line) => line.includes('"Claim"') && line.includes('"春来机械"')),
  );
  expect(await ask('MATCH (r:Relation {from: $id}) RETURN DISTINCT r.fromName AS name', { id: chunlai.id })).toEqual([
    { name: '春来机械厂' },
  ]);
  await clearGraph(graph);
  await loadReport(graph, report(parts));
  expect(await graphContent(graph)).toEqual(renamed);
});

test('look-alikes are tied once both are there, whichever comes first', async () => {
  const alike = () =>
    ask('MATCH (a)-[r:POSSIBLY_SAME]->(b) RETURN a.id AS from, r.because AS because, b.id AS to ORDER BY from');
  const because = '只差后两字,报告未说明';
  const both = [
    { from: chunlai.id, because, to: chunlaiElectric.id },
    { from: chunlaiElectric.id, because, to: chunlai.id },
  ];
  const without = parts2031();
  without.entities = without.entities.filter(({ id }) => id !== chunlaiElectric.id);
  without.relations = without.relations.filter(({ fact }) => fact.from !== chunlaiElectric.id);
  without.conflicts = without.conflicts!.filter(({ kind }) => kind !== 'SAME_OR_NOT');
  await loadReport(graph, report(without));
  expect(await alike()).toEqual([]);
  await loadReport(graph, report2032());
  expect(await alike()).toEqual(both);
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

test('a group that a figure is said of shares it and is never its subject', async () => {
  await loadReport(graph, report2031());
  expect(
    await ask(`MATCH (o:Observation {indicator: '土地流转面积'}) RETURN o.subject AS subject, o.subjectText AS text, o.subjectName AS name,
      EXISTS { (o)-[:ABOUT]->() } AS about, [(o)-[:SHARED_BY]->(e) | e.id] AS shared`),
  ).toEqual([{ subject: null, text: '柳溪等村', name: '柳溪等村', about: false, shared: [liuxi.id] }]);
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

test('a conflict with a fact of another report concerns it as soon as that is there, and again when it comes back', async () => {
  const concerned = () =>
    ask(
      `MATCH (:Conflict {kind: 'RESTATED'})-[:CONCERNS]->(o) RETURN o.id AS id, o.conflicted AS conflicted ORDER BY id`,
    );
  const both = [target, tax].map(({ id }) => ({ id, conflicted: true })).sort((a, b) => (a.id < b.id ? -1 : 1));
  await loadReport(graph, report2032());
  expect(await concerned()).toEqual([{ id: tax.id, conflicted: true }]);
  await loadReport(graph, report2031());
  expect(await concerned()).toEqual(both);
  const parts = parts2031();
  parts.observations = parts.observations.filter(({ fact }) => fact !== target);
  parts.conflicts = parts.conflicts!.filter(({ members }) => !members.includes(target.id));
  await loadReport(graph, report(parts));
  expect(await concerned()).toEqual([{ id: tax.id, conflicted: true }]);
  await loadReport(graph, report2031());
  expect(await concerned()).toEqual(both);
});
