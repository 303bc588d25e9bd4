import fc from 'fast-check';
import { QuoteIndex } from '../../../src/report/text/quote-index.js';
import { occurrences } from '../../../src/report/text/quotes.js';
import { ReportText } from '../../../src/report/text/report-text.js';

/** Every place of a quote, read off the text itself. */
function placesIn(text: string, quote: string): number[] {
  const places = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

describe('the index of a long text', () => {
  it('finds every quote wherever the text has it, also where quotes overlap and where they are short', () => {
    const words = fc
      .array(fc.constantFrom('税', '收', '1', '0', '亿', '元'), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, fc.nat(60), fc.integer({ min: 1, max: 30 }), (before, behind, start, length) => {
        const text = `${before}${behind}${before}`;
        const index = new QuoteIndex(text);
        const quote = text.slice(start, start + length);
        if (quote !== '') expect(index.find(quote)).toEqual(placesIn(text, quote));
        expect(index.find(`${quote}乡`)).toEqual([]);
      }),
    );
  });

  it('is used for a text of more than a hundred thousand characters, and finds what reading finds', () => {
    const sentence = (number: number): string => `第${number}村新建公厕${number % 7}座，投入 ${number}万元。\n`;
    const text = new ReportText(Array.from({ length: 6000 }, (_, number) => sentence(number)).join(''));
    expect(text.index).not.toBeNull();
    expect(new ReportText(sentence(1)).index).toBeNull();
    for (const quote of ['新建公厕3座,投入', '投入 5999万元', '第17村', '没有这样一句话']) {
      const parts = occurrences(text, quote, { start: 0, end: text.length - 1 });
      expect(occurrences(text, quote)).toEqual(parts);
    }
  });
});
