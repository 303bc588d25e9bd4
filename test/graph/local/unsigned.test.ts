import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

import { folderOf } from '../../../src/graph/local/folder.js';
import { entriesOf } from '../../../src/graph/local/jar-entries.js';
import { unsigned, withoutSignature } from '../../../src/graph/local/unsigned.js';
import { deleteFolders, newFolder } from './environment.js';

afterAll(deleteFolders);

const MANIFEST = 'META-INF/MANIFEST.MF';
const DIGESTS = 'Manifest-Version: 1.0\r\n\r\nName: mill/Wheel.class\r\nSHA-256-Digest: 0123456789==\r\n';
const SIGNED = {
  [MANIFEST]: DIGESTS,
  'META-INF/MILL.SF': 'Signature-Version: 1.0',
  'META-INF/MILL.RSA': 'a key',
  'META-INF/services/mill.Wheel': 'mill.WaterWheel',
  'mill/Wheel.class': 'turns '.repeat(500),
};

function jarOf(files: Readonly<Record<string, string>>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}

const contentsOf = (jar: Buffer) =>
  Object.fromEntries(entriesOf(jar).map(({ name, content }) => [name, content().toString()]));

test.each([true, false])(
  'a signed jar (compressed: %s) loses signature and manifest, and nothing else',
  async (compress) => {
    const jar = await jarOf(SIGNED, compress);
    const before = Buffer.from(jar);
    const copy = withoutSignature(jar)!;
    expect(contentsOf(copy)).toEqual({
      'META-OLD/MANIFEST.MF': DIGESTS,
      'META-OLD/MILL.SF': 'Signature-Version: 1.0',
      'META-OLD/MILL.RSA': 'a key',
      'META-INF/services/mill.Wheel': 'mill.WaterWheel',
      'mill/Wheel.class': 'turns '.repeat(500),
    });
    expect(copy.includes('META-INF/M')).toBe(false); // before the contents too, not only in the directory
    expect(copy.length).toBe(jar.length);
    expect(jar).toEqual(before);
  },
);

test.each<[string, Record<string, string>]>([
  ['that is not signed', { [MANIFEST]: 'Manifest-Version: 1.0\r\n', 'mill/Wheel.class': 'turns' }],
  ['with classes for several Javas', { ...SIGNED, [MANIFEST]: `Multi-Release: true\r\n${DIGESTS}` }],
  ['that names other jars', { ...SIGNED, [MANIFEST]: `Class-Path: weir.jar\r\n${DIGESTS}` }],
  ['without a manifest', { 'META-INF/MILL.SF': 'Signature-Version: 1.0' }],
])('a jar %s stays as it is', async (_, files) => {
  expect(withoutSignature(await jarOf(files))).toBeNull();
});

test('what is no jar stays as it is', () => {
  expect(withoutSignature(Buffer.from('no jar, though longer than the end of one'))).toBeNull();
  expect(withoutSignature(Buffer.alloc(0))).toBeNull();
});

test('a copy stands in the place of a signed jar, in order, and is kept until it or the jar has changed', async () => {
  const folder = folderOf({ home: newFolder('乡 图') });
  const m2 = newFolder('m2');
  const [plain, signed] = ['weir.jar', 'mill.jar'].map((name) => join(m2, name)) as [string, string];
  writeFileSync(plain, await jarOf({ 'weir/Weir.class': 'holds' }));
  writeFileSync(signed, await jarOf(SIGNED));

  const first = unsigned(folder, [plain, signed]);
  const [, copy] = first as [string, string];
  expect(first).toEqual([plain, copy]);
  expect(copy.startsWith(folder.home)).toBe(true);
  expect(basename(copy)).toBe('mill.jar');
  const whole = readFileSync(copy);
  expect(whole).toEqual(withoutSignature(readFileSync(signed)));
  const { ino, mtimeMs } = statSync(copy);
  expect(unsigned(folder, [plain, signed])).toEqual(first);
  expect(statSync(copy)).toMatchObject({ ino, mtimeMs }); // Java's archive goes by its time

  writeFileSync(copy, 'cut short');
  expect(unsigned(folder, [plain, signed])).toEqual(first);
  expect(readFileSync(copy)).toEqual(whole);

  writeFileSync(signed, await jarOf({ ...SIGNED, 'mill/Race.class': 'flows' }));
  expect(unsigned(folder, [plain, signed])).toEqual(first);
  expect(contentsOf(readFileSync(copy))).toHaveProperty(['mill/Race.class'], 'flows');
});
