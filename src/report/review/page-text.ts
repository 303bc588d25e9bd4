import type { Span } from '../text/report-text.js';
import { type Html, html, trusted } from './html.js';
import type { Review, ReviewClaim } from './review.js';
import { type Segment, segmentsOf } from './segments.js';

/** What lies over words of the text: a claim by its index, or what makes an uncovered number or sentence seen. */
interface Layer extends Span {
  claim: number | null;
  style: string;
}

/** The classes of a claim's marks: what it is and how it is said, and whether it is in doubt. */
export const stylesOf = ({ kind, mood, doubt }: ReviewClaim): string[] => [
  `${kind}-${mood}`,
  ...(doubt === null ? [] : ['doubt']),
];

/** The element of the text that begins at a place which something jumps to. */
export const anchor = (codePoint: number): string => `at-${codePoint}`;

/**
 * The whole text, passage by passage, every character of it and nothing else, with the claims marked on their words. Where
 * marks overlap, the words are cut so that each piece knows all that lies over it: a piece is drawn with a line for each, and
 * is reached by Tab where a claim begins.
 */
export function markedText(review: Review): Html {
  const { text, passages, claims } = review;
  const layers = layersOf(review);
  const cuts = [
    ...passages.map(({ start }) => start),
    ...claims.flatMap(({ rows }) => rows.flatMap(({ to }) => to ?? [])),
    ...review.problems.flatMap(({ to }) => to ?? []),
  ];
  const targets = new Set([...layers.map(({ start }) => start), ...cuts.slice(passages.length)]);
  const segments = segmentsOf(text.length, layers, cuts);
  const headings: Headings = new Map(
    review.sentences.flatMap(({ start, end, heading }) => (heading ? [[start, end] as const] : [])),
  );
  let next = 0;
  return html`${passages.map((passage) => {
    const pieces: Html[] = [];
    for (let each = segments[next]; each !== undefined && each.start < passage.end; each = segments[++next])
      pieces.push(piece(review, each, targets));
    return paragraph(review, passage, pieces, headings);
  })}`;
}

function layersOf({ claims, coverage, sentences }: Review): Layer[] {
  const marks = claims.flatMap((claim, index) =>
    claim.spans.map(({ start, end }) => ({ start, end, claim: index, style: stylesOf(claim).join(' ') })),
  );
  const plain = (spans: readonly Span[], style: string): Layer[] =>
    spans.map(({ start, end }) => ({ start, end, claim: null, style }));
  return [
    ...marks,
    ...plain(coverage.numbers.open, 'open-number'),
    ...plain(coverage.sentences.open, 'open-sentence'),
    ...plain(
      sentences.filter(({ heading }) => heading),
      'heading',
    ),
  ];
}

function piece({ text, claims }: Review, segment: Segment<Layer>, targets: ReadonlySet<number>): Html {
  const words = text.slice(segment);
  const { layers, start } = segment;
  const id = targets.has(start) && html` id="${anchor(start)}"`;
  const styles = [...new Set(layers.flatMap(({ style }) => style.split(' ')))];
  const over = [...new Set(layers.flatMap(({ claim }) => claim ?? []))].sort(
    (a, b) => size(claims, a) - size(claims, b),
  );
  if (over.length === 0) {
    if (styles.length === 0 && !id) return html`${words}`;
    return html`<span class="${styles.join(' ')}"${id} tabindex="-1">${words}</span>`;
  }
  const begins = layers.some(({ claim, start: first }) => claim !== null && first === start);
  return html`<a class="mark ${styles.join(' ')}"${id} href="#claim-${over[0] ?? 0}" role="button" tabindex="${begins ? 0 : -1}" data-claims="${over.join(' ')}">${words}</a>`;
}

/** How many code points a claim's first mark takes: what is said of the fewest words is the most to the point. */
function size(claims: readonly ReviewClaim[], index: number): number {
  const span = claims[index]?.spans[0];
  return span === undefined ? 0 : span.end - span.start;
}

function paragraph({ text }: Review, passage: Review['passages'][number], pieces: Html[], headings: Headings): Html {
  const { line } = text.positionOf(passage.start);
  const words = text.slice(passage);
  const start = passage.start + words.length - words.trimStart().length;
  const isHeading = headings.get(start) === start + [...words.trim()].length;
  const tag = trusted(isHeading ? `h${Math.min(2 + Math.max(1, passage.headings.length), 6)}` : 'p');
  return html`<${tag} class="passage" data-line="${line}">${pieces}</${tag}>`;
}

/** Where each sentence that is a heading begins and ends. */
type Headings = ReadonlyMap<number, number>;
