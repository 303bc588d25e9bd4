import { aimOf } from '../../src/vocabulary/aim.js';

const target = { indicator: '税收收入', measure: 'AMOUNT', qualifier: 'EXACT' } as const;

test('a town wants most figures to grow, and less of what it names as trouble', () => {
  for (const indicator of ['税收收入', '接待游客数', '新认定市级绿色工厂数']) {
    expect(aimOf({ ...target, indicator })).toBe('AT_LEAST');
  }
  for (const indicator of [
    '信访件数',
    '安全生产事故起数',
    '单位GDP能耗',
    '刑事发案率',
    '贫困发生率',
    '电信诈骗起数',
    '三公经费支出',
    '未办结信访件数',
  ]) {
    expect(aimOf({ ...target, indicator })).toBe('AT_MOST');
  }
});

test('what is done about trouble is wanted', () => {
  for (const indicator of [
    '化解矛盾纠纷数',
    '信访办结率',
    '“12345”热线诉求处理件数',
    '违建拆除面积',
    '信访总量下降率',
    '单位GDP能耗降低率',
    '主要污染物排放削减量',
    '三公经费压减率',
  ]) {
    expect(aimOf({ ...target, indicator })).toBe('AT_LEAST');
  }
});

test('the words of the target come before the name of what it measures', () => {
  expect(aimOf({ ...target, indicator: '信访件数', qualifier: 'AT_LEAST' })).toBe('AT_LEAST');
  expect(aimOf({ ...target, qualifier: 'AT_MOST' })).toBe('AT_MOST');
});

test('a place in a ranking and a fall are wanted low', () => {
  expect(aimOf({ ...target, measure: 'RANK' })).toBe('AT_MOST');
  expect(aimOf({ ...target, indicator: '能耗增速', measure: 'GROWTH', lower: -3, upper: -3 })).toBe('AT_MOST');
  expect(aimOf({ ...target, indicator: '税收收入增速', measure: 'GROWTH', lower: 3, upper: 3 })).toBe('AT_LEAST');
});

test('what a town wants less of must not grow by more than its target either', () => {
  expect(aimOf({ ...target, indicator: '信访件数增速', measure: 'GROWTH', lower: 0, upper: 0 })).toBe('AT_MOST');
});

test('of a rate or a count that no list has, nobody knows which way is wanted', () => {
  const of = (measure: 'RATE' | 'COUNT' | 'AVERAGE' | 'PEAK', ...indicators: string[]) =>
    indicators.map((indicator) => aimOf({ ...target, indicator, measure }));
  expect(new Set(of('RATE', '税收占比', '人口出生率', '非税收入占比', '成本收入比', '外来人口比重'))).toEqual(
    new Set([null]),
  );
  expect(new Set(of('COUNT', '总人口', '低保户数', '村（社区）数', '聘用干部人数'))).toEqual(new Set([null]));
  expect(new Set(of('RATE', '矛盾纠纷化解率', '服务满意率', '任务完成率', '垃圾无害化率', '空置房盘活率'))).toEqual(
    new Set(['AT_LEAST']),
  );
  expect(new Set(of('RATE', '空置率', '发病率', '不良贷款率', '城镇登记失业率', '管网漏损率'))).toEqual(
    new Set(['AT_MOST']),
  );
  expect(new Set(of('COUNT', '民生实事件数', '接待游客数', '新增就业岗位数', '无违建村创建数'))).toEqual(
    new Set(['AT_LEAST']),
  );
  expect(of('AVERAGE', '人均可支配收入', '平均楼层')).toEqual(['AT_LEAST', null]);
});

test('amounts and areas are wanted to grow, but for what is spent or used up', () => {
  expect(aimOf({ ...target, indicator: '森林面积', measure: 'AREA' })).toBe('AT_LEAST');
  expect(aimOf({ ...target, indicator: '村级劳务开支' })).toBeNull();
  expect(aimOf({ ...target, indicator: '用水量' })).toBeNull();
  expect(aimOf({ ...target, indicator: '居民消费价格增速', measure: 'GROWTH', lower: 3, upper: 3 })).toBeNull();
  expect(aimOf({ ...target, indicator: '规上工业增加值增速', measure: 'GROWTH', lower: 3, upper: 3 })).toBe('AT_LEAST');
});

test('控制在 before the number is a limit, 提高到 is not', () => {
  const said = (quote: string, printed: string) =>
    aimOf({ indicator: '某项比重', measure: 'RATE', qualifier: 'EXACT', printed, quotes: [quote] });
  expect(said('某项比重控制在5%', '5%')).toBe('AT_MOST');
  expect(said('某项比重力争降 至5%', '5%')).toBe('AT_MOST');
  expect(said('某项比重提高到5%', '5%')).toBe('AT_LEAST');
  expect(said('某项比重达5%', '5%')).toBeNull();
  expect(said('甲控制在5%，乙5%', '5%')).toBeNull();
});
