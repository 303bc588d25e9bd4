import { solar } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

describe('the edge of a link', () => {
  it('has the relation that it follows, and its quotes', async () => {
    const { certifications } = await api.answer(
      `{ certifications { nodes { enterprises(status: [PLANNED]) { edges { status relation { statement history { status } } evidence { quote } node { name } } } } } }`,
    );
    expect(certifications).toEqual({
      nodes: [
        {
          enterprises: {
            edges: [
              {
                status: 'PLANNED',
                relation: {
                  statement: '春来机械：2032年计划认定为市级绿色工厂（复评）',
                  history: [{ status: 'ACHIEVED' }, { status: 'PLANNED' }],
                },
                evidence: [{ quote: '力争春来机械、春来机电通过市级绿色工厂复评' }],
                node: { name: '春来机械' },
              },
            ],
          },
        },
      ],
    });
    expect(api.statements()).toEqual(['Relation.byId', 'Relation.history', 'certifications', 'evidence']);
  });
});

test('a project lies in its village by the report that says so, whichever came first', async () => {
  const { node } = await api.answer(
    'query ($id: ID!) { node(id: $id) { ... on Project { villages { edges { inferred relation { evidence { quote } } } } } } }',
    { id: solar.id },
  );
  expect(node).toEqual({
    villages: {
      edges: [
        {
          inferred: false,
          relation: { evidence: [{ quote: '柳溪光伏项目开工' }, { quote: '柳溪村的柳溪光伏项目并网' }] },
        },
      ],
    },
  });
});
