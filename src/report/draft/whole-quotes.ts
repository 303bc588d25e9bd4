import { lowerBound, type Span } from '../text/report-text.js';
import type { Draft, DraftObservation, DraftRelation, Mention } from './draft.js';

/**
 * Quotes that hold the names which are listed for their figure: 新认定绿色工厂3家 goes on to the end of (春来、山泉、木禾). A quote
 * does not leave its sentence.
 */
export function wholeQuotes(
  { source, mentions }: Pick<Draft, 'source' | 'mentions'>,
  observations: DraftObservation[],
): DraftObservation[] {
  const starts = mentions.map(({ start }) => start);
  const sentences = source.sentences.map(({ start }) => start);
  return observations.map((observation) => {
    const { quote, members } = observation;
    if (members.length === 0) return observation;
    const sentence = source.sentences[lowerBound(sentences, quote.start + 1) - 1];
    const end = lastListed(
      mentions,
      lowerBound(starts, quote.start),
      new Set(members),
      Math.min(sentence?.end ?? quote.end, quote.end + FURTHEST),
    );
    if (end <= quote.end) return observation;
    return {
      ...observation,
      quote: { start: quote.start, end: closed(source.text.slice({ start: end, end: end + 3 }), end) },
    };
  });
}

/** How far behind a figure its list ends, in code points: more than a paragraph is long. */
const FURTHEST = 1000;

/** Where the last of the listed names ends; 0 where none stands there. */
function lastListed(mentions: readonly Mention[], from: number, members: ReadonlySet<string>, before: number): number {
  let end = 0;
  const left = new Set(members);
  for (let at = from; left.size > 0; at += 1) {
    const mention: (Span & { entity: string }) | undefined = mentions[at];
    if (mention === undefined || mention.end > before) break;
    if (left.delete(mention.entity)) end = mention.end;
  }
  return end;
}

/** A bracket that closes behind the names belongs to them, and so does 等 before it. */
const closed = (behind: string, end: number): number => end + (/^等?[)）]?/u.exec(behind)?.[0].length ?? 0);

/** Longer than a clause is, and than anybody reads to check a figure. In code points. */
const LONGEST = 600;

/** Quotes of a length to read: in a sentence without an end, only what stands around the value. */
export const readableQuotes = (observations: readonly DraftObservation[]): DraftObservation[] =>
  observations.map((observation) => {
    const { quote, value, growth, rank } = observation;
    if (quote.end - quote.start <= LONGEST) return observation;
    const held = [value, growth?.span, rank?.position, rank?.among].filter(
      (span) => span !== undefined && span !== null,
    );
    const start = Math.max(quote.start, Math.min(...held.map((span) => span.start)) - LONGEST / 4);
    const end = Math.min(quote.end, Math.max(...held.map((span) => span.end)) + LONGEST / 4);
    return { ...observation, quote: end - start <= LONGEST ? { start, end } : { ...value } };
  });

/** Relations that somebody can check: one that takes more than a page of text to say was never meant as one. */
export const readableRelations = (relations: readonly DraftRelation[]): DraftRelation[] =>
  relations.filter(({ quote }) => quote.end - quote.start <= 2 * LONGEST);
