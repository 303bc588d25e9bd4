import { loadReport } from '../../../src/report/load/load.js';
import { clearGraph } from '../../graph/clear-graph.js';
import { emptyGraph } from '../../graph/empty-graph.js';
import { relation } from '../invented-facts.js';
import { report } from '../invented-report.js';
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
} from '../qinghe.js';

jest.setTimeout(60_000);

const { graph, ask } = emptyGraph();

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
