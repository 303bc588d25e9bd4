import type { Graph } from '../../../src/graph/connection.js';
import { applySchema } from '../../../src/graph/schema.js';
import { loadReport } from '../../../src/report/load/load.js';
import { clearGraph, testGraph } from '../../graph/clear-graph.js';
import { indicator, observation, report } from '../invented-report.js';
import { green, muhe, parts2031, report2031, solar, target, tax, town } from '../qinghe.js';

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

describe('what a load writes beside the facts', () => {
  /** 清河镇 2031 with one figure in stages, one that leaves a firm out, and a certification under another name. */
  const more = (changes: (parts: ReturnType<typeof parts2031>) => void) => {
    const parts = parts2031();
    changes(parts);
    return report(parts);
  };

  test('a direct relationship says that it was inferred, and that it was not', async () => {
    await loadReport(graph, report2031());
    expect(
      await ask(
        `MATCH (r:Relation)
         MATCH ({id: r.from})-[direct {id: r.id}]->()
         RETURN DISTINCT r.type AS type, r.inferred AS node, direct.inferred AS direct ORDER BY type, node`,
      ),
    ).toEqual([
      { type: 'CERTIFIED_AS', node: false, direct: false },
      { type: 'LOCATED_IN', node: false, direct: false },
      { type: 'LOCATED_IN', node: true, direct: true },
    ]);
  });

  test('a figure is disputed while a conflict is about it, and no longer', async () => {
    const disputed = () =>
      ask('MATCH (o:Observation) WHERE o.conflicted RETURN o.id AS id ORDER BY id').then((rows) =>
        rows.map(({ id }) => id),
      );
    await loadReport(graph, report2031());
    expect(await disputed()).toEqual([tax.id, target.id].sort());
    await loadReport(
      graph,
      more((parts) => {
        parts.conflicts = parts.conflicts!.filter(({ kind }) => kind === 'SAME_OR_NOT');
      }),
    );
    expect(await disputed()).toEqual([]);
    await loadReport(graph, report2031());
    expect(await disputed()).toEqual([tax.id, target.id].sort());
  });

  test('a paragraph that the report no longer has goes, with what it was tied to', async () => {
    const paragraphs = () =>
      ask('MATCH (r:Report) RETURN [(r)<-[:IN]-(p) | p.text] AS texts').then(([row]) => row!.texts as string[]);
    await loadReport(graph, report2031());
    expect(await paragraphs()).toHaveLength(5);
    await loadReport(
      graph,
      more((parts) => {
        parts.paragraphs = parts.paragraphs.slice(0, -1);
        parts.relations = parts.relations.filter(({ quote }) => !quote.includes('力争'));
        parts.conflicts = parts.conflicts!.filter(({ kind }) => kind !== 'SAME_OR_NOT');
      }),
    );
    expect((await paragraphs()).filter((text) => text.includes('力争'))).toEqual([]);
    expect(await ask('MATCH (p:Passage) RETURN count(p) AS count')).toEqual([{ count: 4 }]);
  });

  test('a new name is carried to what leads to the entity, too', async () => {
    await loadReport(graph, report2031());
    await loadReport(
      graph,
      more((parts) => {
        parts.entities = parts.entities.map((each) => (each === green ? { ...each, name: '市级绿色示范工厂' } : each));
      }),
    );
    expect(await ask('MATCH (r:Relation {to: $id}) RETURN DISTINCT r.toName AS name', { id: green.id })).toEqual([
      { name: '市级绿色示范工厂' },
    ]);
  });

  test('a silence concerns whom it is of; a figure is tied to its stage before and to what it leaves out', async () => {
    const signed = observation(town.id, { indicator: '签约项目数', unit: '个', value: 5, printed: '5个' });
    const begun = observation(town.id, {
      indicator: '开工项目数',
      unit: '个',
      value: 3,
      printed: '3个',
      stageOf: signed.id,
      scope: { text: '不含木禾家居', excludes: [muhe.id] },
    });
    await loadReport(
      graph,
      more((parts) => {
        parts.paragraphs.push('签约项目5个,开工3个(不含木禾家居)。');
        parts.indicators.push(indicator('签约项目数', '个'), indicator('开工项目数', '个'));
        parts.observations.push({ quote: '开工3个', fact: begun }, { quote: '签约项目5个', fact: signed });
      }),
    );
    expect(await ask('MATCH (:Silence)-[:CONCERNS]->(e:Entity) RETURN e.id AS id')).toEqual([{ id: solar.id }]);
    expect(
      await ask(
        `MATCH (o:Observation)-[tie:STAGE_OF|EXCLUDES]->(to) RETURN o.id AS id, type(tie) AS tie, to.id AS to ORDER BY tie`,
      ),
    ).toEqual([
      { id: begun.id, tie: 'EXCLUDES', to: muhe.id },
      { id: begun.id, tie: 'STAGE_OF', to: signed.id },
    ]);
  });
});
