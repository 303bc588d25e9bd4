import { lowerBound, type Span } from '../../text/report-text.js';
import type { Draft } from '../draft.js';
import { type Decisions, mentionRef, observationRef, relationRef } from './decisions.js';

/** Proposals that are said in the same words, in the order of the text: one claim, or one question. */
export interface Block {
  quote: Span;
  question: boolean;
  /** Indexes of the draft's lists. */
  observations: number[];
  relations: number[];
  /** Entities that are named here and in no fact. */
  entities: string[];
}

/** What a draft claims and asks, by the places where it is said. Each question stands by itself, behind the claims of its place. */
export function blocksOf(draft: Draft, decisions: Decisions): Block[] {
  const claims = new Map<string, Block>();
  const questions: Block[] = [];
  const blockAt = (quote: Span, claimed: boolean): Block => {
    const key = `${quote.start}-${quote.end}`;
    const known = claimed ? claims.get(key) : undefined;
    if (known !== undefined) return known;
    const block: Block = { quote, question: !claimed, observations: [], relations: [], entities: [] };
    if (claimed) claims.set(key, block);
    else questions.push(block);
    return block;
  };
  for (const [index, { quote }] of draft.observations.entries())
    if (!decisions.isDropped(observationRef(index)))
      blockAt(quote, decisions.claimsObservation(index)).observations.push(index);
  for (const [index, { quote }] of draft.relations.entries())
    if (!decisions.isDropped(relationRef(index))) blockAt(quote, decisions.claimsRelation(index)).relations.push(index);
  for (const { entity, quote } of namedAlone(draft, decisions)) blockAt(quote, true).entities.push(entity);
  return [...claims.values(), ...questions].sort(
    (a, b) => a.quote.start - b.quote.start || Number(a.question) - Number(b.question) || a.quote.end - b.quote.end,
  );
}

/** Where the text first names each claimed entity that no claimed fact is about. */
function namedAlone(draft: Draft, decisions: Decisions): { entity: string; quote: Span }[] {
  const { town } = draft.source;
  const about = new Set(['town', town.id]);
  for (const [index, { subject, members, scope }] of draft.observations.entries()) {
    if (!decisions.claimsObservation(index)) continue;
    const subjects = 'group' in subject ? subject.members : [subject.entity];
    for (const id of [...subjects, ...members, ...(scope?.excludes ?? [])]) about.add(id);
  }
  for (const [index, { from, to }] of draft.relations.entries())
    if (decisions.claimsRelation(index)) for (const id of [...from, ...to]) about.add(id);
  const alone: { entity: string; quote: Span }[] = [];
  for (const { entity, start, end } of draft.mentions) {
    if (about.has(entity) || !decisions.hasEntity(entity)) continue;
    about.add(entity);
    if (!decisions.leavesOut(entity, 'entities') && !decisions.isDropped(mentionRef(entity)))
      alone.push({ entity, quote: { start, end } });
  }
  return alone;
}

/** The proposals of a block, as decisions call them. */
export const refsOf = ({ observations, relations }: Block): string[] => [
  ...observations.map(observationRef),
  ...relations.map(relationRef),
];

/** Says for a place of the text in which of some spans it lies, which are in the order of the text. */
export function spanAt<Found extends Span>(
  spans: readonly Found[],
  starts: ArrayLike<number>,
  codePoint: number,
): Found | null {
  return spans[lowerBound(starts, codePoint + 1) - 1] ?? null;
}
