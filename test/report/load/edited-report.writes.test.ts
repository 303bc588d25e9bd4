import { loadReport } from '../../../src/report/load/load.js';
import { clearGraph } from '../../graph/clear-graph.js';
import { emptyGraph } from '../../graph/empty-graph.js';
import { dataVersion, graphContent } from '../graph-content.js';
import { report } from '../invented-report.js';
import { chunlai, muhe, parts2031, report2031, report2032, tax } from '../qinghe.js';

jest.setTimeout(60_000);

const { graph, ask } = emptyGraph();

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
