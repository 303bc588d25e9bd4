import type { Alias, Entity, LookAlike } from '../facts.js';
import { type Evidence, evidenceItem } from './evidence.js';
import { lineOf } from './line.js';

/** A line of entities.jsonl. */
export interface EntityLine extends Pick<Entity, 'id' | 'kind' | 'name' | 'code' | 'origin'> {
  aliases: Alias[];
  /** Those that the graph has. */
  possiblySame: LookAlike[];
  /** Where reports name it; empty for a village that none does. */
  evidence: Evidence[];
}

export const ENTITY_COLUMNS: readonly (keyof EntityLine)[] = [
  'id',
  'kind',
  'name',
  'code',
  'aliases',
  'possiblySame',
  'origin',
  'evidence',
];

/** As cypher/read/export-entities.cypher gives it. */
export interface EntityRow extends Omit<EntityLine, 'aliases'> {
  aliases: string[];
  aliasReasons: string[];
}

export function entityLine({ aliases, aliasReasons, possiblySame, evidence, ...row }: EntityRow): EntityLine {
  return lineOf<EntityLine>(ENTITY_COLUMNS, {
    ...row,
    aliases: aliases.map((name, at) => ({ name, because: aliasReasons[at] ?? '' })),
    possiblySame: possiblySame.map(({ id, because }) => ({ id, because })),
    evidence: evidence.map(evidenceItem),
  });
}
