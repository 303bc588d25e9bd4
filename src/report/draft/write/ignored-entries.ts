import { contains, lowerBound, type Span } from '../../text/report-text.js';
import type { Draft } from '../draft.js';
import { type Entry, field } from './entry.js';
import type { QuotedPlaces } from './places.js';

/** An entry under `ignored`, for one or more of the draft's ignored places. */
export interface IgnoredEntry {
  /** Indexes of the draft's list. */
  refs: number[];
  entry: Entry;
}

/** Places of the same words that are written one by one. */
const MOST = 40;

/** Words beside an ignored number that make it plain which one is meant, in code points each way. */
const BESIDE = 6;

/**
 * The ignored places as a claims file writes them: words that stand there once get no `nth`; words of which every place is ignored
 * for one reason are written once, with `nth: ALL`.
 */
export function ignoredEntries(
  { ignored, source }: Draft,
  places: QuotedPlaces,
  isIgnored: (index: number) => boolean,
): IgnoredEntry[] {
  const starts = source.passages.map(({ start }) => start);
  const groups = new Map<string, number[]>();
  for (const [index, span] of ignored.entries()) {
    if (!isIgnored(index)) continue;
    const key = `${places.words(span)}\n${span.because}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  const entries = [...groups.values()].flatMap((indexes): IgnoredEntry[] => {
    const [first] = indexes;
    const span = first === undefined ? undefined : ignored[first];
    if (first === undefined || span === undefined) return [];
    const words = places.words(span);
    const everywhere = places.occurrences(words).length === indexes.length && indexes.length > 1;
    if (everywhere) return [{ refs: indexes, entry: entryOf(words, 'ALL', span.because) }];
    return indexes.slice(0, MOST).map((index) => {
      const { quote, nth } = places.inReport(wider(source, starts, ignored[index] ?? span, places));
      return { refs: [index], entry: entryOf(quote, nth === null ? null : String(nth), span.because) };
    });
  });
  return entries.sort((a, b) => (a.refs[0] ?? 0) - (b.refs[0] ?? 0));
}

const entryOf = (quote: string, nth: string | null, because: string): Entry => ({
  fields: [...field('quote', quote), ...field('nth', nth), ...field('because', because)],
});

const NO_NUMBER = /^[^\d〇零一二两三四五六七八九十百千万亿\s]*/u;

/** A place with the words beside it, up to the next number, where alone it stands several times. */
function wider({ text, passages }: Draft['source'], starts: readonly number[], span: Span, places: QuotedPlaces): Span {
  if (places.occurrences(places.words(span)).length < 2) return { start: span.start, end: span.end };
  const behind = NO_NUMBER.exec(text.slice({ start: span.end, end: span.end + BESIDE }))?.[0] ?? '';
  const before = [...text.slice({ start: Math.max(0, span.start - BESIDE), end: span.start })].reverse().join('');
  const ahead = NO_NUMBER.exec(before)?.[0] ?? '';
  const wide = { start: span.start - [...ahead].length, end: span.end + [...behind].length };
  const passage = passages[lowerBound(starts, span.start + 1) - 1];
  return passage !== undefined && contains(passage, wide) ? wide : { start: span.start, end: span.end };
}
