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
  const jumps = [
    ...claims.flatMap(({ rows }) => rows.flatMap(({ to }) => to ?? [])),
    ...review.problems.flatMap(({ to }) => to ?? []),
  ];
  const targets = new Set([...layers.map(({ start }) => start), ...jumps]);
  const cuts = passages.flatMap(({ start, end }) => [start, end - blankEnd(text.slice({ start, end }))]);
  const segments = segmentsOf(text.length, layers, [...cuts, ...jumps]);
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

/** How many characters of white space a paragraph ends with: blank lines are shown lower than lines of words. */
const blankEnd = (words: string): number => words.length - words.trimEnd().length;

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
  const over = mostToThePoint(layers, claims);
  if (over.length === 0) {
    if (styles.length === 0 && !id)
      return /^\s*\n\s*$/.test(words) ? html`<span class="gap">${words}</span>` : html`${words}`;
    return html`<span class="${styles.join(' ')}"${id} tabindex="-1">${words}</span>`;
  }
  // White space between words of a claim is part of it, but nothing to point at.
  if (words.trim() === '')
    return html`<span class="mark ${styles.join(' ')}"${id} data-claims="${over.join(' ')}">${words}</span>`;
  const begins = layers.some((layer) => layer.claim !== null && layer.start === start);
  const asks = layers.some((layer) => layer.style.startsWith('question') && layer.end === segment.end);
  return html`<a class="mark ${styles.join(' ')}${asks && ' asks'}"${id} href="#claim-${over[0] ?? 0}" role="button" tabindex="${begins ? 0 : -1}" data-claims="${over.join(' ')}">${words}</a>`;
}

/** The claims of some layers: what is said of the fewest words first, and what is claimed before what is said of claims. */
function mostToThePoint(layers: readonly Layer[], claims: readonly ReviewClaim[]): number[] {
  const rank = ({ claim, start, end }: Layer): number =>
    (end - start) * KINDS_IN_ORDER.length + KINDS_IN_ORDER.indexOf(claims[claim ?? 0]?.kind ?? 'figure');
  const sorted = layers.filter(({ claim }) => claim !== null).sort((a, b) => rank(a) - rank(b));
  return [...new Set(sorted.flatMap(({ claim }) => claim ?? []))];
}

const KINDS_IN_ORDER: readonly ReviewClaim['kind'][] = [
  'figure',
  'question',
  'relation',
  'entity',
  'silence',
  'conflict',
];

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
