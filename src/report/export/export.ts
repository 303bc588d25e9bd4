import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { XiangtuError } from '../../errors.js';
import { statement } from '../../graph/catalogue.js';
import type { Graph, Reader } from '../../graph/connection.js';
import { FORMATS, type FormatName } from './format.js';
import { pagesOf } from './pages.js';
import { type ExportRecord, RECORDS } from './record.js';
import { intoFolder } from './target-folder.js';

/** How often an export starts again because a load came between. */
const ATTEMPTS = 5;

/** How many lines were written, by the record's name. */
export type ExportCounts = Record<string, number>;

/**
 * Writes the whole graph into a folder, a file for each record, all of one data version: when a load comes between, it starts again.
 *
 * @param target the folder, which is made when it is not there
 * @param onPage told after each page how many lines of a record there are so far
 * @throws BadInput when the target is no folder; XiangtuError when it cannot be written; ServiceUnavailable
 */
export async function exportGraph(
  graph: Graph,
  target: string,
  format: FormatName,
  onPage: (record: string, lines: number) => void = () => {},
): Promise<ExportCounts> {
  const reader = graph.reader();
  return intoFolder(target, async (folder) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const version = await dataVersion(reader);
      const counts: ExportCounts = {};
      for (const record of RECORDS) counts[record.name] = await writeRecord(reader, record, format, folder, onPage);
      if ((await dataVersion(reader)) === version) return counts;
    }
    throw new XiangtuError(`The data changed ${ATTEMPTS} times while they were being exported.`, {
      hint: 'Export again when no load is running.',
    });
  });
}

async function writeRecord(
  reader: Reader,
  record: ExportRecord,
  format: FormatName,
  folder: string,
  onPage: (record: string, lines: number) => void,
): Promise<number> {
  const { opening, text } = FORMATS[format];
  const file = await open(join(folder, `${record.name}.${format}`), 'w');
  try {
    let lines = 0;
    await file.appendFile(opening(record.columns));
    for await (const page of pagesOf(reader, record)) {
      await file.appendFile(text(page));
      lines += page.length;
      onPage(record.name, lines);
    }
    return lines;
  } finally {
    await file.close();
  }
}

async function dataVersion(reader: Reader): Promise<number | null> {
  const [row] = await reader.read<{ version: number }>(statement('read/data-version'));
  return row?.version ?? null;
}
