import type { VerifiedReport } from '../../../src/report/facts.js';
import { entity, indicator, observation, period, relation, TOWN } from '../../report/invented-facts.js';
import { report } from '../../report/invented-report.js';
import { chunlai, liuxi, muhe, shitan, solar, town } from '../../report/qinghe.js';

/** 清河镇 again, with the figures that questions are asked of: parts, groups, contradictions, targets, running totals. */
export const TOWN_ID = town.id;
export const LIUXI = liuxi.id;
export const SHITAN = shitan.id;
export const SOLAR = solar.id;
export const SHOP = `${TOWN}/project/liuxi-xiaopu`;
export const VOLUNTEERS = `${TOWN}/mechanism/yigong`;
export const CAMPAIGN = `${TOWN}/program/zengshou`;
const started = entity('milestone/kaigong', 'Milestone', '开工', { town: null });
const finished = entity('milestone/jungong', 'Milestone', '竣工', { town: null });

const QUARTER = {
  name: '2032Q1',
  start: '2032-01-01',
  end: '2032-03-31',
  basis: 'SAID' as const,
  year: 2032,
  wholeYear: false,
};
const TO_DATE = {
  name: '../2031-12',
  start: null,
  end: '2031-12-31',
  basis: 'CUMULATIVE' as const,
  year: 2031,
  wholeYear: false,
};
const NEXT = { modality: 'TARGET' as const, period: period(2032) };

const growth = (percent: number, qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST', printed: string) => ({
  percent,
  low: null,
  high: null,
  measure: 'PERCENT' as const,
  qualifier,
  basis: 'YEAR_ON_YEAR' as const,
  againstYear: null,
  printed,
});
const yuan = (value: number, printed: string) => ({ unit: '元', value, printed });

export const tax = observation(TOWN_ID, {
  indicator: '税收收入',
  ...yuan(505_000_000, '5.05亿元'),
  growth: growth(15.3, 'EXACT', '15.3%'),
  period: { ...period(2031), basis: 'RELATIVE' },
});
export const quarter = observation(TOWN_ID, {
  indicator: '税收收入',
  ...yuan(140_000_000, '1.4亿元左右'),
  qualifier: 'ABOUT',
  modality: 'TARGET',
  period: QUARTER,
  growth: growth(16, 'ABOUT', '16%左右'),
  scope: { text: '不含春来机械', excludes: [chunlai.id] },
});
const output = observation(TOWN_ID, { indicator: '规上工业产值', ...yuan(1_000_000_000, '10亿元') });
const outputAimed = observation(TOWN_ID, {
  indicator: '规上工业产值',
  ...yuan(900_000_000, '9亿元以上'),
  qualifier: 'AT_LEAST',
  ...NEXT,
});
export const introduced = observation(TOWN_ID, {
  indicator: '引进亿元以上项目数',
  unit: '个',
  value: 5,
  printed: '5个',
});
const ofThem = observation(TOWN_ID, {
  indicator: '引进亿元以上项目数',
  unit: '个',
  value: 2,
  printed: '2个',
  partOf: introduced.id,
  scope: { text: '工业项目', excludes: [] },
});
const greens = observation(TOWN_ID, {
  indicator: '新认定市级绿色工厂数',
  unit: '家',
  value: 2,
  printed: '2家',
  members: [chunlai.id, muhe.id],
  listComplete: true,
});
export const transferred = observation(null, {
  group: { text: '柳溪等村', members: [LIUXI], open: true },
  indicator: '土地流转面积',
  measure: 'AREA',
  unit: '亩',
  value: 200,
  printed: '200亩',
});
const earned = observation(SHOP, { indicator: '营业收入', ...yuan(120_000, '12万元') });
const spent = observation(SOLAR, { indicator: '投资额', ...yuan(800_000, '80余万元'), qualifier: 'OVER' });
const ofLiuxi = observation(LIUXI, { indicator: '村经营性收入', ...yuan(30_000.1, '3.00001万元') });
const ofShitan = observation(SHITAN, {
  indicator: '村经营性收入',
  ...yuan(40_000.2, '4.00002万元以上'),
  qualifier: 'AT_LEAST',
});
export const ofAll = observation(TOWN_ID, {
  indicator: '村经营性收入',
  ...yuan(1_080_000, '108万元'),
  period: {
    name: '2031-01/2031-11',
    start: '2031-01-01',
    end: '2031-11-30',
    basis: 'SAID',
    year: 2031,
    wholeYear: false,
  },
});
const served = observation(VOLUNTEERS, {
  indicator: '义工服务人次',
  unit: '人次',
  value: 6200,
  printed: '6200余人次',
  qualifier: 'OVER',
});
const servedToDate = observation(VOLUNTEERS, {
  indicator: '义工服务人次',
  unit: '人次',
  value: 3000,
  printed: '3000余人次',
  qualifier: 'OVER',
  period: TO_DATE,
});
const helped = observation(CAMPAIGN, { indicator: '帮扶农户数', unit: '户', value: 70, printed: '70户' });
const toHelp = observation(CAMPAIGN, { indicator: '帮扶农户数', unit: '户', value: 90, printed: '90户', ...NEXT });
const wholesale = observation(TOWN_ID, {
  indicator: '限上批发业销售额增速',
  measure: 'GROWTH',
  unit: '%',
  value: 123,
  printed: '123%',
  growth: growth(123, 'EXACT', '123%'),
});

const said = (quote: string, fact: typeof tax) => ({ quote, fact });

export const report2031 = (): VerifiedReport =>
  report({
    year: 2031,
    paragraphs: [
      '全年实现税收收入5.05亿元,同比增15.3%;规上工业产值10亿元;限上批发业销售额同比增长123%。',
      '引进亿元以上项目5个(其中工业项目2个);新认定市级绿色工厂2家(春来机械、木禾家居)。',
      '柳溪等村完成土地流转200亩。柳溪小铺收入12万元,柳溪光伏项目开工,投入80余万元。',
      '1-11月村经营性收入108万元,其中柳溪村3.00001万元,石滩村4.00002万元以上。',
      '义工累计服务3000余人次。义务服务达6200余人次。帮扶农户70户。',
      '2032年税收收入:一季度预计完成1.4亿元左右(不含春来机械),同比增长16%左右。',
      '2032年规上工业产值9亿元以上,帮扶农户90户,柳溪光伏项目竣工。',
    ],
    entities: [
      town,
      liuxi,
      shitan,
      solar,
      chunlai,
      muhe,
      started,
      finished,
      entity(SHOP, 'Project', '柳溪小铺'),
      entity(VOLUNTEERS, 'Mechanism', '义工制'),
      entity(CAMPAIGN, 'Program', '增收行动', { nameEn: 'Income Drive' }),
    ],
    indicators: [
      indicator('税收收入', '元', { en: 'tax revenue' }),
      indicator('规上工业产值', '元', { aliases: ['规上产值'] }),
      indicator('村经营性收入', '元'),
      indicator('营业收入', '元'),
      indicator('投资额', '元'),
      indicator('引进亿元以上项目数', '个'),
      indicator('新认定市级绿色工厂数', '家'),
      indicator('土地流转面积', '亩', { measure: 'AREA' }),
      indicator('义工服务人次', '人次'),
      indicator('帮扶农户数', '户', { aliases: ['结对农户'] }),
      indicator('限上批发业销售额增速', '%', { measure: 'GROWTH', additive: false }),
    ],
    observations: [
      said('全年实现税收收入5.05亿元,同比增15.3%', tax),
      said('规上工业产值10亿元', output),
      said('限上批发业销售额同比增长123%', wholesale),
      said('引进亿元以上项目5个', introduced),
      said('其中工业项目2个', ofThem),
      said('新认定市级绿色工厂2家(春来机械、木禾家居)', greens),
      said('柳溪等村完成土地流转200亩', transferred),
      said('柳溪小铺收入12万元', earned),
      said('投入80余万元', spent),
      said('1-11月村经营性收入108万元', ofAll),
      said('柳溪村3.00001万元', ofLiuxi),
      said('石滩村4.00002万元以上', ofShitan),
      said('义工累计服务3000余人次', servedToDate),
      said('义务服务达6200余人次', served),
      said('帮扶农户70户', helped),
      {
        ...said('一季度预计完成1.4亿元左右(不含春来机械),同比增长16%左右', quarter),
        periodQuote: '2032年税收收入:一季度',
      },
      said('2032年规上工业产值9亿元以上', outputAimed),
      said('帮扶农户90户', toHelp),
    ],
    relations: [
      { quote: '柳溪光伏项目开工', fact: relation(SOLAR, 'REACHED', started.id) },
      { quote: '柳溪光伏项目竣工', fact: relation(SOLAR, 'REACHED', finished.id, { status: 'PLANNED', year: 2032 }) },
      { quote: '柳溪小铺', fact: relation(SHOP, 'LOCATED_IN', LIUXI) },
    ],
    codes: [liuxi, shitan].map(({ id }) => relation(id, 'LOCATED_IN', TOWN_ID, { year: 0, origin: 'CODES' })),
    conflicts: [
      { quote: '义务服务达6200余人次', kind: 'CONTRADICTION', members: [served.id, servedToDate.id] },
      { quote: '全年实现税收收入5.05亿元', kind: 'NOT_COMPARABLE', members: [tax.id, quarter.id] },
    ],
    silences: [{ quote: '2032年税收收入', of: TOWN_ID, about: '税收收入' }],
  });

/** The next report says the tax of 2031 again, and finishes the solar project. */
export const report2032 = (): VerifiedReport =>
  report({
    year: 2032,
    paragraphs: ['税收收入6亿元,上年为5.05亿元。规上工业产值11亿元。柳溪光伏项目竣工。'],
    entities: [town, solar, finished],
    indicators: [
      indicator('税收收入', '元', { en: 'tax revenue' }),
      indicator('规上工业产值', '元', { aliases: ['规上产值'] }),
    ],
    observations: [
      said(
        '税收收入6亿元',
        observation(TOWN_ID, { indicator: '税收收入', ...yuan(600_000_000, '6亿元'), period: period(2032) }),
      ),
      said('上年为5.05亿元', tax),
      said(
        '规上工业产值11亿元',
        observation(TOWN_ID, { indicator: '规上工业产值', ...yuan(1_100_000_000, '11亿元'), period: period(2032) }),
      ),
    ],
    relations: [{ quote: '柳溪光伏项目竣工', fact: relation(SOLAR, 'REACHED', finished.id, { year: 2032 }) }],
  });
