import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Whatever an answer can depend on beside the data; the same places seen from src and from dist. */
const PROGRAM = [at('..'), at('../../graph'), at('../../vocabulary'), at('../../../cypher')];
/** The versions of all that we build on. */
const LOCK = at('../../../package-lock.json');

let known: string | undefined;

/** Which program answers: a digest of its files. A client's copy of an answer ends with the program that gave it. Read once. */
export function edition(): string {
  known ??= digestOf([...PROGRAM.flatMap(filesIn), ...(existsSync(LOCK) ? [LOCK] : [])]);
  return known;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|ts|cypher)$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));

function digestOf(files: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(file)).update('\0');
  return digest.digest('base64url');
}
