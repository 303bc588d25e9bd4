import { type ClaimEntry, readClaimsFile } from '../files/claims-file.js';
import type { Doubt } from './review.js';

/** What a draft asks instead of claiming it: a claim behind comment marks. */
export interface Question {
  doubt: Doubt;
  /** Of its first comment in claims.yaml, from 1. */
  line: number;
  /** The claim as it would stand there, without comment marks. */
  yaml: string;
  /** null when it cannot be read. */
  entry: ClaimEntry | null;
}

const DOUBT = /^\s*# \?(?:\s+([01](?:\.\d+)?)(?=\s|$))?\s*(.*)$/u;
const COMMENTED_CLAIM = /^# - quote:/u;
const COMMENTED_FIELD = /^# {3,}\S/u;

function doubtOf(line: string | undefined): Doubt | null {
  const found = DOUBT.exec(line ?? '');
  if (found === null) return null;
  return { confidence: found[1] === undefined ? null : Number(found[1]), words: found[2]?.trim() ?? '' };
}

/** The doubts that a file notes as `# ? 0.62 words`, each by the line (from 1) of the entry directly beneath it. */
export function doubtsIn(source: string): Map<number, Doubt> {
  const doubts = new Map<number, Doubt>();
  const lines = source.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const doubt = doubtOf(line);
    const beneath = lines[index + 1]?.trim() ?? '';
    if (doubt !== null && beneath !== '' && !beneath.startsWith('#')) doubts.set(index + 2, doubt);
  }
  return doubts;
}

/** The questions of a claims.yaml, in its order. */
export function questionsIn(path: string, source: string): Question[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const doubt = doubtOf(line);
    if (doubt === null || !COMMENTED_CLAIM.test(lines[index + 1] ?? '')) return [];
    let end = index + 2;
    while (COMMENTED_FIELD.test(lines[end] ?? '')) end += 1;
    const yaml = lines
      .slice(index + 1, end)
      .map((each) => each.slice(2))
      .join('\n');
    const entry = readClaimsFile(path, `claims:\n${yaml}\n`, [])?.claims[0] ?? null;
    return [{ doubt, line: index + 1, yaml, entry }];
  });
}
