import type { Observation, Relation } from '../facts.js';
import { canonical } from './digest.js';

export type Fact = Observation | Relation;

/** One claim for a fact, with the fact as the claim's report gives it; or an official code list's word for it. */
export interface Voice {
  /** Id of the claim, or of the report that brings the code list. */
  claim: string;
  /** Id of the fact. */
  fact: string;
  /** The year of the report; 0 for the code list, which no report has to say first. */
  year: number;
  /** Where in its report it stands. */
  start: number;
  /** The fact, as JSON. */
  says: string;
}

/** Properties that only make sense together: all of them come from the same voice. The others stand alone. */
const TOGETHER: readonly (readonly string[])[] = [
  ['value', 'low', 'high', 'unit', 'measure', 'per', 'printed', 'qualifier'],
  ['members', 'listComplete'],
  ['inferred', 'because', 'subjectOmitted'],
];

/**
 * The fact as one claim says it, for its `says`: as its report gives it, and where the claim alone says more, that.
 *
 * @param says the claim's own JSON of some of the fact's properties (and periodBasis, the basis of its period), or null
 */
export function saysOf(fact: Fact, says: string | null): string {
  const { periodBasis, ...own } = says === null ? {} : (JSON.parse(says) as Record<string, unknown>);
  const spoken = Object.fromEntries(Object.entries(own).filter(([, value]) => !isSilent(value)));
  const period = 'period' in fact && periodBasis ? { period: { ...fact.period, basis: periodBasis } } : {};
  return canonical({ ...fact, ...spoken, ...period });
}

/**
 * The fact that all these claims support, whichever report was loaded first: of each property, what the earliest voice says that says
 * anything. What is said outright comes before what a reader inferred.
 *
 * @param voices of one fact, in any order; at least one
 */
export function merge<Kind extends Fact>(voices: readonly Voice[]): Kind {
  const ordered = voices.map((voice) => ({ ...voice, said: JSON.parse(voice.says) as Record<string, unknown> }));
  ordered.sort(
    (a, b) =>
      Number(a.said.inferred === true) - Number(b.said.inferred === true) ||
      a.year - b.year ||
      a.start - b.start ||
      (a.claim < b.claim ? -1 : 1),
  );
  const merged: Record<string, unknown> = {};
  for (const key of new Set(ordered.flatMap(({ said }) => Object.keys(said)))) {
    const keys = TOGETHER.find((together) => together.includes(key)) ?? [key];
    const voice = ordered.find(({ said }) => keys.some((each) => !isSilent(said[each])));
    const value = voice?.said[key];
    if (value !== undefined) merged[key] = value;
  }
  return merged as unknown as Kind;
}

/** The year of the first report that says it. */
export const knownFrom = (voices: readonly Voice[]): number => Math.min(...voices.map((voice) => voice.year));

const isSilent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
