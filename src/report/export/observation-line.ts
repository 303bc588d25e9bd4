import type { Growth, Observation, Period } from '../facts.js';
import { type Evidence, evidenceItem } from './evidence.js';
import { lineOf } from './line.js';

/** A line of observations.jsonl. */
export interface ObservationLine {
  id: string;
  /** Id of the entity; null for a group, whose printed words are then `subjectName`. */
  subject: string | null;
  subjectName: string;
  /** Ids of the members of a group that the text names. */
  subjectMembers: string[];
  indicator: string;
  measure: Observation['measure'];
  /** In `unit`; null for a range. */
  value: number | null;
  /** Of a range only. */
  low: number | null;
  high: number | null;
  /** The base unit. */
  unit: string;
  per: string | null;
  printed: string;
  qualifier: Observation['qualifier'];
  modality: Observation['modality'];
  periodStart: Period['start'];
  periodEnd: Period['end'];
  periodBasis: Period['basis'];
  /** Null for a growth in percentage points. */
  growthPercent: number | null;
  growthQualifier: Growth['qualifier'] | null;
  growthBasis: Growth['basis'] | null;
  /** Ids of observations. */
  partOf: string | null;
  stageOf: string | null;
  rank: number | null;
  among: string | null;
  scope: string | null;
  /** Ids of the entities that the scope leaves out. */
  excludes: string[];
  /** Ids of the entities that the text lists for the figure. */
  members: string[];
  listComplete: boolean | null;
  evidence: Evidence[];
}

export const OBSERVATION_COLUMNS: readonly (keyof ObservationLine)[] = [
  'id',
  'subject',
  'subjectName',
  'subjectMembers',
  'indicator',
  'measure',
  'value',
  'low',
  'high',
  'unit',
  'per',
  'printed',
  'qualifier',
  'modality',
  'periodStart',
  'periodEnd',
  'periodBasis',
  'growthPercent',
  'growthQualifier',
  'growthBasis',
  'partOf',
  'stageOf',
  'rank',
  'among',
  'scope',
  'excludes',
  'members',
  'listComplete',
  'evidence',
];

/** As cypher/read/export-observations.cypher gives it. */
export interface ObservationRow {
  id: string;
  observation: Omit<ObservationLine, 'id' | 'evidence'>;
  evidence: Evidence[];
}

export const observationLine = ({ id, observation, evidence }: ObservationRow): ObservationLine =>
  lineOf<ObservationLine>(OBSERVATION_COLUMNS, { id, ...observation, evidence: evidence.map(evidenceItem) });
