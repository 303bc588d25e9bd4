import { apiOfFigures } from './api-of-figures.js';
import { introduced } from './qinghe-figures.js';

const api = apiOfFigures();

describe('groups of figures', () => {
  const groups = async (args: string, fields = '') => {
    const { observationGroups } = await api.answer(
      `{ observationGroups(${args}) { ${fields} count sum sumUnit sumQualifier sumReason } }`,
    );
    return observationGroups as Record<string, unknown>[];
  };

  it('add up the figures of disjoint villages, in decimal arithmetic, to a floor where one is', async () => {
    const filter = 'filter: { indicator: { eq: "村经营性收入" }, subject: { kind: { eq: Village } } }';
    expect(await groups(`by: [TOWN, YEAR], ${filter}`, 'townCode town { name } year')).toEqual([
      {
        townCode: '990000001',
        town: { name: '清河镇' },
        year: 2031,
        count: 2,
        sum: 70_000.3,
        sumUnit: '元',
        sumQualifier: 'AT_LEAST',
        sumReason: null,
      },
    ]);
  });

  it.each([
    ['by: [], filter: { indicator: { eq: "村经营性收入" } }', 'PERIODS_DIFFER'],
    [`by: [], filter: { id: { in: ["${introduced.id}"] } }`, null],
    ['by: [], filter: { indicator: { eq: "引进亿元以上项目数" } }', 'SCOPES_DIFFER'],
    ['by: [], filter: { indicator: { eq: "义工服务人次" } }', 'PERIODS_DIFFER'],
    ['by: [YEAR], filter: { indicator: { eq: "帮扶农户数" }, year: { eq: 2031 } }', null],
    ['by: [], filter: { indicator: { eq: "限上批发业销售额增速" } }', 'NOT_ADDITIVE'],
    ['by: [], filter: { indicator: { eq: "规上工业产值" }, year: { eq: 2032 } }', 'MODALITIES_DIFFER'],
    ['by: [], filter: { measure: { eq: AMOUNT } }', 'INDICATORS_DIFFER'],
  ])('%s: %s', async (args, reason) => {
    const [group] = await groups(args);
    expect(group).toMatchObject({ sumReason: reason });
  });

  it('give their members, as many as asked for', async () => {
    const { observationGroups } = await api.answer(
      '{ observationGroups(by: [INDICATOR], filter: { subject: { kind: { eq: Village } } }) { indicator count members(first: 1) { unit statement } } }',
    );
    expect(observationGroups).toEqual([
      {
        indicator: '村经营性收入',
        count: 2,
        members: [{ unit: '元', statement: expect.stringContaining('村经营性收入') }],
      },
    ]);
    expect(api.statements()).toEqual(['observationGroups', 'Observation.byId']);
  });

  it('come in the order of their keys or of their counts, as many as asked for', async () => {
    const largest = await groups('by: [INDICATOR], orderBy: { field: COUNT, direction: DESC }, limit: 2', 'indicator');
    expect(largest.map(({ indicator, count }) => [indicator, count])).toEqual(
      [
        ['税收收入', 3],
        ['村经营性收入', 3],
      ].sort(),
    );
    const { errors } = await api.ask('{ observationGroups(by: [YEAR], limit: 1001) { count } }');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
