import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { BadInput, XiangtuError } from '../../errors.js';

/** More than any report has; a text of this size still ends in minutes. In bytes. */
const LARGEST = 50_000_000;

const MARKUP = /^[\s\ufeff]*<(?:!doctype|html|head|body|meta|\?xml)\b/iu;

/** The text of a report as its file has it, byte for byte. */
export interface TextFile {
  bytes: Buffer;
  text: string;
}

/**
 * Reads a report's text.
 *
 * @throws BadInput for what is no file, is not UTF-8, is empty or is too large
 */
export async function readTextFile(path: string): Promise<TextFile> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new BadInput('report.txt', path, 'an existing text file');
  if (found.isDirectory())
    throw new BadInput('report.txt', path, 'a text file, not a folder', {
      hint: `Is it ${path.replace(/\/+$/, '')}/report.txt?`,
    });
  if (found.size > LARGEST) throw new BadInput('report.txt', path, `a text of at most ${LARGEST / 1_000_000} MB`);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new XiangtuError(`${path}: the file cannot be read (${error.code ?? 'unknown reason'})`, { cause: error });
  });
  if (!isUtf8(bytes)) throw new BadInput('report.txt', path, `text in UTF-8; this is ${encodingOf(bytes)}`);
  const text = bytes.toString('utf8');
  if (MARKUP.test(text))
    throw new BadInput('report.txt', path, "the report's text; this is a web page's source", {
      hint: 'Copy the text as a browser shows it.',
    });
  if (/^[\s\ufeff]*$/u.test(text)) throw new BadInput('report.txt', path, 'a text; the file is empty');
  return { bytes, text };
}

/** What files of documents begin with. */
const DOCUMENTS: readonly (readonly [mark: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word or WPS document, or another archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word or WPS document'],
];

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16: save it as UTF-8';
  const kind = DOCUMENTS.find(([mark]) => bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1')));
  if (kind !== undefined) return `${kind[1]}: save its text, or copy it from there`;
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GBK, as it seems: iconv -f GB18030 -t UTF-8 makes UTF-8 of it';
  } catch {
    return 'of no encoding that was expected: save it as UTF-8';
  }
}
