import { loadReport } from '../../../src/report/load/load.js';
import { emptyGraph } from '../../graph/empty-graph.js';
import { indicator, observation } from '../invented-facts.js';
import { report } from '../invented-report.js';
import { green, liuxi, muhe, parts2031, report2031, report2032, solar, target, tax, town } from '../qinghe.js';

jest.setTimeout(60_000);

const { graph, ask } = emptyGraph();

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

  test('a group that a figure is said of shares it and is never its subject', async () => {
    await loadReport(graph, report2031());
    expect(
      await ask(`MATCH (o:Observation {indicator: '土地流转面积'}) RETURN o.subject AS subject, o.subjectText AS text, o.subjectName AS name,
      EXISTS { (o)-[:ABOUT]->() } AS about, [(o)-[:SHARED_BY]->(e) | e.id] AS shared`),
    ).toEqual([{ subject: null, text: '柳溪等村', name: '柳溪等村', about: false, shared: [liuxi.id] }]);
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
