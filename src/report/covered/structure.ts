import type { Reading } from '../claims/reading.js';
import type { Span } from '../text/report-text.js';

/** 一是, 二是 at the start of a statement, and (1) or ① within a paragraph: they number statements and count nothing. */
const ORDINAL = /(?<=^|[。！？!?；;:：,，])(?:[一二三四五六七八九十]+是|[(（]\d{1,2}[)）]|[①-⑳])/gu;

/** The places that only number the text: the marks of headings, and ordinals that open a statement. */
export function structuralPlaces(reading: Reading): Span[] {
  return reading.passages.flatMap((passage) => {
    const mark = { start: passage.start, end: passage.start + passage.markLength };
    const raw = reading.slice(passage);
    const offset = reading.text.unitOf(passage.start);
    const found = [
      ...raw.replace(/\s/gu, ' ').matchAll(ORDINAL),
      ...raw.matchAll(/(?<=[。；;]\s)[一二三四五六七八九十]+是/gu),
    ];
    return [mark, ...found.map(({ 0: words, index }) => spanOf(reading, offset + index, words.length))];
  });
}

const spanOf = ({ text }: Reading, unit: number, length: number): Span => ({
  start: text.codePointOf(unit),
  end: text.codePointOf(unit + length),
});
