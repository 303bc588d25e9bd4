import { folded } from '../../text/fold.js';
import { numberOccurrences, occurrences } from '../../text/quotes.js';
import type { ReportText, Span } from '../../text/report-text.js';

/** Words of a report and which of their occurrences is meant; null where they stand there once. */
export interface Quoted {
  quote: string;
  nth: number | null;
}

/** Says for places of a text how a claims file points at them. Each different quote is looked for once. */
export class QuotedPlaces {
  private readonly found = new Map<string, readonly Span[]>();

  constructor(private readonly text: ReportText) {}

  /** The words of a span as a file writes them: white space between Chinese characters is no more than a slip of the page. */
  words(span: Span): string {
    return withoutBreaks(this.text.slice(span));
  }

  /** The words of a span, and which of their occurrences in the report it is. */
  inReport(span: Span): Quoted {
    const quote = this.words(span);
    return { quote, nth: which(this.occurrences(quote), span) };
  }

  /** The same for words that stand near: none is needed for the nearest before `before`, or else the first behind it. */
  near(span: Span, before: number): Quoted {
    const quote = this.words(span);
    const places = this.occurrences(quote);
    const nearest = places[lastBefore(places, before)] ?? places[0];
    return { quote, nth: nearest?.start === span.start ? null : which(places, span) };
  }

  /** The words of a printed number, and which of their occurrences in a quote it is. */
  numberIn(span: Span, quote: Span): Quoted {
    const words = this.words(span);
    return { quote: words, nth: which(this.numbersIn(words, quote), span) };
  }

  /** Where a printed number stands in a quote. */
  numbersIn(printed: string, quote: Span): Span[] {
    return numberOccurrences(this.text, printed, quote);
  }

  occurrences(quote: string): readonly Span[] {
    const key = folded(quote);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const places = occurrences(this.text, quote);
    this.found.set(key, places);
    return places;
  }
}

const BLANK = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]`;
const BETWEEN = new RegExp(`(?<=[^\\x00-\\x7f])${BLANK}+|${BLANK}+(?=[^\\x00-\\x7f])`, 'gu');
const RUN = new RegExp(`${BLANK}+`, 'gu');

const withoutBreaks = (raw: string): string => raw.replace(BETWEEN, '').replace(RUN, ' ').trim();

function which(places: readonly Span[], span: Span): number | null {
  if (places.length < 2) return null;
  const index = lastBefore(places, span.start, ({ start }) => start + 1) + 1;
  return Math.min(index, places.length - 1) + 1;
}

/** The index of the last place that ends by an offset, or by another mark of it; -1 for none. Places are in the order of the text. */
function lastBefore(
  places: readonly Span[],
  offset: number,
  markOf: (place: Span) => number = ({ end }) => end,
): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = places[middle];
    if (place !== undefined && markOf(place) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
