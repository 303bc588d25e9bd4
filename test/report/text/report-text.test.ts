import fc from 'fast-check';
import { fold } from '../../../src/report/text/fold.js';
import { ReportText } from '../../../src/report/text/report-text.js';

describe('ReportText', () => {
  it('addresses any text by its code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const text = new ReportText(raw);
        const characters = [...raw];
        expect(text.length).toBe(characters.length);
        for (let start = 0; start <= characters.length; start += 1) {
          expect(text.slice({ start, end: characters.length })).toBe(characters.slice(start).join(''));
          expect(text.codePointOf(text.unitOf(start))).toBe(start);
        }
      }),
    );
  });

  it('knows line and column of a code point', () => {
    const text = new ReportText('甲𠮷\n\n乙丙');
    expect([0, 1, 2, 3, 4, 5].map((at) => text.positionOf(at))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });
});

describe('fold', () => {
  it('leaves no white space and folds nothing further the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const { text, origin } = fold(raw);
        expect(text).not.toMatch(/[\s\u200b\ufeff]/u);
        expect(fold(text).text).toBe(text);
        expect(origin).toHaveLength(text.length);
      }),
    );
  });

  it('says of each piece which character it came from', () => {
    const { text, origin } = fold('𠮷 ㎡㈱');
    expect(text).toBe('𠮷m2(株)');
    expect([...origin]).toEqual([0, 0, 2, 2, 3, 3, 3]);
  });
});
