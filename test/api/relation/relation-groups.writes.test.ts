import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

describe('groups of relations', () => {
  it('count relations, and the entities at either end once', async () => {
    const { relationGroups } = await api.answer(
      '{ relationGroups(by: [TYPE, STATUS]) { type status count distinctFrom distinctTo year } }',
    );
    expect(relationGroups).toEqual([
      { type: 'CERTIFIED_AS', status: 'ACHIEVED', count: 3, distinctFrom: 3, distinctTo: 1, year: null },
      { type: 'LOCATED_IN', status: 'ACHIEVED', count: 3, distinctFrom: 3, distinctTo: 2, year: null },
      { type: 'CERTIFIED_AS', status: 'PLANNED', count: 2, distinctFrom: 2, distinctTo: 1, year: null },
    ]);
    expect(api.statements()).toEqual(['relationGroups']);
  });

  it('by an end give the entity', async () => {
    const { relationGroups } = await api.answer(
      '{ relationGroups(by: [TO, TOWN], filter: { type: { eq: LOCATED_IN } }, orderBy: { field: DISTINCT_FROM, direction: ASC }) { to { name } from { name } townCode distinctFrom } }',
    );
    expect(relationGroups).toEqual([
      { to: { name: '柳溪村' }, from: null, townCode: '990000001', distinctFrom: 1 },
      { to: { name: '清河镇' }, from: null, townCode: '990000001', distinctFrom: 2 },
    ]);
  });

  it('by nothing are one, of all; of nothing are none', async () => {
    expect(await api.answer('{ relationGroups(by: []) { count distinctTo } }')).toEqual({
      relationGroups: [{ count: 8, distinctTo: 3 }],
    });
    expect(await api.answer('{ relationGroups(by: [YEAR], filter: { year: { gt: 3000 } }) { count } }')).toEqual({
      relationGroups: [],
    });
  });

  it('are at most a thousand', async () => {
    expect(await api.refusal('{ relationGroups(by: [], limit: 1001) { count } }')).toEqual([
      'BAD_USER_INPUT: limit: expected a whole number from 1 to 1000, got 1001',
    ]);
  });
});
