import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { XiangtuError } from '../../errors.js';
import type { Reader } from '../../graph/connection.js';
import { readDataVersion } from '../../graph/read/data-version.js';
import { dictionaryFile } from './dictionary.js';
import { FORMATS, type FormatName } from './format.js';
import { pagesOf } from './pages.js';
import { type ExportRecord, RECORDS } from './record.js';

/** What a stream is read from: its reports (null for all), and the data version that it must be of to its end. */
export interface StreamSource {
  reader: Reader;
  of: readonly string[] | null;
  version: number;
}

/**
 * One record's file, a page at a time. It fails, so that nobody takes it for whole, when a load comes between: what has been sent
 * cannot be taken back.
 */
export async function* fileOf(
  { reader, of, version }: StreamSource,
  record: ExportRecord,
  format: FormatName,
): AsyncGenerator<string> {
  const { opening, text } = FORMATS[format];
  yield opening(record.columns);
  for await (const page of pagesOf(reader, record, { of })) yield text(page);
  if ((await readDataVersion(reader)).version !== version) {
    throw new XiangtuError('The data changed while they were being sent.', { hint: 'Ask for them again.' });
  }
}

/**
 * All files in one zip, the dictionary among them; a record is read only when its turn has come.
 *
 * @param folder the folder inside the zip
 */
export function zipOf(source: StreamSource, format: FormatName, folder: string): Readable {
  const zip = new ZipFile();
  const sent = zip.outputStream as Readable;
  for (const record of RECORDS) {
    zip.addReadStreamLazy(`${folder}/${record.name}.${format}`, (give) => {
      const file = Readable.from(fileOf(source, record, format), { objectMode: false });
      file.once('error', (error) => sent.destroy(error));
      give(null, file);
    });
  }
  zip.addBuffer(Buffer.from(dictionaryFile(format)), `${folder}/dictionary.${format}`);
  zip.end();
  return sent;
}
