import { cutAtSpans, onlyPlaceOf, type Piece, type Span } from '../evidence/marked-text.js';
import type { Claim, ClaimedKind } from './report.js';

/** Claims whose quotes overlap, as one stretch of text that can be tapped: mostly a sentence, with the names in it. */
export interface Cluster extends Span {
  claims: readonly Claim[];
}

/** Stretches in the order of the text; what only touches stays apart. */
export function clustersOf(claims: readonly Claim[]): Cluster[] {
  const sorted = [...claims].sort((one, other) => one.start - other.start || other.end - one.end);
  const clusters: { start: number; end: number; claims: Claim[] }[] = [];
  for (const claim of sorted) {
    const last = clusters.at(-1);
    if (last !== undefined && claim.start < last.end) {
      last.claims.push(claim);
      last.end = Math.max(last.end, claim.end);
    } else clusters.push({ start: claim.start, end: claim.end, claims: [claim] });
  }
  return clusters;
}

/** A piece of a report's text: plain, or a cluster with its own pieces. */
export interface Stretch {
  start: number;
  cluster: Cluster | null;
  pieces: readonly Piece<Shown>[];
}

/** A claim's quote, or the number in it as printed, which stands out. */
export interface Shown extends Span {
  claim: Claim;
  isPrinted: boolean;
}

/** The text of a passage as stretches, laid end to end. */
export function stretchesOf(text: string, offset: number, claims: readonly Claim[]): Stretch[] {
  const clusters = clustersOf(claims);
  return cutAtSpans(text, clusters, offset).map(({ start, text: part, within }) => {
    const [cluster = null] = within;
    const shown = cluster?.claims.flatMap(shownOf) ?? [];
    return { start, cluster, pieces: cutAtSpans(part, shown, start) };
  });
}

function shownOf(claim: Claim): Shown[] {
  const { start, end, quote, fact, role } = claim;
  const whole = { start, end, claim, isPrinted: false };
  const printed = fact.printed && role === 'VALUE' ? onlyPlaceOf(fact.printed, quote, start) : null;
  return printed ? [whole, { ...printed, claim, isPrinted: true }] : [whole];
}

/** How a piece looks: coloured for a figure or a relation; beneath it a line of its own for each of the rest. */
export interface Look {
  colour: 'Observation' | 'Relation' | null;
  /** Whether all that the colour stands for is a plan, a target or an application. */
  intended: boolean;
  isName: boolean;
  isWarned: boolean;
  isSilent: boolean;
  /** It is the number itself, as printed. */
  isNumber: boolean;
}

/** Null where it claims nothing. */
export function lookOfPiece({ within }: Piece<Shown>): Look | null {
  if (within.length === 0) return null;
  const claims = (kind: ClaimedKind): boolean => within.some(({ claim }) => claim.claims === kind);
  const colour = COLOURS.find(claims) ?? null;
  const facts = within.filter(({ claim }) => claim.claims === colour).map(({ claim }) => claim.fact);
  return {
    colour,
    intended: facts.length > 0 && facts.every(isIntended),
    isName: claims('Entity'),
    isWarned: claims('Conflict'),
    isSilent: claims('Silence'),
    isNumber: within.some(({ isPrinted }) => isPrinted),
  };
}

/** A sentence that says both looks like the figure. */
const COLOURS = ['Observation', 'Relation'] as const;

const isIntended = ({ modality, status }: Claim['fact']): boolean =>
  modality === 'TARGET' || status === 'PLANNED' || status === 'APPLIED';
