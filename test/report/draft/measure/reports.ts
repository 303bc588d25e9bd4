import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftSource } from '../../../../src/report/draft/draft.js';
import type { Ground } from '../../../../src/report/draft/write/settle.js';
import { ReportText } from '../../../../src/report/text/report-text.js';
import type { Gold } from './gold.js';
import { parseGold, readGold } from './gold-file.js';
import { groundOf } from './ground.js';

export type Group = 'tuned' | 'held-out' | 'xiaopu';

/** A report to draft, and what a careful reader found in it. */
export interface Measured {
  name: string;
  group: Group;
  source: DraftSource;
  ground: Ground;
  gold: Gold;
  /** What is wrong in the gold itself. */
  problems: string[];
}

const GOLD = new URL('../gold/', import.meta.url);
/** Where in a folder of texts those of a group may lie. */
const TEXTS: Readonly<Record<'tuned' | 'held-out', readonly string[]>> = {
  tuned: ['.', 'tune', 'tuned'],
  'held-out': ['.', 'held', 'held-out'],
};
/** The code of a town of which nothing but its name is known. */
const NO_CODE = '000000000';

/**
 * The reports of a group whose texts are in the folder and are the very ones that the gold was read in.
 *
 * @param say told of each text that is missing or another
 */
export async function goldReports(
  group: 'tuned' | 'held-out',
  folder: string | null,
  say: (line: string) => void,
): Promise<Measured[]> {
  const files = (await readdir(new URL(`${group}/`, GOLD)).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const reports = [];
  for (const file of files.sort()) {
    const name = file.replace(/\.yaml$/, '');
    const source = await readFile(new URL(`${group}/${file}`, GOLD), 'utf8');
    const bytes = folder === null ? null : await textOf(folder, group, name);
    if (bytes === null) {
      say(`${name} (${group}): no text${folder === null ? ': give the folder of the texts' : ` in ${folder}`}`);
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== parseGold(source).report.sha256) {
      say(`${name} (${group}): the text is not the one that was read; its sha256 is ${sha256}`);
      continue;
    }
    const raw = bytes.toString('utf8');
    const { file: read, gold, problems } = readGold(source, new ReportText(raw));
    const { town, year } = read.report;
    const ground = await groundOf({
      text: raw,
      town: { code: NO_CODE, name: town },
      year: Number(year),
      villages: null,
    });
    reports.push({ name, group, gold, problems, ...ground });
  }
  return reports;
}

async function textOf(folder: string, group: 'tuned' | 'held-out', name: string): Promise<Buffer | null> {
  for (const inner of TEXTS[group]) {
    const bytes = await readFile(join(folder, inner, `${name}.txt`)).catch(() => null);
    if (bytes !== null) return bytes;
  }
  return null;
}
