import fc from 'fast-check';
import { pageHeader } from '../../../src/report/draft/page-header.js';
import { draftSource } from '../../../src/report/draft/source.js';

const town = { id: 'division/330000000', code: '330000000', name: '清河镇' };
const headerOf = (text: string) => pageHeader(draftSource({ text, town, year: 2031, known: [] }));
const NONE = { publisher: null, date: null, source: null };

describe('the lines that a page puts above a report', () => {
  test.each([
    [
      '索引号:   003300/2032-00008 发文时间:   2032-01-04\n公开方式:   主动公开\n发布机构:   清河镇人民政府\n',
      { publisher: '清河镇人民政府', date: '2032-01-04', source: '索引号 003300/2032-00008' },
    ],
    [
      '索引号: 003300_7/2032-20117     发布机构: 清河镇     发布时间: 2032-05-21 11:35:44点击数:\r\n',
      { publisher: '清河镇', date: '2032-05-21', source: '索引号 003300_7/2032-20117' },
    ],
    ['发布机构：清河镇信息中心发布日期：2032年1月4日\n', { ...NONE, publisher: '清河镇信息中心', date: '2032-01-04' }],
    ['| 发文机关:清河镇人民政府 | 主题词:工作计划 |\n', { ...NONE, publisher: '清河镇人民政府' }],
  ])('give %j', (lines, header) => expect(headerOf(`${lines}清河镇2031年工作总结\n税收收入1亿元。`)).toEqual(header));

  test.each([
    ['a day that no calendar has', '发布日期: 2032-02-30'],
    ["a day before the report's year, which is another document's", '发布日期: 2030-12-30'],
    ['words without a label', '清河镇人民政府 2032-01-04'],
    ['an index number without a figure', '索引号: 无'],
  ])('give nothing for %s', (_, line) => expect(headerOf(`${line}\n税收收入1亿元。`)).toEqual(NONE));

  test('are not looked for in the text itself', () => {
    expect(headerOf(`${'税收收入1亿元。\n'.repeat(20)}发布机构: 清河镇人民政府\n`)).toEqual(NONE);
    expect(headerOf(`${'全镇税收收入稳步增长，'.repeat(30)}发布机构：清河镇人民政府\n`)).toEqual(NONE);
  });

  test('give a date that is a day, for any text', () => {
    const piece = fc.constantFrom(
      '发布日期',
      '发布机构',
      '索引号',
      ':',
      '：',
      ' ',
      '2032',
      '-',
      '1',
      '31',
      '清河镇',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { date } = headerOf(`${pieces.join('')}。`);
        expect(date === null || new Date(date).toISOString().startsWith(date)).toBe(true);
      }),
    );
  });
});
