import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { FileProblems, type Problem } from '../problems.js';

/** A file as it stands on the disk, or as a test gives it. */
export interface SourceFile {
  path: string;
  /** null when there is no such file. */
  content: string | null;
}

/** Everything that verify reads for one report. */
export interface Sources {
  text: SourceFile;
  report: SourceFile;
  claims: SourceFile;
  /** The town's entities and official villages, and what all towns share: each may be missing. */
  entities: SourceFile;
  villages: SourceFile;
  shared: SourceFile;
}

const TOP = { line: 1, column: 1 };

/** Reads the files of a report folder and of the folders above it. What is missing or no UTF-8 becomes a problem in `found`. */
export async function readSources(folder: string, found: Problem[]): Promise<Sources> {
  const at = (...path: string[]): string => normalize(join(folder, ...path));
  const [text, report, claims, entities, villages, shared] = await Promise.all([
    readSource(at('report.txt'), true, found),
    readSource(at('report.yaml'), true, found),
    readSource(at('claims.yaml'), true, found),
    readSource(at('..', 'entities.yaml'), false, found),
    readSource(at('..', 'villages.yaml'), false, found),
    readSource(at('..', '..', 'shared', 'entities.yaml'), false, found),
  ]);
  return { text, report, claims, entities, villages, shared };
}

/** One file; what is wrong with it becomes a problem in `found`, and so does its absence where it is needed. */
export async function readSource(path: string, needed: boolean, found: Problem[]): Promise<SourceFile> {
  const problems = new FileProblems(path, found);
  try {
    const bytes = await readFile(path);
    if (isUtf8(bytes)) return { path, content: bytes.toString('utf8') };
    problems.add(TOP, 'the file is not UTF-8: save it as UTF-8, since quotes are addressed by its characters');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      problems.add(TOP, `the file cannot be read (${code ?? 'unknown reason'})`);
    else if (needed)
      problems.add(TOP, 'there is no such file; a report folder has report.txt, report.yaml and claims.yaml');
  }
  return { path, content: null };
}
