import { entity, indicator, observation, period, relation, TOWN } from './invented-facts.js';
import { type Parts, report } from './invented-report.js';

/** 清河镇, an invented town, in two reports: enough of everything that a load writes and an export reads. */
export const town = entity(`division/${TOWN}`, 'Division', '清河镇', { code: TOWN, origin: 'CODES' });
export const liuxi = entity(`${TOWN}/village/liuxi`, 'Village', '柳溪村', { code: `${TOWN}201`, origin: 'CODES' });
export const shitan = entity(`${TOWN}/village/shitan`, 'Village', '石滩村', { code: `${TOWN}202`, origin: 'CODES' });
export const solar = entity(`${TOWN}/project/liuxi-guangfu`, 'Project', '柳溪光伏项目');
export const chunlaiElectric = entity(`${TOWN}/enterprise/chunlai-jidian`, 'Enterprise', '春来机电', {
  possiblySame: [{ id: `${TOWN}/enterprise/chunlai`, because: '只差后两字,报告未说明' }],
});
export const chunlai = entity(`${TOWN}/enterprise/chunlai`, 'Enterprise', '春来机械', {
  nameEn: 'Chunlai Machinery',
  aliases: [{ name: '春来', because: '同一名单的下文用简称' }],
  possiblySame: [{ id: chunlaiElectric.id, because: '只差后两字,报告未说明' }],
});
export const muhe = entity(`${TOWN}/enterprise/muhe`, 'Enterprise', '木禾家居');
export const green = entity('certification/shi-lvse-gongchang', 'Certification', '市级绿色工厂', { town: null });

const codes = [liuxi, shitan].map(({ id }) =>
  relation(id, 'LOCATED_IN', town.id, { year: 0, origin: 'CODES', because: '统计用区划代码' }),
);

const percent = (value: number) => ({
  percent: value,
  low: null,
  high: null,
  measure: 'PERCENT' as const,
  qualifier: 'ABOUT' as const,
  basis: 'YEAR_ON_YEAR' as const,
  againstYear: null,
  printed: `${value}%左右`,
});

export const tax = observation(town.id, { indicator: '税收收入', unit: '元', value: 505_000_000, printed: '5.05亿元' });
export const target = observation(town.id, {
  indicator: '规上工业产值',
  unit: '元',
  value: 300_000_000,
  low: 300_000_000,
  printed: '3亿元以上',
  qualifier: 'AT_LEAST',
  modality: 'TARGET',
  period: { name: '2032Q1', start: '2032-01-01', end: '2032-03-31', basis: 'SAID', year: 2032, wholeYear: false },
  growth: percent(8.5),
});
export const range = observation(town.id, {
  indicator: '旅游经济收入',
  unit: '元',
  low: 10_000_000,
  high: 20_000_000,
  printed: '1000-2000万元',
  qualifier: 'RANGE',
});
export const greenCount = observation(town.id, {
  indicator: '新认定市级绿色工厂数',
  unit: '家',
  value: 2,
  printed: '2家',
  members: [chunlai.id, muhe.id],
  listComplete: true,
});
export const transferred = observation(null, {
  group: { text: '柳溪等村', members: [liuxi.id], open: true },
  indicator: '土地流转面积',
  measure: 'AREA',
  unit: '亩',
  value: 200,
  printed: '200亩',
});
export const wholesale = observation(town.id, {
  indicator: '限上批发业销售额增速',
  measure: 'GROWTH',
  unit: '%',
  value: -3.5,
  printed: '下降3.5%',
  growth: { ...percent(-3.5), qualifier: 'EXACT', printed: '下降3.5%' },
});

const certified = { quote: '新认定市级绿色工厂2家(春来机械、木禾家居)', toMention: '市级绿色工厂' };
const plan = { quote: '力争春来机械、春来机电通过市级绿色工厂复评', toMention: '市级绿色工厂' };

export const parts2031 = (): Parts => ({
  year: 2031,
  paragraphs: [
    '2031年,清河镇实现税收收入5.05亿元,旅游经济收入1000-2000万元。',
    '新认定市级绿色工厂2家(春来机械、木禾家居);柳溪等村完成土地流转200亩。',
    '柳溪光伏项目开工,已累计投入资金80余万元。限上批发业销售额下降3.5%。',
    '预计一季度实现规上工业产值3亿元以上,同比增长8.5%左右。',
    '力争春来机械、春来机电通过市级绿色工厂复评。',
  ],
  entities: [town, liuxi, shitan, solar, chunlai, chunlaiElectric, muhe, green],
  indicators: [
    indicator('税收收入', '元'),
    indicator('规上工业产值', '元', { aliases: ['规上产值'] }),
    indicator('旅游经济收入', '元'),
    indicator('新认定市级绿色工厂数', '家'),
    indicator('土地流转面积', '亩', { measure: 'AREA' }),
    indicator('限上批发业销售额增速', '%', { measure: 'GROWTH', additive: false }),
  ],
  observations: [
    { quote: '实现税收收入5.05亿元', fact: tax, periodQuote: '2031年' },
    { quote: '旅游经济收入1000-2000万元', fact: range },
    { quote: certified.quote, fact: greenCount },
    { quote: '柳溪等村完成土地流转200亩', fact: transferred },
    { quote: '限上批发业销售额下降3.5%', fact: wholesale },
    { quote: '预计一季度实现规上工业产值3亿元以上,同比增长8.5%左右', fact: target },
  ],
  relations: [
    { ...certified, fact: relation(chunlai.id, 'CERTIFIED_AS', green.id), fromMention: '春来机械' },
    { ...certified, fact: relation(muhe.id, 'CERTIFIED_AS', green.id), fromMention: '木禾家居' },
    {
      quote: '柳溪光伏项目开工',
      fact: relation(solar.id, 'LOCATED_IN', liuxi.id, { inferred: true, because: '项目名含村名' }),
      fromMention: '柳溪光伏项目',
    },
    {
      ...plan,
      fact: relation(chunlai.id, 'CERTIFIED_AS', green.id, { status: 'PLANNED', year: 2032, step: 'RENEW' }),
      fromMention: '春来机械',
    },
    {
      ...plan,
      fact: relation(chunlaiElectric.id, 'CERTIFIED_AS', green.id, { status: 'PLANNED', year: 2032 }),
      fromMention: '春来机电',
    },
  ],
  codes,
  mentions: [{ quote: '柳溪光伏项目', fact: solar }],
  conflicts: [
    { quote: '实现税收收入5.05亿元', kind: 'NOT_COMPARABLE', members: [tax.id, target.id] },
    { quote: '春来机械、春来机电', kind: 'SAME_OR_NOT', members: [chunlai.id, chunlaiElectric.id] },
  ],
  silences: [{ quote: '已累计投入资金80余万元', of: solar.id, about: 'FUNDED_BY' }],
});

/** A year later: the same figure said again with its growth, a plan come true, a village said outright. */
export const parts2032 = (): Parts => ({
  year: 2032,
  paragraphs: [
    '2032年,清河镇实现税收收入6亿元(2031年税收收入5.05亿元,增长12%)。',
    '春来机电通过市级绿色工厂认定。柳溪村的柳溪光伏项目并网。',
  ],
  entities: [town, liuxi, shitan, solar, chunlaiElectric, green],
  indicators: [indicator('税收收入', '元', { aliases: ['税收'] })],
  observations: [
    {
      quote: '实现税收收入6亿元',
      fact: observation(town.id, {
        indicator: '税收收入',
        unit: '元',
        value: 600_000_000,
        printed: '6亿元',
        period: period(2032),
      }),
    },
    {
      quote: '2031年税收收入5.05亿元,增长12%',
      fact: { ...tax, growth: { ...percent(12), basis: 'NOT_SAID', printed: '12%' } },
    },
  ],
  relations: [
    {
      quote: '春来机电通过市级绿色工厂认定',
      fact: relation(chunlaiElectric.id, 'CERTIFIED_AS', green.id, { year: 2032 }),
      fromMention: '春来机电',
    },
    { quote: '柳溪村的柳溪光伏项目并网', fact: relation(solar.id, 'LOCATED_IN', liuxi.id), toMention: '柳溪村' },
  ],
  codes,
  conflicts: [{ quote: '2031年税收收入5.05亿元', kind: 'RESTATED', members: [target.id, tax.id] }],
});

export const report2031 = () => report(parts2031());
export const report2032 = () => report(parts2032());
