import { loadReport, retireReport } from '../../../src/report/load/load.js';
import { emptyGraph } from '../../graph/empty-graph.js';
import { TOWN } from '../invented-facts.js';
import { report } from '../invented-report.js';
import { parts2031, report2031, report2032, tax } from '../qinghe.js';

jest.setTimeout(60_000);

const { graph, ask } = emptyGraph();

describe('what a load leaves of what was before', () => {
  const former = (label: string) =>
    ask(
      `MATCH (n:${label}) RETURN n.id AS id, n.loadedFrom AS since, n.loadedUntil AS until, n.retired AS retired ORDER BY n.loadedFrom`,
    );

  test('nothing, while nothing changes', async () => {
    await loadReport(graph, report2031());
    await loadReport(graph, report2032());
    await loadReport(graph, report2031());
    const states = await ask(
      'MATCH (n) WHERE n.loadedUntil IS NOT NULL RETURN DISTINCT labels(n)[0] AS label ORDER BY label',
    );
    // 2032 says more of a figure and of a relation, and replaces a plan
    expect(states).toEqual([{ label: 'FormerObservation' }, { label: 'FormerRelation' }]);
    expect(await ask('MATCH (l:Load) RETURN l.version AS version ORDER BY version')).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  test('one state of each change, from the load that made it until the one that ended it', async () => {
    const ranked = (position: number | null) => {
      const parts = parts2031();
      parts.observations[0]!.fact = { ...tax, rank: position === null ? null : { position, among: null } };
      return report(parts);
    };
    for (const position of [null, 6, 6, 7]) await loadReport(graph, ranked(position));
    await retireReport(graph, { id: `report/${TOWN}/2031`, townCode: TOWN });
    expect((await former('FormerObservation')).filter(({ id }) => id === tax.id)).toEqual([
      { id: tax.id, since: 1, until: 2, retired: false },
      { id: tax.id, since: 2, until: 3, retired: false },
      { id: tax.id, since: 3, until: 4, retired: true },
    ]);
    expect(
      await ask('MATCH (n) WHERE n.loadedUntil IS NULL RETURN DISTINCT labels(n)[0] AS label ORDER BY label'),
    ).toEqual([{ label: 'DataVersion' }, { label: 'Load' }]);
    expect(await former('FormerReport')).toEqual([{ id: `report/${TOWN}/2031`, since: 1, until: 4, retired: true }]);
    expect(await former('FormerVillage')).toHaveLength(2);
  });

  test('a load that fails leaves nothing of it', async () => {
    await loadReport(graph, report2031());
    const parts = parts2031();
    parts.observations = parts.observations.slice(1);
    parts.conflicts = [];
    const stopped = loadReport(graph, report(parts), (step) => {
      if (step === 'mark-conflicted' || step === 'retire-observations') throw new Error('the power went');
    });
    await expect(stopped).rejects.toThrow('the power went');
    expect(await ask('MATCH (n) WHERE n.loadedUntil IS NOT NULL RETURN n')).toEqual([]);
  });
});
