import type { Conflict } from '../facts.js';
import { type Evidence, evidenceItem } from './evidence.js';
import { lineOf } from './line.js';

/** A line of conflicts.jsonl. */
export interface ConflictLine extends Omit<Conflict, 'report'> {
  evidence: Evidence[];
}

export const CONFLICT_COLUMNS: readonly (keyof ConflictLine)[] = [
  'id',
  'kind',
  'severity',
  'members',
  'explanation',
  'advice',
  'foundBy',
  'evidence',
];

/** The row is as cypher/read/export-conflicts.cypher gives it. */
export const conflictLine = (row: ConflictLine): ConflictLine =>
  lineOf(CONFLICT_COLUMNS, { ...row, evidence: row.evidence.map(evidenceItem) });
