import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { XiangtuError } from '../../errors.js';
import type { Graph, Reader } from '../../graph/connection.js';
import { readDataVersion } from '../../graph/read/data-version.js';
import { FORMATS, type FormatName } from './format.js';
import { pagesOf } from './pages.js';
import { type ExportRecord, RECORDS } from './record.js';
import { nameOf, reportsOf, type Selection } from './selection.js';
import { type StreamSource, zipOf } from './stream.js';
import { intoFolder } from './target-folder.js';

/** How often an export starts again because a load came between. */
const ATTEMPTS = 5;

export interface ExportOptions {
  format: FormatName;
  /** A part of the graph; everything when left out. */
  selection?: Selection;
  /** Told after each page how many lines of a record there are so far. */
  onPage?: (record: string, lines: number) => void;
}

/** What was written: the data version, and how many lines each record has. */
export interface Exported {
  version: number;
  counts: Record<string, number>;
}

/**
 * Writes the graph, or a part of it, into a folder: a file for each record, all of one data version. When a load comes between, it
 * starts again.
 *
 * @param target the folder, which is made when it is not there
 * @throws BadInput when the target is no folder or there is no such part; XiangtuError when it cannot be written; ServiceUnavailable
 */
export const exportGraph = (graph: Graph, target: string, options: ExportOptions): Promise<Exported> =>
  intoFolder(target, (folder) =>
    ofOneVersion(graph, options, async ({ reader, of, version }) => {
      const counts: Record<string, number> = {};
      for (const record of RECORDS) counts[record.name] = await writeRecord(reader, of, record, folder, options);
      return { version, counts };
    }),
  );

/** The same with the dictionary as one zip in that folder, its name saying the data version; the name comes back. */
export const exportZip = (graph: Graph, target: string, options: ExportOptions): Promise<string> =>
  intoFolder(target, (folder) =>
    ofOneVersion(graph, options, async (source) => {
      const name = nameOf(options.selection ?? {}, source.version);
      const file = `${name}-${options.format}.zip`;
      await pipeline(zipOf(source, options.format, name), createWriteStream(join(folder, file)));
      return file;
    }),
  );

async function ofOneVersion<Result>(
  graph: Graph,
  { selection = {} }: ExportOptions,
  write: (source: StreamSource) => Promise<Result>,
): Promise<Result> {
  const reader = graph.reader();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { version } = await readDataVersion(reader);
    const source = { reader, version, of: await reportsOf(reader, selection) };
    const result = await write(source).catch(async (error: unknown) => {
      if ((await readDataVersion(reader)).version === version) throw error;
      return null; // a load came between: begin again
    });
    if (result !== null && (await readDataVersion(reader)).version === version) return result;
  }
  throw new XiangtuError(`The data changed ${ATTEMPTS} times while they were being exported.`, {
    hint: 'Export again when no load is running.',
  });
}

async function writeRecord(
  reader: Reader,
  of: readonly string[] | null,
  record: ExportRecord,
  folder: string,
  { format, onPage = () => {} }: ExportOptions,
): Promise<number> {
  const { opening, text } = FORMATS[format];
  const file = await open(join(folder, `${record.name}.${format}`), 'w');
  try {
    let lines = 0;
    await file.appendFile(opening(record.columns));
    for await (const page of pagesOf(reader, record, { of })) {
      await file.appendFile(text(page));
      lines += page.length;
      onPage(record.name, lines);
    }
    return lines;
  } finally {
    await file.close();
  }
}
