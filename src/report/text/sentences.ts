import type { TextPassage } from './passages.js';
import type { ReportText, Span } from './report-text.js';

/** A statement of the text, without white space at its ends. */
export interface Sentence extends Span {
  /** Whether it is a heading: a chapter line, a paragraph's leading sentence, or a run-in one (一是主要指标高位增长。). */
  heading: boolean;
}

/** Semicolons end one too: reports string unrelated statements together with them. Closing marks belong to what they close. */
const SENTENCE = /[^。！？!?；;]*(?:[。！？!?；;]+["'”’)）」』】》]*|$)/gu;
const RUN_IN = /^[一二三四五六七八九十]+是/u;
/** A run-in heading names its matter in a few words and no figure. In UTF-16 units. */
const LONGEST_RUN_IN = 30;

/** The sentences of a text, passage by passage, in the order of the text. None crosses a passage; blank ones are left out. */
export function sentencesOf(text: ReportText, passages: readonly TextPassage[]): Sentence[] {
  return passages.flatMap((passage) => sentencesIn(text, passage));
}

function sentencesIn(text: ReportText, passage: TextPassage): Sentence[] {
  const offset = text.unitOf(passage.start);
  const pieces = [...text.slice(passage).matchAll(SENTENCE)].flatMap(({ 0: piece, index }) => {
    const words = piece.trim();
    if (words === '') return [];
    const start = offset + index + piece.indexOf(words);
    return { words, start: text.codePointOf(start), end: text.codePointOf(start + words.length) };
  });
  return pieces.map(({ words, start, end }, index) => ({
    start,
    end,
    heading:
      (index === 0 && passage.markLength > 0 && isHeading(words, passage)) ||
      (isRunIn(words) && index + 1 < pieces.length && !RUN_IN.test(pieces[index + 1]?.words ?? '')),
  }));
}

const withoutStop = (words: string): string => words.replace(/[。！？!?；;]+$/u, '');

const isHeading = (words: string, passage: TextPassage): boolean =>
  withoutStop(words).replace(/\s/gu, '') === passage.headings.at(-1)?.replace(/\s/gu, '');

const isRunIn = (words: string): boolean =>
  RUN_IN.test(words) && /。$/u.test(words) && words.length <= LONGEST_RUN_IN && !/\d/u.test(words);
