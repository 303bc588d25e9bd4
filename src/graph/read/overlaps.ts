import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';

/** For each of these entities, those of the others that it lies within, is part of or may be the same as, by one statement. */
export async function readOverlapsOf(reader: Reader, subjects: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await reader.read<{ subject: string; other: string }>(statement('read/overlaps-of-subjects'), {
    subjects,
  });
  const overlaps = new Map<string, Set<string>>();
  for (const { subject, other } of rows) overlaps.set(subject, (overlaps.get(subject) ?? new Set()).add(other));
  return overlaps;
}

/** What holds a figure beside others: the figures that it is a part or a later stage of, and its conflicts. */
export interface Ties {
  wholes: string[];
  conflicts: string[];
}

/** The ties of each of these figures, by one statement. */
export async function readTies(reader: Reader, ids: readonly string[]): Promise<Map<string, Ties>> {
  const rows = await reader.read<{ id: string; wholes: string[]; conflicts: string[] }>(
    statement('read/ties-of-figures'),
    { ids },
  );
  return new Map(rows.map(({ id, wholes, conflicts }) => [id, { wholes, conflicts }]));
}
