import { apiOfFigures } from '../observation/api-of-figures.js';

const api = apiOfFigures();

describe('indicators', () => {
  it('are nodes with names, units and measures, page by page', async () => {
    const { indicators } = await api.answer(
      '{ indicators(first: 2, filter: { unit: { eq: "元" } }) { totalCount nodes { id name unit additive aliases } pageInfo { hasNextPage } } }',
    );
    expect(indicators).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const { node } = await api.answer(
      '{ node(id: "indicator/规上工业产值") { id ... on Indicator { name aliases measure } } }',
    );
    expect(node).toEqual({
      id: 'indicator/规上工业产值',
      name: '规上工业产值',
      aliases: ['规上产值'],
      measure: 'AMOUNT',
    });
  });
});
