import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/connection.js';
import { exportGraph } from '../../../src/report/export/export.js';
import { clearGraph, testGraph } from '../../graph/clear-graph.js';
import { fillGraph } from '../../graph/graph-of.js';
import { report2031, report2032 } from '../qinghe.js';

export type Line = Record<string, unknown> & { id: string };

export interface ExportOfQinghe {
  graph: Graph;
  /** Where exports of the tests go. */
  folder(): string;
  /** Exports anew, and gives the lines of a record. */
  linesOf(record: string): Promise<Line[]>;
  lineOf(record: string, id: string): Promise<Line | undefined>;
}

/** 清河镇 in two reports, alone in the database, and a folder to export it to: for all tests of a file. Call it once, at the top. */
export function exportOfQinghe(): ExportOfQinghe {
  const graph = testGraph();
  let folder: string;
  beforeAll(async () => {
    await fillGraph(graph, [report2031(), report2032()]);
    folder = await mkdtemp(join(tmpdir(), 'export-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await clearGraph(graph);
    await graph.close();
  });
  const linesOf = async (record: string): Promise<Line[]> => {
    await exportGraph(graph, join(folder, 'jsonl'), { format: 'jsonl' });
    const text = await readFile(join(folder, 'jsonl', `${record}.jsonl`), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  };
  return {
    graph,
    folder: () => folder,
    linesOf,
    lineOf: async (record, id) => (await linesOf(record)).find((line) => line.id === id),
  };
}
