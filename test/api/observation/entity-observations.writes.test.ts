import { apiOfFigures } from './api-of-figures.js';
import { CAMPAIGN, LIUXI, TOWN_ID } from './qinghe-figures.js';

const api = apiOfFigures();

describe('the figures of an entity', () => {
  it('are its own; those of its groups stand apart', async () => {
    const { node } = await api.answer(
      `query ($id: ID!) { node(id: $id) { ... on Village {
        observations { totalCount nodes { indicator value } } sharedObservations { totalCount nodes { subjectText value } } } } }`,
      { id: LIUXI },
    );
    expect(node).toEqual({
      observations: { totalCount: 1, nodes: [{ indicator: '村经营性收入', value: 30_000.1 }] },
      sharedObservations: { totalCount: 1, nodes: [{ subjectText: '柳溪等村', value: 200 }] },
    });
  });

  it('of many entities are read within their statement', async () => {
    const { entities } = await api.answer(`{ entities(first: 50) { nodes { name
      observations(first: 2, filter: { modality: { eq: ACTUAL } }) { nodes { value } pageInfo { hasNextPage } } sharedObservations { nodes { value } } } } }`);
    const town = (entities as { nodes: { name: string; observations: unknown }[] }).nodes.find(
      ({ name }) => name === '清河镇',
    );
    expect(town!.observations).toMatchObject({
      nodes: [{ value: expect.any(Number) }, { value: expect.any(Number) }],
      pageInfo: { hasNextPage: true },
    });
    expect(api.statements()).toEqual(['entities']);
  });

  it('can be paged through, in any order, each once', async () => {
    for (const field of ['ID', 'VALUE', 'YEAR', 'INDICATOR', 'GROWTH']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const {
          node,
        }: {
          node: { observations: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
        } = (await api.answer(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Division { observations(first: 2, after: $after, orderBy: { field: ${field}, direction: DESC }) {
            nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
          { id: TOWN_ID, after },
        )) as never;
        seen.push(...node.observations.nodes.map(({ id }) => id));
        after = node.observations.pageInfo.hasNextPage ? node.observations.pageInfo.endCursor : null;
      } while (after !== null);
      expect([field, new Set(seen).size, seen.length]).toEqual([field, 11, 11]);
    }
  });

  it('of a project are told apart: what it earns, what is put into it', async () => {
    const { projects } = await api.answer(
      `{ projects { nodes { name revenue { nodes { printed } } investment { nodes { printed } } } } }`,
    );
    expect((projects as { nodes: unknown[] }).nodes).toEqual([
      { name: '柳溪光伏项目', revenue: { nodes: [] }, investment: { nodes: [{ printed: '80余万元' }] } },
      { name: '柳溪小铺', revenue: { nodes: [{ printed: '12万元' }] }, investment: { nodes: [] } },
    ]);
  });

  it('of a program are its goals where they are targets', async () => {
    const { node } = await api.answer(
      'query ($id: ID!) { node(id: $id) { ... on Program { goals { nodes { value year } } } } }',
      { id: CAMPAIGN },
    );
    expect(node).toEqual({ goals: { nodes: [{ value: 90, year: 2032 }] } });
  });
});

describe('the stage of a project', () => {
  const STAGES = '{ nodes { name stage { status year inferred because milestone { name } evidence { quote } } } }';

  it('is the furthest that it has reached, with the quote; no plan is one', async () => {
    const { now, then } = await api.answer(`{ now: projects ${STAGES} then: projects(asOf: 2031) ${STAGES} }`);
    expect((now as { nodes: unknown[] }).nodes).toEqual([
      {
        name: '柳溪光伏项目',
        stage: {
          status: 'ACHIEVED',
          year: 2032,
          inferred: false,
          because: null,
          milestone: { name: '竣工' },
          evidence: [{ quote: '柳溪光伏项目竣工' }],
        },
      },
      { name: '柳溪小铺', stage: null },
    ]);
    expect((then as { nodes: unknown[] }).nodes[0]).toMatchObject({
      stage: { milestone: { name: '开工' }, year: 2031 },
    });
  });
});
