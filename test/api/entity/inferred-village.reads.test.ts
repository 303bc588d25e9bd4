import { testGraph } from '../../graph/clear-graph.js';
import { apiOfTests } from '../api-of-tests.js';

const api = apiOfTests(testGraph);

it('a village that follows only from a name is no `village`, which could not say so; `locations` has it, marked', async () => {
  const { data } = await api.ask(`{ places(filter: { name: { eq: "方岩村婚俗博物馆" } }) { nodes {
    village { name } locations { edges { inferred node { name } } }
  } } }`);
  expect(data).toEqual({
    places: { nodes: [{ village: null, locations: { edges: [{ inferred: true, node: { name: '方岩村' } }] } }] },
  });
});
