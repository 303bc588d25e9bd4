import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { XiangtuError } from '../../errors.js';
import { readyArchive } from './class-archive.js';
import { classpath } from './classpath.js';
import { argumentFile, javaOptions } from './configuration.js';
import { plainLocale } from './environment.js';
import type { Folder } from './folder.js';
import { findJava } from './java.js';
import { run } from './process.js';
import type { Progress } from './progress.js';
import type { LocalSettings } from './start.js';

/** UTF-16 units that the import reads of a file at once. */
export const READ_AT_ONCE = 1 << 22;

/** Some of the lines of a table. */
export interface ImportRows {
  path: string;
  /** Whether a text in it has line breaks: it is shorter than READ_AT_ONCE then, but for a row that is longer by itself, and otherwise of any length. */
  hasBreaks: boolean;
}

/** Nodes of one set of labels, or relationships of one type. */
export interface ImportFile {
  /** Labels with colons between them, or the type. */
  name: string;
  /** Of relationships: the label of what all of these lead to, where others of their type lead elsewhere. */
  to?: string | undefined;
  /** Lists that every line has, and some have empty. */
  emptyLists: readonly string[];
  /** Path of the header; the lines are in files of their own. */
  header: string;
  rows: readonly ImportRows[];
  /** How many lines. */
  count: number;
}

/** A whole graph as CSV files; ids of nodes are whole numbers. */
export interface ImportFiles {
  nodes: readonly ImportFile[];
  relationships: readonly ImportFile[];
  /** Between the items of a list: one character. */
  arrayDelimiter: string;
}

/**
 * Fills the database of a folder where no server runs with Neo4j's own tool, in the place of what it had. To be called in turn.
 *
 * @param scratch a folder for what the tool is told and what it reports
 * @throws XiangtuError with what the tool says when it fails: the database cannot be used then, until it is reset
 */
export async function importInto(
  folder: Folder,
  settings: LocalSettings,
  files: ImportFiles,
  scratch: string,
  progress: Progress,
): Promise<void> {
  const java = await findJava();
  const jars = await classpath(folder, progress);
  const code = files.arrayDelimiter.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase();
  const tool = [
    ...readyArchive(folder, { java, jars }), // the server's: it has four fifths of the classes, and saves a second
    ...javaOptions(settings.neo4jHeap),
    '-cp',
    jars.join(delimiter),
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j', // here, since options that take several words would take it too
    '--overwrite-destination=true',
    '--id-type=integer',
    `--read-buffer-size=${READ_AT_ONCE}`,
    ...multilineOptions(files),
    `--array-delimiter=U+${code}`,
    '--bad-tolerance=0',
    `--report-file=${join(scratch, 'import.report')}`,
    ...files.nodes.flatMap((file) => groups('--nodes', file)),
    ...files.relationships.flatMap((file) => groups('--relationships', file)),
  ];
  const file = join(scratch, 'import.arguments');
  writeFileSync(file, argumentFile(tool));
  const env = { ...plainLocale(), NEO4J_HOME: folder.data, NEO4J_CONF: folder.configurationFolder };
  const { status, output } = await run(java, [`@${file}`], env);
  if (status === 0) return;
  throw new XiangtuError(`Neo4j's import failed: ${reasonIn(output)}`, {
    hint: 'Run `xiangtu neo4j reset` before anything else: what the import left is no whole database.',
  });
}

/** Each file of lines is a group of its own, since the import would read on from one into the next. */
const groups = (option: string, { name, header, rows }: ImportFile): string[] =>
  rows.map(({ path }) => `${option}=${name}=${header},${path}`);

/**
 * Says which files have line breaks within texts, as the paragraphs of a report do. To say it of all of them (`true`) makes the import
 * read each with one thread and wait 0.2 s at its end, 10 s in all. Where it reads a part of such a file it guesses at the end of a
 * row, wrongly at times, and breaks off: these files are read at once.
 */
export function multilineOptions({ nodes, relationships }: ImportFiles): string[] {
  const paths = [...nodes, ...relationships].flatMap(({ rows }) => rows.filter(({ hasBreaks }) => hasBreaks));
  if (paths.length === 0) return [];
  return [`--multiline-fields=${paths.map(({ path }) => path).join(',')}`, '--multiline-fields-format=v2'];
}

/** The last line that says what went wrong; the tool prints its progress before it. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s*at /.test(line));
  return lines.find((line) => /error|exception|invalid|expected/i.test(line))?.trim() ?? lines.at(-1)?.trim() ?? '';
}
