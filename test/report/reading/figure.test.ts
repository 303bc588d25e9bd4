import fc from 'fast-check';
import { type Figure, isUnreadable, printFigure, readFigure } from '../../../src/report/reading/figure.js';
import { QUALIFIERS } from '../../../src/vocabulary/qualifier.js';
import { keysOf } from '../../../src/vocabulary/term.js';
import { PERS, UNITS, unitNamed } from '../../../src/vocabulary/unit.js';

/** [qualifier, value, low, high, unit] */
const read = (printed: string, hints = {}): unknown => {
  const figure = readFigure(printed, hints);
  if (isUnreadable(figure)) return figure.unreadable;
  const [value, low, high] = [figure.value, figure.low, figure.high].map((each) => each?.toFixed() ?? null);
  return [figure.qualifier, value, low, high, figure.unit];
};

describe('readFigure', () => {
  it.each([
    ['5.05亿元', ['EXACT', '505000000', '505000000', '505000000', '元']],
    ['2.3 亿元', ['EXACT', '230000000', '230000000', '230000000', '元']],
    ['3亿元以上', ['AT_LEAST', '300000000', '300000000', null, '元']],
    ['18% 以上', ['AT_LEAST', '18', '18', null, '%']],
    ['不低于5%', ['AT_LEAST', '5', '5', null, '%']],
    ['至少一个', ['AT_LEAST', '1', '1', null, '个']],
    ['1 家以上', ['AT_LEAST', '1', '1', null, '家']],
    ['30宿以内', "'宿' is no known unit"],
    ['30天以内', ['AT_MOST', '30', null, '30', '天']],
    ['无一起', ['EXACT', '0', '0', '0', '起']],
    ['400余元以上', ['OVER', '400', '400', null, '元']],
    ['三成', ['EXACT', '30', '30', '30', '%']],
    ['1.2万千瓦', ['EXACT', '12000', '12000', '12000', '千瓦']],
    ['2兆瓦', ['EXACT', '2000', '2000', '2000', '千瓦']],
    ['500㎡', ['EXACT', '500', '500', '500', '平方米']],
    ['3.5元/公斤', ['EXACT', '3.5', '3.5', '3.5', '元']],
    ['50亩以内', ['AT_MOST', '50', null, '50', '亩']],
    ['不超过3家', ['AT_MOST', '3', null, '3', '家']],
    ['约112万人次', ['ABOUT', '1120000', null, null, '人次']],
    ['15%左右', ['ABOUT', '15', null, null, '%']],
    ['约3亿元以上', ['AT_LEAST', '300000000', '300000000', null, '元']],
    ['超30个', ['OVER', '30', '30', null, '个']],
    ['突破20亿元', ['OVER', '2000000000', '2000000000', null, '元']],
    ['3000余人次', ['OVER', '3000', '3000', null, '人次']],
    ['260余万元', ['OVER', '2600000', '2600000', null, '元']],
    ['1亿多元', ['OVER', '100000000', '100000000', null, '元']],
    ['百余家', ['OVER', '100', '100', null, '家']],
    ['30余万辆', ['OVER', '300000', '300000', null, '辆']],
    ['近80场次', ['NEARLY', '80', null, '80', '场']],
    ['近180万元', ['NEARLY', '1800000', null, '1800000', '元']],
    ['90%-100%', ['RANGE', null, '90', '100', '%']],
    ['2-3 件', ['RANGE', null, '2', '3', '件']],
    ['3—5家', ['RANGE', null, '3', '5', '家']],
    ['3家至5家', ['RANGE', null, '3', '5', '家']],
    ['两三家', ['RANGE', null, '2', '3', '家']],
    ['3-10亿元', ['RANGE', null, '300000000', '1000000000', '元']],
    ['5000-1万元', ['RANGE', null, '5000', '10000', '元']],
    ['3.06万份', ['EXACT', '30600', '30600', '30600', '份']],
    ['各1人', ['EXACT', '1', '1', '1', '人']],
    ['4名', ['EXACT', '4', '4', '4', '人']],
    ['唯一一家', ['EXACT', '1', '1', '1', '家']],
    ['三个', ['EXACT', '3', '3', '3', '个']],
    ['第六', ['EXACT', '6', '6', '6', '位次']],
    ['第十二名', ['EXACT', '12', '12', '12', '位次']],
    ['百分之十五', ['EXACT', '15', '15', '15', '%']],
    ['4065.7万美元', ['EXACT', '40657000', '40657000', '40657000', '美元']],
    ['１．４亿元', ['EXACT', '140000000', '140000000', '140000000', '元']],
  ])('reads %s', (printed, expected) => expect(read(printed)).toEqual(expected));

  it('takes unit and qualifier from the claim where the text shows none', () => {
    expect(read('六', { unit: unitNamed('个') })).toEqual(['EXACT', '6', '6', '6', '个']);
    expect(read('3家', { unit: unitNamed('人') })).toBe('it is printed in 家, but said to be in 人');
    expect(read('3家', { qualifier: 'AT_LEAST' })).toEqual(['AT_LEAST', '3', '3', null, '家']);
    expect(read('约3家', { qualifier: 'AT_LEAST' })).toBe('it is printed as ABOUT, but said to be AT_LEAST');
  });

  it('says why it cannot read what is no figure', () => {
    expect(read('若干')).toBe('it begins with no number');
    expect(read('3')).toBe('it shows no unit: say which with `unit`');
    expect(read('5-3家')).toBe('its first number is larger than its second');
    expect(read('近3000余人')).toBe('it is both NEARLY and OVER');
    expect(read('9'.repeat(100))).toBe('it is longer than 60 characters');
  });

  it('never throws, and gives finite numbers or a reason, whatever string comes', () => {
    const bits = fc.constantFrom(
      '约',
      '近',
      '超',
      '第',
      '-',
      '3',
      '0.5',
      ',',
      '十',
      '百',
      '亿',
      '万',
      '余',
      '元',
      '%',
      '以上',
      '左右',
      '个',
      '/',
      '人',
      ' ',
      '至',
      '百分之',
      '𠮷',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 12 }).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(any, (printed) => {
        const figure = readFigure(printed);
        if (isUnreadable(figure)) return figure.unreadable.length > 0;
        return [figure.value, figure.low, figure.high].every(
          (each) => each === null || Number.isFinite(each.toNumber()),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('printFigure', () => {
  const bases = UNITS.filter(({ name, base }) => name === base).map(({ name }) => name);
  const decimal = fc
    .tuple(fc.nat(999_999_999), fc.nat(4))
    .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
  const qualified = fc.constantFrom(...keysOf(QUALIFIERS).filter((each) => each !== 'RANGE'));
  const same = (a: Figure, b: Figure): void =>
    expect({ ...a, printed: printFigure(a) }).toEqual({ ...b, printed: printFigure(b) });

  it('prints a figure in words that read as the same figure', () => {
    const printed = fc.record({
      number: decimal,
      second: decimal,
      unit: fc.constantFrom(...UNITS),
      qualifier: qualified,
      per: fc.constantFrom(null, ...PERS),
      range: fc.boolean(),
    });
    fc.assert(
      fc.property(printed, ({ number, second, unit, qualifier, per, range }) => {
        const [low, high] = [number, second].sort((a, b) => Number(a) - Number(b));
        const words = range ? `${low}${unit.name}-${high}${unit.name}` : `${number}${unit.name}`;
        const figure = readFigure(per === null ? words : `${words}/${per}`, range ? {} : { qualifier });
        if (isUnreadable(figure)) throw new Error(`${words}: ${figure.unreadable}`);
        const again = readFigure(printFigure(figure));
        if (isUnreadable(again)) throw new Error(`${printFigure(figure)}: ${again.unreadable}`);
        expect(bases).toContain(figure.unit);
        same(again, figure);
      }),
    );
  });
});
