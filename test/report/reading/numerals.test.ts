import fc from 'fast-check';
import { parseChinese, readNumeral } from '../../../src/report/reading/numerals.js';

const read = (text: string): string | undefined => readNumeral(text)?.value.toFixed();

describe('readNumeral', () => {
  it.each([
    ['5.05亿元', '505000000'],
    ['2.3亿', '230000000'],
    ['1.49万亩', '14900'],
    ['12,345人', '12345'],
    ['3亿5000万元', '350000000'],
    ['3千万', '30000000'],
    ['0.78', '0.78'],
    ['2022,小浦', '2022'],
  ])('reads %s', (text, value) => expect(read(text)).toBe(value));

  it('stops where the number does', () => {
    expect(readNumeral('3000余人次')?.length).toBe(4);
    expect(readNumeral('1亿多元')?.length).toBe(2);
  });

  it('reads no number where none begins', () => {
    expect(['', '约3', '.5', '余', '%'].map(read)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('parseChinese', () => {
  it.each([
    ['一', '1'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['三百五', '350'],
    ['一百一十', '110'],
    ['百', '100'],
    ['一万二', '12000'],
    ['一万零二', '10002'],
    ['十二万三千', '123000'],
    ['一亿五', '150000000'],
    ['三亿两千万', '320000000'],
    ['一万亿', '1000000000000'],
    ['亿', '100000000'],
    ['二〇三一', '2031'],
    ['一九四九', '1949'],
  ])('reads %s', (run, value) => expect(parseChinese(run)?.toFixed()).toBe(value));

  it.each(['', '十百千万', '五十百千', '一二四', '五十百万', '甲', '一二十', '百三百', '千百'])(
    'takes %s for no number',
    (run) => expect(parseChinese(run)).toBeNull(),
  );

  it('reads back every number that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(parseChinese(inChinese(number))?.toNumber()).toBe(number);
      }),
    );
  });

  it('never throws, whatever row of numerals comes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'〇零一二两三九十百千万亿'), { maxLength: 40 }), (run) => {
        parseChinese(run.join(''));
        readNumeral(run.join(''));
      }),
    );
  });
});

/** Written out with every 零 and 一: 10010 is 一万零一十. */
function inChinese(number: number): string {
  const section = (four: number): string => {
    const digits = String(four).padStart(4, '0');
    let text = '';
    for (const [index, digit] of [...digits].entries()) {
      if (digit !== '0') text += `${'零一二三四五六七八九'[Number(digit)]}${['千', '百', '十', ''][index]}`;
      else if (text !== '' && !text.endsWith('零')) text += '零';
    }
    return text.replace(/零$/u, '');
  };
  const sections = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
  let text = '';
  for (const [index, four] of sections.entries()) {
    if (four === 0) continue;
    const gap =
      text !== '' && (four < 1000 || sections[index - 1] === 0 || (sections[index - 1] ?? 0) % 10 === 0) ? '零' : '';
    text += `${gap}${section(four)}${['亿', '万', ''][index]}`;
  }
  return text;
}
