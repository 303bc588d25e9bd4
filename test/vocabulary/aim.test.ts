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
