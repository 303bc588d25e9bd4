import { Command } from 'commander';
import { countsOf } from '../report/counts.js';
import { formatCoverage } from '../report/coverage.js';
import { formatProblems } from '../report/problems.js';
import { findReportFolders, verifyFolder } from '../report/verify.js';
import { say } from './terminal.js';

/** `verify [path…]`: every problem of the reports there, without a database. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check reports and their claims, without a database 核对报告与陈述')
    .argument('[path...]', 'report folders, town folders or a folder of towns', ['seed'])
    .option('--coverage', 'list every number and every sentence that no claim covers 列出未覆盖的数字与句子')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx xiangtu verify seed/xiaopu/2022 --coverage\n\nExits with 1 if there is any problem.',
    )
    .action(async (paths: string[], { coverage }: { coverage?: boolean }) => {
      // what is wrong with a file that several years share is found with each of them
      const told = new Set<string>();
      for (const folder of await findReportFolders(paths)) {
        const verified = await verifyFolder(folder);
        if (verified.problems.length > 0) {
          const found = verified.problems.filter((problem) => !told.has(formatProblems([problem])));
          if (found.length > 0) say(formatProblems(found));
          for (const problem of found) told.add(formatProblems([problem]));
          process.exitCode = 1;
        } else if (verified.report) {
          say(`${folder}: ${inWords(countsOf(verified.report))}; no problem`);
        }
        if (coverage) say(formatCoverage(verified.coverage));
      }
    });
}

const inWords = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([record, count]) => `${count} ${record}`)
    .join(', ');
