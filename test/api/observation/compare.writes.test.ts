import { apiOfFigures } from './api-of-figures.js';
import { TOWN_ID } from './qinghe-figures.js';

const api = apiOfFigures();

describe('a comparison', () => {
  const compare = async (indicator: string, from: number, to: number) => {
    const { compare: found } = await api.answer(
      `query ($id: ID!, $indicator: ID!, $from: Int!, $to: Int!) { compare(subject: $id, indicator: $indicator, from: $from, to: $to) {
        kind comparable reasons difference percent exactness from { value } to { value } } }`,
      { id: TOWN_ID, indicator, from, to },
    );
    return found as unknown[];
  };

  it('sets facts against facts, targets against the fact before and the fact after', async () => {
    expect(await compare('规上产值', 2031, 2032)).toEqual([
      {
        kind: 'ACTUAL_TO_ACTUAL',
        comparable: true,
        reasons: [],
        difference: 1e8,
        percent: 10,
        exactness: 'EXACT',
        from: { value: 1e9 },
        to: { value: 1.1e9 },
      },
      {
        kind: 'TARGET_TO_LAST_ACTUAL',
        comparable: true,
        reasons: [],
        difference: -1e8,
        percent: -10,
        exactness: 'LOWER',
        from: { value: 1e9 },
        to: { value: 9e8 },
      },
      {
        kind: 'TARGET_TO_ACTUAL',
        comparable: true,
        reasons: [],
        difference: 2e8,
        percent: 22.23,
        exactness: 'UPPER',
        from: { value: 9e8 },
        to: { value: 1.1e9 },
      },
    ]);
    expect(api.statements()).toEqual(['read/subject-and-indicator', 'read/figures-of-subjects']);
  });

  it('gives no percent of a quarter to a year', async () => {
    const found = await compare('税收收入', 2031, 2032);
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'TARGET_TO_LAST_ACTUAL',
        comparable: false,
        reasons: ['PERIOD', 'SCOPE', 'CONFLICT'],
        percent: null,
      }),
    );
  });

  it('is empty where there is nothing to compare, and refuses years turned round', async () => {
    expect(await compare('税收收入', 2020, 2021)).toEqual([]);
    const { errors } = await api.ask(
      `{ compare(subject: "${TOWN_ID}", indicator: "税收收入", from: 2032, to: 2031) { kind } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
