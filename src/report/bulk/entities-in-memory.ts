import type { Parameters } from '../../graph/statement.js';
import type { MemoryGraph, TownRecords } from './memory-graph.js';
import { repeating } from './stored-in-memory.js';

/** As cypher/load/link-look-alikes.cypher. */
export function linkLookAlikes(graph: MemoryGraph, _town: TownRecords, parameters: Parameters): number {
  const tie = (from: string, to: string): void => {
    const because = reasonOf(graph, from, to);
    if (because === undefined) return;
    const ties = graph.lookAlikes.get(from) ?? new Map<string, string>();
    graph.lookAlikes.set(from, ties.set(to, because));
  };
  const ids = parameters.ids as string[];
  for (const id of ids)
    for (const other of (graph.entities.get(id)?.properties.lookAlikes ?? []) as string[]) {
      if (!graph.entities.has(other)) continue;
      tie(id, other);
      tie(other, id);
    }
  return ids.length;
}

/** Why an entity says that it looks like another; undefined where it does not. */
function reasonOf(graph: MemoryGraph, from: string, to: string): string | undefined {
  const { lookAlikes, lookAlikeReasons } = graph.entities.get(from)?.properties ?? {};
  return (lookAlikeReasons as string[])[(lookAlikes as string[]).indexOf(to)];
}

/** As cypher/load/rename-entities.cypher. */
export function renameEntities(graph: MemoryGraph, _town: TownRecords, parameters: Parameters): number {
  const ids = parameters.ids as string[];
  const nameOf = (id: unknown): unknown => graph.entities.get(id as string)?.properties.name;
  const renamed = new Set(ids);
  for (const { properties } of repeating(graph, renamed)) {
    if (renamed.has(properties.subject as string)) properties.subjectName = nameOf(properties.subject);
    if (renamed.has(properties.from as string)) properties.fromName = nameOf(properties.from);
    if (renamed.has(properties.to as string)) properties.toName = nameOf(properties.to);
  }
  return ids.length;
}
