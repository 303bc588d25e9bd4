import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statement } from '../../../src/graph/catalogue.js';
import type { Parameters, Statement } from '../../../src/graph/statement.js';

const FOLDER = join(process.cwd(), 'cypher');

/** A statement of the catalogue, with parameters that it can be planned with. */
export interface Catalogued {
  statement: Statement;
  parameters: Parameters;
  /** The lines of comment above it. */
  header: string;
}

/** Every statement under cypher/read and cypher/load. */
export const catalogue = (): Catalogued[] =>
  ['read', 'load'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .sort()
      .map((file) => catalogued(`${folder}/${file.replace(/\.cypher$/, '')}`)),
  );

function catalogued(name: string): Catalogued {
  const lines = readFileSync(join(FOLDER, `${name}.cypher`), 'utf8').split('\n');
  const header = lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    )
    .join('\n');
  const { text } = statement(name);
  const named = [...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter!);
  return {
    statement: statement(name),
    parameters: Object.fromEntries([...new Set(named)].map((each) => [each, VALUES[each] ?? 'some'])),
    header,
  };
}

/** The labels of which a header says that all are read, and why: "Scans every Report: …", "Walks every Passage: …". */
export const labelsScanned = ({ header }: Pick<Catalogued, 'header'>): string[] =>
  [...header.matchAll(/^\/\/ (?:Scans|Walks) every (\w+)[^:]*: \S/gm)].map(([, label]) => label!);

/** A value for each parameter that is no text. */
const VALUES: Readonly<Record<string, unknown>> = {
  added: ['some'],
  asOf: 2032,
  conflicts: ['some'],
  courses: ['some'],
  ids: ['some'],
  indicators: ['some'],
  knownAt: 1,
  limit: 20,
  load: {},
  position: 1,
  projects: ['some'],
  relations: ['some'],
  reports: ['some'],
  retired: false,
  rows: [{}],
  statuses: ['ACHIEVED'],
  subjects: ['some'],
  version: 1,
  versions: [1],
  ways: [{ subject: 'some', indicator: 'some', from: 2031, to: 2032 }],
  year: 2032,
};
