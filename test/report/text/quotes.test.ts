import fc from 'fast-check';
import { numberOccurrences, occurrences } from '../../../src/report/text/quotes.js';
import { ReportText } from '../../../src/report/text/report-text.js';

const found = (raw: string, quote: string): string[] => {
  const text = new ReportText(raw);
  return occurrences(text, quote).map((span) => text.slice(span));
};
const numbers = (raw: string, printed: string): number[] => {
  const text = new ReportText(raw);
  return numberOccurrences(text, printed, { start: 0, end: text.length }).map(({ start }) => start);
};

describe('occurrences', () => {
  it('finds a quote whatever white space stands in the text, and gives the raw text', () => {
    expect(found('预计完成 1.4 亿元左右,同比增\n\n长 13%以上。', '同比增长13%以上')).toEqual(['同比增\n\n长 13%以上']);
    expect(found('公开\u00a0\u00a0时限:长期', '公开时限: 长期')).toEqual(['公开\u00a0\u00a0时限:长期']);
  });

  it('finds a quote whatever width its characters have', () => {
    expect(found('增长１５．３％，其中“甲”', '增长15.3%,其中"甲"')).toEqual(['增长１５．３％，其中“甲”']);
    expect(found('在新的⼀年', '新的一年')).toEqual(['新的⼀年']);
  });

  it('counts offsets in code points, also behind characters beyond U+FFFF', () => {
    const text = new ReportText('𠮷田村𠮷田社区');
    expect(occurrences(text, '𠮷田')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]);
    expect(text.slice({ start: 3, end: 7 })).toBe('𠮷田社区');
  });

  it('finds every occurrence, overlapping ones too', () => {
    expect(found('一一一', '一一')).toHaveLength(2);
  });

  it('finds a character that folds to several only as a whole', () => {
    expect(found('占地30㎡。', '30m2')).toEqual(['30㎡']);
    expect(found('占地30㎡。', '30m')).toEqual([]);
  });

  it('finds nothing for a quote of white space only', () => {
    expect(found('甲 乙', '  ')).toEqual([]);
  });

  it('looks only inside the span that it is given', () => {
    const text = new ReportText('甲村、乙村、甲村');
    expect(occurrences(text, '甲村', { start: 1, end: 8 })).toEqual([{ start: 6, end: 8 }]);
    expect(occurrences(text, '甲村', { start: 0, end: 7 })).toEqual([{ start: 0, end: 2 }]);
  });

  it('finds any piece of any text at its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (raw, a, b) => {
        const text = new ReportText(raw);
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const quote = text.slice({ start, end });
        const spans = occurrences(text, quote);
        for (const span of spans) {
          expect(new ReportText(text.slice(span)).folded.text).toBe(new ReportText(quote).folded.text);
        }
        if (new ReportText(quote).folded.text !== '') {
          expect(spans.some((span) => span.start >= start && span.end <= end)).toBe(true);
        }
      }),
    );
  });
});

describe('numberOccurrences', () => {
  it('does not find a number inside a longer one', () => {
    expect(numbers('引进11个,其中1个', '1个')).toEqual([8]);
    expect(numbers('增长13.5%和3.5%', '3.5%')).toEqual([8]);
    expect(numbers('完成0.5亿元', '5亿元')).toEqual([]);
  });

  it('does not find a number whose place or decimals go on behind it', () => {
    expect(numbers('产值3亿元', '3')).toEqual([]);
    expect(numbers('增长3.5%', '3')).toEqual([]);
    expect(numbers('办结率100%', '100')).toEqual([]);
    expect(numbers('共3,500人', '3')).toEqual([]);
  });

  it('takes figures that are apart in the raw text for two numbers', () => {
    expect(numbers('编号12 3家', '3家')).toEqual([5]);
  });

  it('finds a number behind a comma that parts clauses', () => {
    expect(numbers('2家,3家', '3家')).toEqual([3]);
  });
});
