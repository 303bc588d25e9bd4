import fc from 'fast-check';
import { draftSource } from '../../../src/report/draft/source.js';

const town = { id: 'division/330000000', code: '330000000', name: '清河镇' };
const sourceOf = (text: string) => draftSource({ text, town, year: 2031, known: [] });

describe('the plan of a report', () => {
  test.each([
    ['二、2032年工作思路', 2032],
    ['第二部分 2032年重点工作安排', 2032],
    ['三、下一步工作打算', 2032],
    ['二、明年工作计划', 2032],
    ['（三）来年工作设想', 2032],
    ['二、工作打算', 2032],
  ])('stands under %s', (heading, planYear) => {
    const source = sourceOf(`一、2031年工作回顾\n税收收入1亿元。\n${heading}\n税收收入2亿元。`);
    expect(source).toMatchObject({ planYear, planHeadings: [heading] });
  });

  test.each(['一、2031年工作总结', '二、存在问题', '（一）抓好规划编制', '三、2031年工作总结及2032年工作计划'])(
    'does not stand under %s',
    (heading) => {
      expect(sourceOf(`${heading}\n税收收入1亿元。`).planHeadings).toEqual([]);
    },
  );

  test('is known from the title where no heading says it', () => {
    expect(sourceOf('清河镇2031年工作总结及2032年工作计划\n税收收入1亿元。')).toMatchObject({
      planYear: 2032,
      planHeadings: [],
    });
  });

  test('is known from an opening in a text without headings', () => {
    expect(sourceOf('税收收入1亿元。\n2032年，我们将新建公厕3座。').planYear).toBe(2032);
  });

  test('is not made up', () => {
    expect(sourceOf('税收收入1亿元。\n2031年，新建公厕3座。').planYear).toBeNull();
  });

  test('any text gives a source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sourceOf(text).text.raw).toBe(text);
      }),
    );
  });
});
