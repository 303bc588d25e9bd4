import { testGraph } from '../../graph/clear-graph.js';
import { apiOfTests } from '../api-of-tests.js';

const TOWN = 'division/330522108';
const api = apiOfTests(testGraph);

const answer = (query: string, variables: Record<string, unknown> = {}) =>
  api.answer(query, variables) as Promise<Record<string, Record<string, unknown>>>;

const FIGURE = `query ($subject: ID!, $indicator: ID!, $year: Int!, $modality: Modality) {
  figure(subject: $subject, indicator: $indicator, year: $year, modality: $modality) {
    outcome stated { valueIn(unit: YI_YUAN) evidence { quote } } near { differs observation { printed period { name } } } } }`;

/** What the report of 2022 says, and what it does not. */
describe('小浦镇 2022', () => {
  it('states the tax of the year, with the sentence', async () => {
    const { figure } = await answer(FIGURE, { subject: TOWN, indicator: '税收收入', year: 2022 });
    expect(figure).toMatchObject({
      outcome: 'STATED',
      stated: [
        { valueIn: 5.05, evidence: [{ quote: expect.stringContaining('全年实现税收收入5.05亿元,同比增15.3%') }] },
      ],
    });
  });

  it('states no target of tax for 2023: a quarter of it, without two firms, is near', async () => {
    const { figure } = await answer(FIGURE, { subject: TOWN, indicator: '税收收入', year: 2023, modality: 'TARGET' });
    expect(figure).toMatchObject({ outcome: 'NOT_STATED', stated: [] });
    expect(figure!.near).toContainEqual({
      differs: ['PERIOD', 'SCOPE'],
      observation: { printed: expect.stringMatching(/1\.4\s*亿元左右/), period: { name: '2023Q1' } },
    });
  });

  it('states no visitors of the whole year: those of eleven months are near', async () => {
    const { figure } = await answer(FIGURE.replace('valueIn(unit: YI_YUAN)', 'value'), {
      subject: TOWN,
      indicator: '接待游客',
      year: 2022,
    });
    expect(figure).toMatchObject({ outcome: 'NOT_STATED' });
    expect(figure!.near).toContainEqual({
      differs: ['PERIOD'],
      observation: { printed: expect.stringContaining('112万人次'), period: { name: '2022-01/2022-11' } },
    });
  });

  it('states no sales of wholesale: only their growth', async () => {
    const { figure } = await answer(FIGURE, { subject: TOWN, indicator: '限上批发业销售额', year: 2022 });
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['INDICATOR'], observation: { printed: '123%' } }],
    });
  });

  it('aims at less foreign capital than it had, at the least', async () => {
    const { compare } = await answer(
      `{ compare(subject: "${TOWN}", indicator: "实到外资", from: 2022, to: 2023) { kind comparable difference percent exactness } }`,
    );
    expect(compare).toEqual([
      { kind: 'TARGET_TO_LAST_ACTUAL', comparable: true, difference: -4_532_000, percent: -23.21, exactness: 'LOWER' },
    ]);
  });

  it('cannot be compared by the tax of a quarter', async () => {
    const { compare } = await answer(
      `{ compare(subject: "${TOWN}", indicator: "税收收入", from: 2022, to: 2023) { comparable reasons percent } }`,
    );
    expect(compare).toEqual([
      { comparable: false, reasons: expect.arrayContaining(['PERIOD', 'SCOPE']), percent: null },
    ]);
  });

  it('says nothing that can be added up of all its investments', async () => {
    const { observationGroups } = await answer(
      '{ observationGroups(by: [YEAR], filter: { aspect: { eq: INVESTMENT }, year: { eq: 2022 } }) { year sum sumReason } }',
    );
    expect(observationGroups).toEqual([{ year: 2022, sum: null, sumReason: 'INDICATORS_DIFFER' }]);
  });

  it('says every figure in words that have its period, and each has its sentence', async () => {
    const { observations } = await answer(
      '{ observations(first: 100) { nodes { statement en: statement(lang: EN) evidence { quote citation } } } }',
    );
    const nodes = observations!.nodes as {
      statement: string;
      en: string;
      evidence: { quote: string; citation: string }[];
    }[];
    expect(nodes.length).toBe(100);
    for (const { statement, en, evidence } of nodes) {
      expect(statement).toMatch(/20\d\d年.*（.*(实际|目标|预计).*）/);
      expect(en).toMatch(/20\d\d.*(actual|target|estimate)/);
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence[0]!.citation).toMatch(/^小浦镇2022年.*，第\d+段$/);
    }
  });
});
