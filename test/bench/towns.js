/**
 * Invented townships as data that the loader takes: `node test/bench/towns.js <folder> [--towns 200] [--years 5] [--seed 1]
 * [--first-year 2031]`. Writes <folder>/<town's code>/… in the format of seed/README.md: 8 to 15 villages a town (every tenth town 26),
 * 45 enterprises, 25 projects, 25 programs, 25 certifications and about 240 relations between them; in each report 30 figures of the
 * town and their 30 targets, 36 of villages, 30 of projects, 24 of enterprises, and the relations so far. The same settings
 * give the same bytes; the nth town is the same however many there are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf } from './towns/files.js';
import { inventReport } from './towns/report.js';
import { inventTown } from './towns/town.js';

const FIRST_YEAR = 2031;

/**
 * Writes invented towns into a folder; existing files of the same names are overwritten.
 *
 * @returns {string[]} the codes of the towns, which are also the names of their folders
 */
export function writeTowns(folder, { towns = 200, years = 5, seed = 1, firstYear = FIRST_YEAR } = {}) {
  const settings = { years, seed, firstYear };
  return Array.from({ length: towns }, (_, number) => {
    const invented = inventTown(number, settings);
    const reports = Array.from({ length: years }, (_, at) => inventReport(invented, firstYear + at, settings));
    for (const { year } of reports) mkdirSync(join(folder, invented.code, String(year)), { recursive: true });
    for (const [path, content] of filesOf(invented, reports)) writeFileSync(join(folder, invented.code, path), content);
    return invented.code;
  });
}

function main() {
  const text = { type: 'string' };
  const options = { towns: text, years: text, seed: text, 'first-year': text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length !== 1) {
    console.error('usage: node test/bench/towns.js <folder> [--towns 200] [--years 5] [--seed 1] [--first-year 2031]');
    process.exit(2);
  }
  const number = (name) => (values[name] === undefined ? undefined : Number(values[name]));
  const codes = writeTowns(positionals[0], {
    towns: number('towns'),
    years: number('years'),
    seed: number('seed'),
    firstYear: number('first-year'),
  });
  console.log(`${codes.length} towns in ${positionals[0]}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
