import { inflateRawSync } from 'node:zlib';

/** A file in a jar, by the jar's directory, which stands at its end. */
export interface JarEntry {
  name: string;
  /** Where its name stands in the jar, in bytes: in the directory, and before its content. */
  namedAt: [inDirectory: number, beforeContent: number];
  content(): Buffer;
}

/** Marks, and the lengths of what stands before the names: see section 4.3 of PKWARE's APPNOTE.TXT. */
const END = { mark: 0x06054b50, length: 22 };
const IN_DIRECTORY = { mark: 0x02014b50, length: 46 };
const BEFORE_CONTENT = { length: 30 };
const STORED = 0;

/** The files in a jar. None for what is no jar, or one of another form (a comment at its end, more than 4 GB). */
export function entriesOf(jar: Buffer): JarEntry[] {
  const end = jar.length - END.length;
  if (end < 0 || jar.readUInt32LE(end) !== END.mark) return [];
  const entries = [];
  let at = jar.readUInt32LE(end + 16);
  while (at < end && jar.readUInt32LE(at) === IN_DIRECTORY.mark) {
    const [name, extra, comment] = [28, 30, 32].map((field) => jar.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push(entryAt(jar, at, name));
    at += IN_DIRECTORY.length + name + extra + comment;
  }
  return entries;
}

function entryAt(jar: Buffer, at: number, nameLength: number): JarEntry {
  const method = jar.readUInt16LE(at + 10);
  const size = jar.readUInt32LE(at + 20);
  const before = jar.readUInt32LE(at + 42);
  const namedAt = at + IN_DIRECTORY.length;
  return {
    name: jar.toString('utf8', namedAt, namedAt + nameLength),
    namedAt: [namedAt, before + BEFORE_CONTENT.length],
    content: () => {
      const begins = before + BEFORE_CONTENT.length + jar.readUInt16LE(before + 26) + jar.readUInt16LE(before + 28);
      const packed = jar.subarray(begins, begins + size);
      return method === STORED ? packed : inflateRawSync(packed);
    },
  };
}
