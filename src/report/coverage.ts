import type { Reading } from './claims/reading.js';
import { claimedPlaces } from './covered/claimed.js';
import { numbersIn } from './covered/numbers.js';
import { ownPlaces } from './covered/own-words.js';
import { Places } from './covered/places.js';
import { structuralPlaces } from './covered/structure.js';
import type { ReportFile } from './files/report-file.js';
import type { ReadFacts } from './read-facts.js';
import type { Position, Span } from './text/report-text.js';
import { sentencesOf } from './text/sentences.js';

/** A number or sentence of the report that no claim accounts for. */
export interface Uncovered extends Span, Position {
  /** The sentence; or the number between ⟦ ⟧ with what stands around it. */
  text: string;
}

/** How much of a report its claims account for. */
export interface Coverage {
  /** The file of the text, for showing places in it. */
  file: string;
  /** Each number counts once. `structural`: it only numbers headings or statements; `own`: report.yaml gives it. */
  numbers: { total: number; claimed: number; ignored: number; structural: number; own: number; open: Uncovered[] };
  /** A sentence is claimed when any claim's quote touches it, looked at when an ignored text does. */
  sentences: { total: number; claimed: number; headings: number; lookedAt: Uncovered[]; open: Uncovered[] };
}

/** What is known before anything could be read. */
export const NO_COVERAGE: Coverage = {
  file: '',
  numbers: { total: 0, claimed: 0, ignored: 0, structural: 0, own: 0, open: [] },
  sentences: { total: 0, claimed: 0, headings: 0, lookedAt: [], open: [] },
};

/** Every number and every sentence of the text, sorted by what accounts for it. */
export function coverageOf(
  reading: Reading,
  file: ReportFile,
  path: string,
  { facts, claims, ignored }: ReadFacts,
): Coverage {
  const sentences = sentencesOf(reading.text, reading.passages);
  const numbers = numbersIn(reading.text);
  const claimed = new Places(claimedPlaces(reading, claims, numbers));
  const ignoredPlaces = new Places(ignored);
  const structural = new Places(structuralPlaces(reading));
  const own = new Places(ownPlaces(reading, file, sentences));
  const left = (spans: readonly Span[], ...covering: ((span: Span) => boolean)[]): Span[][] => {
    const groups: Span[][] = [...covering.map(() => []), []];
    for (const span of spans) {
      const index = covering.findIndex((covers) => covers(span));
      groups.at(index)?.push(span);
    }
    return groups;
  };
  const [ofStructure = [], ofClaims = [], ofIgnored = [], ofReport = [], openNumbers = []] = left(
    numbers,
    (span) => structural.hold(span),
    (span) => claimed.hold(span),
    (span) => ignoredPlaces.hold(span),
    (span) => own.hold(span),
  );
  const quoted = new Places(facts.claims);
  const headings = new Places(sentences.filter(({ heading }) => heading));
  const [said = [], lookedAt = [], asHeadings = [], openSentences = []] = left(
    sentences,
    (span) => quoted.touch(span),
    (span) => ignoredPlaces.touch(span) || own.hold(span),
    (span) => headings.hold(span),
  );
  return {
    file: path,
    numbers: {
      total: numbers.length,
      structural: ofStructure.length,
      claimed: ofClaims.length,
      ignored: ofIgnored.length,
      own: ofReport.length,
      open: openNumbers.map((span) => shownNumber(reading, span)),
    },
    sentences: {
      total: sentences.length,
      claimed: said.length,
      headings: asHeadings.length,
      lookedAt: lookedAt.map((span) => shownSentence(reading, span)),
      open: openSentences.map((span) => shownSentence(reading, span)),
    },
  };
}

/** How much of the text beside a number is shown, in code points. */
const AROUND = 14;

function shownNumber(reading: Reading, span: Span): Uncovered {
  const before = reading.slice({ start: Math.max(0, span.start - AROUND), end: span.start });
  const behind = reading.slice({ start: span.end, end: span.end + AROUND });
  const text = oneLine(`${before}⟦${reading.slice(span)}⟧${behind}`);
  return { start: span.start, end: span.end, ...reading.text.positionOf(span.start), text };
}

const shownSentence = (reading: Reading, { start, end }: Span): Uncovered => ({
  start,
  end,
  ...reading.text.positionOf(start),
  text: oneLine(reading.slice({ start, end })),
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The coverage in lines: two of totals, then every open number and every sentence without a claim, each with its place. */
export function formatCoverage({ file, numbers, sentences }: Coverage): string {
  const place = ({ line, column, text }: Uncovered): string => `  ${file}:${line}:${column}: ${text}`;
  const list = (title: string, items: readonly Uncovered[]): string[] =>
    items.length === 0 ? [] : [`${title}: ${items.length}`, ...items.map(place)];
  return [
    `numbers: ${numbers.total}; ${numbers.claimed} claimed, ${numbers.ignored} ignored with a reason, ${numbers.own} of the report's own data, ` +
      `${numbers.structural} ordinals of headings and statements, ${numbers.open.length} open`,
    `sentences: ${sentences.total}; ${sentences.claimed} with claims, ${sentences.headings} headings, ` +
      `${sentences.lookedAt.length} without a claim but looked at, ${sentences.open.length} open`,
    ...list('numbers neither claimed nor ignored', numbers.open),
    ...list('sentences without a claim, not looked at', sentences.open),
    ...list('sentences without a claim, looked at', sentences.lookedAt),
  ].join('\n');
}
