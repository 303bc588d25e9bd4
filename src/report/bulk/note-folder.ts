import { resolve } from 'node:path';
import type { Content } from '../load/content.js';
import type { MemoryGraph } from './memory-graph.js';

/** As cypher/load/note-folder.cypher: notes where a report was loaded from. */
export function noteFolder(graph: MemoryGraph, { id, town }: Content, folder: string): void {
  const report = graph.town(town).reports.get(id);
  if (report !== undefined) report.properties.folder = resolve(folder);
}
