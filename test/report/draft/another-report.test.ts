import { anotherReport } from '../../../src/report/draft/another-report.js';
import { draftSource } from '../../../src/report/draft/source.js';

const remarksOn = (text: string, name = '清河镇', year = 2031): string[] =>
  anotherReport(draftSource({ text, town: { id: 'division/330000000', code: '330000000', name }, year, known: [] }));

test('a text that speaks of another town, and never of its own, is asked about', () => {
  const text = '柳溪乡2031年工作总结\n全乡税收收入1亿元。';
  expect(remarksOn(text)).toEqual(['The text speaks of 柳溪乡 and never of 清河镇: is it a report of 清河镇?']);
  expect(remarksOn(`${text}\n与清河共建公路。`)).toEqual([]);
  expect(remarksOn(text, '柳溪镇')).toEqual([]);
  expect(remarksOn('全年税收收入1亿元。')).toEqual([]);
});

test.each([
  ['清河镇2032年政府工作报告\n一、2031年工作回顾\n税收收入1亿元。', 2032, 2031],
  ['清河镇2030年重点工作总结及2031年工作思路\n税收收入1亿元。', 2031, 2030],
  ['清河镇２０３０年度工作情况汇报\n税收收入1亿元。', 2031, 2030],
])('%j looks back on another year than %d', (text, year, said) => {
  const [remark, ...others] = remarksOn(text, '清河镇', year);
  expect(remark).toMatch(new RegExp(`looks back on ${said} .* drafted for ${year}: .* draft with --year ${said}`));
  expect(others).toEqual([]);
  expect(remarksOn(text, '清河镇', said)).toEqual([]);
});

test.each([
  '清河镇2032年政府工作报告\n税收收入1亿元。',
  '清河镇2032年工作计划汇报\n税收收入1亿元。',
  '清河镇工作报告\n一、过去五年工作回顾\n税收收入1亿元。',
  '清河镇工作报告\n一、2029年工作回顾\n二、2031年工作回顾\n税收收入1亿元。',
  `清河镇工作报告\n对照2030年工作总结中的不足，${'我们认真整改，'.repeat(10)}税收收入1亿元。`,
])('%j says nothing against 2031', (text) => expect(remarksOn(text)).toEqual([]));
