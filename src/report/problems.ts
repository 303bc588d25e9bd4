import type { Position } from './text/report-text.js';

/** One thing that is wrong in the files of a report, where it stands. */
export interface Problem {
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** What was expected, what came and what to do, in one or two sentences. */
  message: string;
}

/** The problems found in one file, in whatever order they are found. */
export class FileProblems {
  constructor(
    readonly file: string,
    private readonly found: Problem[],
  ) {}

  add(at: Position, message: string): void {
    this.found.push({ file: this.file, line: at.line, column: at.column, message });
  }
}

/** In the order of files and places, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byPlace = [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
  return byPlace.filter(
    (problem, index) => index === 0 || formatProblem(problem) !== formatProblem(byPlace[index - 1] ?? problem),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** file:line:column: message, as editors and terminals find places. */
const formatProblem = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column}: ${message}`;

/** All problems, one a line, sorted, each once; '' for none. */
export const formatProblems = (problems: readonly Problem[]): string =>
  sortProblems(problems).map(formatProblem).join('\n');
