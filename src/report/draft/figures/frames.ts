import { folded } from '../../text/fold.js';
import { lowerBound, type Span } from '../../text/report-text.js';
import type { DraftSource } from '../draft.js';
import type { MarkedText } from '../names/marked-text.js';
import { timeOfHeading } from '../plan-heading.js';
import { timeOfOpening } from '../plan-opening.js';
import { timesIn } from './times.js';

/** What a line's place in the text says of its time: the part of the report that it stands in. */
export interface Frame {
  /** The period of what says none. */
  period: string;
  /** The words that say so, where they are no marked heading; null where the period is assumed. */
  span: Span | null;
  plan: boolean;
  /** What 今年 means there. */
  thisYear: number;
}

/** A title or heading is no longer than this. In UTF-16 units. */
const LONGEST_HEADING = 44;
const OPENING = 40;

/** The frame of each line: by the headings above it, or by what opened the plan in a text without headings. */
export function framesOf(source: DraftSource, { lines, spanOf }: MarkedText): Frame[] {
  const { year, passages } = source;
  const planYear = source.planYear ?? year + 1;
  const past: Frame = { period: String(year), span: null, plan: false, thisYear: year };
  const starts = passages.map(({ start }) => start);
  const byHeadings = new Map<string, Frame | null>();
  const places = new Map<string, Span>();
  let open: Frame = past;
  let openedUnder = '';
  return lines.map((line) => {
    const span = spanOf(line);
    const passage = passages[lowerBound(starts, span.start + 1) - 1];
    const headings = passage?.headings ?? [];
    const key = headings.join('\n');
    if (line.heading) places.set(headings.at(-1) ?? '', span);
    let marked = byHeadings.get(key);
    if (marked === undefined) {
      marked = frameOfHeadings(source, headings, planYear, places);
      byHeadings.set(key, marked);
    }
    const opened = frameOpenedBy(source, line.words, planYear, span);
    // A report of half a year, by its title, stays one until its plan.
    const half = !open.plan && open.period !== String(year);
    const looksBack = (frame: Frame): boolean => !frame.plan && frame.period === String(year);
    if (opened !== null && !(half && looksBack(opened))) {
      open = opened.plan || opened.period !== String(year) ? opened : past;
      openedUnder = headings[0] ?? '';
    }
    // A chapter of its own ends what an opening said, unless the chapter says nothing of its time either.
    if (marked !== null && half && looksBack(marked)) return open;
    if (marked !== null && (opened === null || marked.plan))
      return marked.plan || !open.plan || openedUnder !== (headings[0] ?? '') ? marked : open;
    return open;
  });
}

/** The innermost heading that says a time. */
function frameOfHeadings(
  source: DraftSource,
  headings: readonly string[],
  planYear: number,
  places: ReadonlyMap<string, Span>,
): Frame | null {
  for (const heading of [...headings].reverse()) {
    const frame = frameOfHeading(source, heading, planYear, places.get(heading) ?? null);
    if (frame === null) continue;
    // The report's year and the plan's are assumed under their headings; any other time is said by the heading.
    const assumed = frame.period === String(source.year) || frame.period === String(source.planYear);
    return assumed ? { ...frame, span: null } : frame;
  }
  return null;
}

function frameOfHeading(source: DraftSource, heading: string, planYear: number, span: Span | null): Frame | null {
  const { year } = source;
  const time = timeOfHeading(heading, year);
  if (time.kind === 'SPAN') return { period: `${year + 1}/${year + time.years}`, span, plan: true, thisYear: planYear };
  if (time.kind === 'PLAN') {
    const half = planYear === year || /下半年/u.test(heading);
    return half
      ? { period: `${year}H2`, span, plan: true, thisYear: year }
      : { period: String(time.year ?? planYear), span, plan: true, thisYear: time.year ?? planYear };
  }
  if (/下半年/u.test(heading) && !/上半年/u.test(heading))
    return { period: `${year}H2`, span, plan: true, thisYear: year };
  const part = timesIn(folded(heading), { year, thisYear: year, planYear: source.planYear }).find(
    ({ running }) => !running,
  );
  if (part !== undefined && part.name !== String(year) && part.name.startsWith(String(year)))
    return { period: part.name, span, plan: false, thisYear: year };
  return time.kind === 'PAST' ? { period: String(year), span: null, plan: false, thisYear: year } : null;
}

const MARKED_INLINE = /^(?:第[一二三四五][部篇]分|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/u;

/** A line that opens a part of the text by itself: a heading without a mark, or 2031年，我们将…. */
function frameOpenedBy(source: DraftSource, words: string, planYear: number, span: Span): Frame | null {
  const { year } = source;
  if (words.length <= LONGEST_HEADING && !/[。;；]/u.test(words)) {
    const titled = frameOfHeading(source, words, planYear, span);
    if (titled !== null) return titled;
  }
  const head = words.slice(0, OPENING);
  const mark = MARKED_INLINE.exec(head)?.[0];
  if (mark !== undefined) {
    const inline = frameOfHeading(source, /^[^,。:;]*/u.exec(head.slice(mark.length))?.[0] ?? '', planYear, span);
    if (inline !== null) return inline;
  }
  const opening = timeOfOpening(words, year);
  if (opening === 'PLAN') return { period: String(planYear), span, plan: true, thisYear: planYear };
  return opening === 'PAST' ? { period: String(year), span: null, plan: false, thisYear: year } : null;
}
