import { loadReport, retireReport } from '../../../src/report/load/load.js';
import { TOWN } from '../../report/invented-facts.js';
import { report } from '../../report/invented-report.js';
import { chunlai, parts2031, report2031, report2032, solar } from '../../report/qinghe.js';
import { apiOfLoads } from './api-of-loads.js';

const { answer, refusal, graph, statements } = apiOfLoads();

describe('a claim that was taken out', () => {
  const withoutSolar = () => {
    const parts = parts2031();
    const keep = (id: string) => id !== solar.id;
    return report({
      ...parts,
      entities: parts.entities.filter(({ id }) => keep(id)),
      relations: parts.relations.filter(({ fact }) => keep(fact.from)),
      mentions: [],
      silences: [],
    });
  };
  const QUESTION = `query ($moment: KnownAt) {
    claims(filter: { quote: { contains: "柳溪光伏项目" }, claims: { eq: Entity } }, asKnownAt: $moment) {
      nodes { quote fact { id ... on Project { name } } passage { text }
        loaded { retired since { version } until { version reportId retired claims { added changed retired } } } } }
    project: node(id: "${solar.id}", asKnownAt: $moment) {
      ... on Project { name mentions { nodes { quote } } villages { nodes { name } } loaded { retired } } } }`;

  test('is gone now, and still there to be seen as it was known then, with its quote, and says so', async () => {
    await loadReport(graph(), report2031());
    await loadReport(graph(), withoutSolar());
    expect(await answer(QUESTION)).toEqual({ claims: { nodes: [] }, project: null });
    expect(await answer(QUESTION, { moment: { dataVersion: 1 } })).toEqual({
      claims: {
        nodes: [
          {
            quote: '柳溪光伏项目',
            fact: { id: solar.id, name: '柳溪光伏项目' },
            passage: { text: '柳溪光伏项目开工,已累计投入资金80余万元。限上批发业销售额下降3.5%。\n' },
            loaded: {
              retired: true,
              since: { version: 1 },
              until: {
                version: 2,
                reportId: `report/${TOWN}/2031`,
                retired: false,
                claims: { added: 0, changed: 0, retired: 3 },
              },
            },
          },
        ],
      },
      project: {
        name: '柳溪光伏项目',
        mentions: { nodes: [{ quote: '柳溪光伏项目' }] },
        villages: { nodes: [{ name: '柳溪村' }] },
        loaded: { retired: true },
      },
    });
    expect(await answer(QUESTION, { moment: { dataVersion: 2 } })).toEqual({ claims: { nodes: [] }, project: null });
    expect(await answer(QUESTION, { moment: { dataVersion: 0 } })).toEqual({ claims: { nodes: [] }, project: null });
  });

  test('is found by the time at which it was loaded, too', async () => {
    await loadReport(graph(), report2031());
    const before = await answer('{ loads { nodes { loadedAt } } }');
    const [{ loadedAt }] = (before.loads as { nodes: [{ loadedAt: string }] }).nodes;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await loadReport(graph(), withoutSolar());
    const found = async (time: string) => (await answer(QUESTION, { moment: { time } })).project !== null;
    expect(await found(loadedAt)).toBe(true);
    expect(await found('2999-01-01T00:00:00Z').catch(() => 'refused')).toBe('refused');
    expect(await found(new Date().toISOString())).toBe(false);
    expect(await found('2001-01-01T00:00:00Z')).toBe(false);
  });
});

test('loads are listed, the latest first, with what each changed; one that changes nothing is none', async () => {
  await loadReport(graph(), report2031());
  await loadReport(graph(), report2031());
  await loadReport(graph(), report2032());
  await retireReport(graph(), { id: `report/${TOWN}/2031`, townCode: TOWN });
  const { loads } = await answer(
    '{ loads(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { version reportId retired report { year } observations { added changed retired } } } }',
  );
  expect(loads).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [
      {
        version: 3,
        reportId: `report/${TOWN}/2031`,
        retired: true,
        report: null,
        observations: { added: 0, changed: 0, retired: 5 },
      },
      {
        version: 2,
        reportId: `report/${TOWN}/2032`,
        retired: false,
        report: { year: 2032 },
        observations: { added: 1, changed: 1, retired: 0 },
      },
    ],
  });
});

test('asKnownAt takes one moment that the graph keeps, and says what is wrong otherwise', async () => {
  await loadReport(graph(), report2031());
  const asked = (moment: string) => refusal(`{ claims(asKnownAt: ${moment}) { nodes { id } } }`);
  const one = 'BAD_USER_INPUT: asKnownAt: expected either `dataVersion` or `time`, one of them';
  expect((await asked('{}'))[0]).toContain(one);
  expect((await asked('{ dataVersion: 1, time: "2001-01-01T00:00:00Z" }'))[0]).toContain(one);
  expect(await asked('{ dataVersion: 2 }')).toEqual([
    'BAD_USER_INPUT: asKnownAt.dataVersion: expected a data version that the graph keeps, 0 to 1, got 2',
  ]);
  expect((await asked('{ dataVersion: -1 }'))[0]).toContain('BAD_USER_INPUT: asKnownAt.dataVersion');
  expect((await asked('{ time: "2999-01-01T00:00:00Z" }'))[0]).toContain(
    'BAD_USER_INPUT: asKnownAt.time: expected a time that has come',
  );
  expect((await asked('{ time: "soon" }'))[0]).toContain('BAD_USER_INPUT');
});

test('pages of what was known then continue by their cursors, through what has gone and what is still there', async () => {
  await loadReport(graph(), report2031());
  const now = await answer('{ claims(first: 100) { nodes { id } } }');
  await loadReport(graph(), report2032());
  await retireReport(graph(), { id: `report/${TOWN}/2031`, townCode: TOWN });
  const visited: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { claims } = (await answer(
      'query ($after: String) { claims(first: 3, after: $after, asKnownAt: { dataVersion: 1 }) { nodes { id } pageInfo { endCursor hasNextPage } } }',
      { after },
    )) as Record<string, { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } }>;
    visited.push(...claims!.nodes);
    after = claims!.pageInfo.endCursor;
    if (!claims!.pageInfo.hasNextPage) break;
  }
  expect(visited).toEqual((now.claims as { nodes: unknown[] }).nodes);
});

test('a neighbourhood as it was known then has the order that it had, with what has gone in its place', async () => {
  const around = (then = '') =>
    answer(`{ neighborhood(id: "${chunlai.id}", depth: 2${then}) { nodes { name } relations { id } } }`);
  await loadReport(graph(), report2031());
  await loadReport(graph(), report2032());
  const before = await around();
  await retireReport(graph(), { id: `report/${TOWN}/2032`, townCode: TOWN });
  expect(await around(', asKnownAt: { dataVersion: 2 }')).toEqual(before);
});

test('without asKnownAt no statement reads former states', async () => {
  await loadReport(graph(), report2031());
  await answer(
    '{ claims(first: 1) { nodes { id fact { id } passage { id } report { id } loaded { since { version } } } } }',
  );
  expect(statements().filter((name) => name.endsWith('then'))).toEqual([]);
});
