import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { XiangtuError } from '../../errors.js';
import { classpath } from './classpath.js';
import { argumentFile, javaOptions } from './configuration.js';
import { plainLocale } from './environment.js';
import type { Folder } from './folder.js';
import { findJava } from './java.js';
import { run } from './process.js';
import type { Progress } from './progress.js';
import type { LocalSettings } from './start.js';

/** Nodes of one set of labels, or relationships of one type. */
export interface ImportFile {
  /** Labels with colons between them, or the type. */
  name: string;
  /** Of relationships: the label of what all of these lead to, where others of their type lead elsewhere. */
  to?: string | undefined;
  /** Lists that every line has, and some have empty. */
  emptyLists: readonly string[];
  /** Paths of the header and of the lines, apart. */
  header: string;
  rows: string;
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
    '--multiline-fields=true', // a paragraph of a report has its line breaks
    `--array-delimiter=U+${code}`,
    '--bad-tolerance=0',
    `--report-file=${join(scratch, 'import.report')}`,
    ...files.nodes.map(({ name, header, rows }) => `--nodes=${name}=${header},${rows}`),
    ...files.relationships.map(({ name, header, rows }) => `--relationships=${name}=${header},${rows}`),
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

/** The last line that says what went wrong; the tool prints its progress before it. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s*at /.test(line));
  return lines.find((line) => /error|exception|invalid|expected/i.test(line))?.trim() ?? lines.at(-1)?.trim() ?? '';
}
