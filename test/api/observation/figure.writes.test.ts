import { apiOfFigures } from './api-of-figures.js';
import { CAMPAIGN, LIUXI, quarter, SOLAR, TOWN_ID, transferred, VOLUNTEERS } from './qinghe-figures.js';

const api = apiOfFigures();

describe('a figure asked for', () => {
  const FIGURE = `query ($subject: ID!, $indicator: ID!, $year: Int!, $modality: Modality) {
    figure(subject: $subject, indicator: $indicator, year: $year, modality: $modality) {
      outcome stated { value evidence { quote } } near { differs why observation { id } } searched { year } silences { about } } }`;
  const ask = (subject: string, indicator: string, year: number, modality?: string) =>
    api.answer(FIGURE, { subject, indicator, year, modality });

  it('is stated, said by two reports', async () => {
    const { figure } = await ask(TOWN_ID, 'indicator/税收收入', 2031);
    expect(figure).toMatchObject({
      outcome: 'STATED',
      stated: [
        {
          value: 505_000_000,
          evidence: [{ quote: '全年实现税收收入5.05亿元,同比增15.3%' }, { quote: '上年为5.05亿元' }],
        },
      ],
      near: [],
      searched: [{ year: 2031 }],
      silences: [{ about: '税收收入' }],
    });
  });

  it('is not stated as a target of the year where only a quarter of it is', async () => {
    const { figure } = await ask(TOWN_ID, '税收收入', 2032, 'TARGET');
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      stated: [],
      searched: [{ year: 2031 }, { year: 2032 }],
      near: [
        { differs: ['MODALITY'] },
        { differs: ['PERIOD', 'SCOPE'], observation: { id: quarter.id } },
        { differs: ['PERIOD', 'MODALITY'] },
      ],
    });
  });

  it('is not stated of a year of which only eleven months are', async () => {
    const { figure } = await ask(TOWN_ID, '村经营性收入', 2031);
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['PERIOD'], why: '时期为2031年1月至11月，而非2031年全年' }],
    });
  });

  it('is never handed down from town to project', async () => {
    const { figure } = await ask(SOLAR, '税收收入', 2031);
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['SUBJECT'], why: '主体为清河镇，而非柳溪光伏项目' }],
    });
  });

  it('is not stated of a member of a group', async () => {
    const { figure } = await ask(LIUXI, '土地流转面积', 2031);
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['SUBJECT'], observation: { id: transferred.id } }],
    });
  });

  it('is not stated where only its growth is, which is near', async () => {
    const { figure } = await ask(TOWN_ID, '限额以上批发业销售额', 2031);
    expect(figure).toMatchObject({ outcome: 'NOT_STATED', near: [{ differs: ['INDICATOR'] }] });
  });

  it('is conflicting where another contradicts it: both come', async () => {
    const { figure } = await ask(VOLUNTEERS, '义工服务人次', 2031);
    expect(figure).toMatchObject({ outcome: 'CONFLICTING', near: [] });
    expect((figure as { stated: { value: number }[] }).stated.map(({ value }) => value).sort()).toEqual([3000, 6200]);
  });

  it('finds an indicator by an alias that only a report gives', async () => {
    expect((await ask(CAMPAIGN, '结对农户', 2031)).figure).toMatchObject({
      outcome: 'STATED',
      stated: [{ value: 70 }],
    });
  });

  it('is not stated where no report measures such a thing, and has no report where none is of that year', async () => {
    expect((await ask(TOWN_ID, '没有的指标', 2031)).figure).toMatchObject({ outcome: 'NOT_STATED', near: [] });
    expect((await ask(TOWN_ID, '税收收入', 2019)).figure).toMatchObject({
      outcome: 'NO_REPORT',
      searched: [],
      silences: [],
    });
  });

  it('is an error where there is no such subject', async () => {
    const { errors } = await api.ask(FIGURE, { subject: 'village/none', indicator: '税收收入', year: 2031 });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors![0]!.message).toContain('subject');
  });
});
