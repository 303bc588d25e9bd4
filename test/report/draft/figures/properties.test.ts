import fc from 'fast-check';
import { isUnreadable, readFigure } from '../../../../src/report/reading/figure.js';
import { readGrowth } from '../../../../src/report/reading/growth.js';
import { readPeriod } from '../../../../src/report/reading/period.js';
import { contains, type Span } from '../../../../src/report/text/report-text.js';
import { unitNamed } from '../../../../src/vocabulary/unit.js';
import { drafted } from './drafted.js';

const FRAGMENTS =
  '一、2032年工作思路 2031年 1-11月 截至目前 累计 今年 五年来 预计 力争 新建 公厕 税收收入 柳溪村 3座 2.5亿元 8.5% 90%-100% 3—5家 三个 百余 第六 位列全县 同比增长 分别 达到 由 提高到 其中 ( ) （ ） “ ” ， 、 ； 。 : \n 的 和 各 均 约 近 超 以上 左右 余 万 亿 元 个百分点 翻一番 完成年度任务的 12345 𠮷 \u00a0 不含 等 占 人均 无一起'
    .split(' ')
    .map((each) => (each === '' ? ' ' : each));
const text = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('any text', () => {
  test('gives figures whose places lie in it, each in its quote, each readable', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { source, observations, ignored } = drafted(words);
        const whole: Span = { start: 0, end: source.text.length };
        for (const place of ignored) expect(contains(whole, place)).toBe(true);
        for (const [index, each] of observations.entries()) {
          expect(contains(whole, each.quote)).toBe(true);
          expect(contains(each.quote, each.value)).toBe(true);
          if (each.growth !== null) expect(contains(each.quote, each.growth.span)).toBe(true);
          expect(each.confidence).toBeGreaterThanOrEqual(0);
          expect(each.confidence).toBeLessThanOrEqual(1);
          expect(readPeriod(each.period.name)).not.toBeNull();
          for (const other of [each.partOf, each.stageOf]) expect(other === null || other < index).toBe(true);
          const printed = source.text.slice(each.value);
          const unit = unitNamed(each.unit ?? '');
          const before = source.text.slice({ start: Math.max(0, each.value.start - 60), end: each.value.start });
          const read =
            each.indicator.measure === 'GROWTH' ? readGrowth(printed, before) : readFigure(printed, unit && { unit });
          if (isUnreadable(read) && each.confidence >= 0.5) throw new Error(`${printed}: ${read.unreadable}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('twice gives twice the figures', () => {
    const line = '全年新建公厕3座,税收收入2亿元,同比增长8%;累计化解纠纷12起。\n';
    const count = (times: number): number => drafted(line.repeat(times)).observations.length;
    expect(count(1)).toBe(3);
    expect(count(400)).toBe(1200);
    expect(count(800)).toBe(2400);
  });

  test.each([
    ['paragraphs', `${'全面贯彻落实各项决策部署'.repeat(20)},新建公厕3座。\n`],
    ['one sentence without an end', '全面贯彻落实各项决策部署'.repeat(20)],
    ['numerals', '一二三四五六七八九十'.repeat(20)],
  ])(
    'of five megabytes ends: %s',
    (_, piece) => {
      const five = piece.repeat(Math.ceil(5_000_000 / Buffer.byteLength(piece)));
      expect(() => drafted(five)).not.toThrow();
    },
    120_000,
  );
});
