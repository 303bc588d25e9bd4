import { readFileSync } from 'node:fs';
import type { Statement } from './statement.js';

const FOLDER = new URL('../../cypher/', import.meta.url);

const known = new Map<string, Statement>();

/**
 * The fixed statement of a file under cypher/, as `read/data-version`; its header says parameters and columns.
 * Read once; a file that is missing is an error of the program.
 */
export function statement(name: string): Statement {
  const before = known.get(name);
  if (before) return before;
  const text = withoutHeader(readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8'));
  const read = { name, text };
  known.set(name, read);
  return read;
}

/** The constraints and indexes of cypher/schema.cypher, one statement each. */
export function schemaStatements(): Statement[] {
  return withoutHeader(readFileSync(new URL('schema.cypher', FOLDER), 'utf8'))
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ name: 'schema', text }));
}

const withoutHeader = (file: string): string =>
  file
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
