import { folded } from '../../text/fold.js';
import type { DraftEntity } from '../draft.js';
import { type Hit, NameAutomaton } from './automaton.js';
import { wordAt } from './head.js';
import type { Bounds, MarkedText } from './marked-text.js';
import { wordsOf } from './words.js';

/** One way to write an entity, folded. */
export interface NameEntry {
  name: string;
  entity: string;
  /** A village without its 村. */
  short: boolean;
  /** Short enough to stand inside other words: 中化 in 集中化. It must stand between words. */
  guarded: boolean;
}

/** A place of the text that names an entity. */
export interface NameHit extends Bounds {
  entry: NameEntry;
}

const GUARDED_KINDS = new Set<DraftEntity['kind']>([
  'Enterprise',
  'Brand',
  'Program',
  'Project',
  'Mechanism',
  'Event',
  'Place',
  'Certification',
]);
const SHORT = 3;

/** The entry of a name; null for names too short to be found. */
export function nameEntry(
  name: string,
  { id, kind }: Pick<DraftEntity, 'id' | 'kind'>,
  short = false,
): NameEntry | null {
  const text = folded(name);
  if (text.length < 2) return null;
  return { name: text, entity: id, short, guarded: text.length <= SHORT && GUARDED_KINDS.has(kind) };
}

/**
 * Every place of the text that has one of the names, longest first and without overlaps, in the order of the text. Of two
 * entries with one name the first counts. None crosses a sentence.
 */
export function nameHits(marked: MarkedText, folded: string, entries: readonly NameEntry[]): NameHit[] {
  const automaton = new NameAutomaton(entries.map(({ name }) => name));
  const hits = [...automaton.hits(folded)];
  return withoutOverlaps(withinSentences(hits, marked, entries), folded.length).map(({ name, start, end }) => ({
    start,
    end,
    entry: entries[name] as NameEntry,
  }));
}

/** Hits come by their ends: longest first, then from the left. */
function withoutOverlaps(hits: readonly Hit[], length: number): Hit[] {
  const taken = new Uint8Array(length);
  const longestFirst = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept = longestFirst.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function withinSentences(hits: readonly Hit[], { lines }: MarkedText, entries: readonly NameEntry[]): Hit[] {
  const byEnd = hits;
  let line = 0;
  let words: ReturnType<typeof wordsOf> | null = null;
  return byEnd.filter(({ name, start, end }) => {
    while (line < lines.length && (lines[line]?.end ?? 0) < end) {
      line += 1;
      words = null;
    }
    const own = lines[line];
    if (own === undefined || start < own.start) return false;
    if (!entries[name]?.guarded) return true;
    words ??= wordsOf(own.words);
    const [first, behind] = [words[wordAt(words, start - own.start)], words[wordAt(words, end - 1 - own.start)]];
    return first?.start === start - own.start && behind?.end === end - own.start;
  });
}
