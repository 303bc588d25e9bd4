import type { DraftedFigure } from './drafted.js';
import type { GoldFigure, GoldGrowth } from './gold.js';
import type { Match } from './match.js';
import { acceptableName, sameSubject } from './same-name.js';

/** What is judged of each figure that was found. */
export const ATTRIBUTES = [
  'indicator',
  'subject',
  'period',
  'qualifier',
  'modality',
  'growth',
  'basis',
  'partOf',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Of one figure: true and false are right and wrong; null where neither gold nor draft has it. */
export type Judgement = Record<Attribute, boolean | null>;

/** Judges a drafted figure by the gold one that it found. */
export function judge(gold: GoldFigure, drafted: DraftedFigure, match: Match): Judgement {
  const wholeFound = drafted.partOf === null ? null : (match.ofDrafted[drafted.partOf] ?? null);
  return {
    indicator: acceptableName(drafted.indicators, gold.indicators),
    subject: sameSubject(drafted.subject, gold.subject),
    period: drafted.period === gold.period,
    qualifier: drafted.qualifier === gold.qualifier,
    modality: drafted.modality === gold.modality,
    growth: gold.growth === null && drafted.growth === null ? null : sameGrowth(gold.growth, drafted.growth),
    basis: gold.growth && drafted.growth ? gold.growth.basis === drafted.growth.basis : null,
    partOf: gold.partOf === null && drafted.partOf === null ? null : wholeFound !== null && wholeFound === gold.partOf,
  };
}

const sameGrowth = (gold: GoldGrowth | null, drafted: GoldGrowth | null): boolean =>
  gold !== null && drafted !== null && gold.amount === drafted.amount && gold.points === drafted.points;
