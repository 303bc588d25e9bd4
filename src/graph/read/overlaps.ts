import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';

/** For each of these entities, those of the others that it lies within or is part of, by one statement. */
export async function readWholesOf(reader: Reader, subjects: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await reader.read<{ part: string; whole: string }>(statement('read/parts-of-subjects'), { subjects });
  const wholes = new Map<string, Set<string>>();
  for (const { part, whole } of rows) wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));
  return wholes;
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
