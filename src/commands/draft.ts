import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { BadInput } from '../errors.js';
import { draftAdditions } from '../report/draft/additions.js';
import type { Draft } from '../report/draft/draft.js';
import { draftReport } from '../report/draft/draft-report.js';
import { type Prepared, prepareDraft } from '../report/draft/prepare.js';
import { blocksOf } from '../report/draft/write/blocks.js';
import { totals } from '../report/draft/write/coverage-lines.js';
import { draftFiles } from '../report/draft/write/draft-files.js';
import { draftLines } from '../report/draft/write/lines.js';
import { type Settled, settle } from '../report/draft/write/settle.js';
import { writeFiles } from '../report/draft/write/write-files.js';
import { CodeList } from '../report/town/code-list.js';
import { findReportFolders, verifyFolder } from '../report/verify.js';
import { readSettings } from '../settings.js';
import { say, sayEach, sayProgress } from './terminal.js';

interface DraftOptions {
  town: string;
  townName?: string;
  year: string;
  planYear?: string;
  format: 'yaml' | 'jsonl';
  out?: string;
  threshold: string;
}

/** `draft <report.txt>`: proposes the claims of a report that was never read, to be corrected by a person. */
export function draftCommand(): Command {
  return new Command('draft')
    .description("propose a report's claims from its text 由报告文本起草陈述")
    .argument('<report.txt>', 'the text of the report, as pasted from its page 报告文本')
    .requiredOption('--town <code or name>', "the town's official code or its name 乡镇代码或名称")
    .option('--town-name <name>', 'its name, where only its code is known 乡镇名称')
    .requiredOption('--year <year>', 'the year that the report looks back on, not that of its title 所总结的年份')
    .option('--plan-year <year>', 'the year that it plans, where its headings do not say 计划年')
    .addOption(
      new Option('--format <format>', 'files to correct, or lines as export has them 格式')
        .choices(['yaml', 'jsonl'])
        .default('yaml'),
    )
    .option('--out <folder>', 'a folder of towns to write into instead of seed/ 输出目录')
    .option('--threshold <number>', 'below this confidence a proposal is a question 置信度阈值', '0.5')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx xiangtu draft report.txt --town 330522108 --year 2023\n' +
        '  $ npx xiangtu draft seed/xiaopu/2023/report.txt --town 小浦镇 --year 2023 --format jsonl > draft.jsonl\n\n' +
        "Writes claims.yaml and report.yaml beside the text (in seed/<town>/<year>/) and adds to the town's entities.yaml.\n" +
        'Where claims.yaml is there already nothing is written: what it could have more is printed. No network, no model.',
    )
    .action(async (path: string, options: DraftOptions) => {
      const threshold = thresholdOf(options.threshold);
      const year = yearOf('--year', options.year);
      const planYear = options.planYear === undefined ? null : yearOf('--plan-year', options.planYear);
      if (planYear !== null && planYear <= year)
        throw new BadInput('--plan-year', options.planYear, `a year after ${year}, which the report looks back on`);
      const { home } = readSettings(process.env);
      const list = CodeList.isHere(home) ? await CodeList.open(home, sayProgress) : null;
      const { town, townName = null, out = null, format } = options;
      const asked = { text: path, town, townName, year, planYear, out, writes: format === 'yaml' };
      const prepared = await prepareDraft(asked, list);
      const draft = draftReport(prepared.source, sayProgress);
      if (format === 'jsonl') await printLines(prepared, draft, threshold);
      else if (prepared.ground.sources.claims.content === null) await writeDraft(prepared, draft, threshold);
      else printAdditions(prepared, draft, threshold);
    });
}

async function printLines(prepared: Prepared, draft: Draft, threshold: number): Promise<void> {
  const settled = settle(draft, threshold, prepared.ground, sayProgress);
  await sayEach(draftLines(settled));
  sayProgress(inWords(settled));
  for (const remark of prepared.remarks) sayProgress(remark);
}

async function writeDraft(prepared: Prepared, draft: Draft, threshold: number): Promise<void> {
  const settled = settle(draft, threshold, prepared.ground, sayProgress);
  const { files, claims, coverage } = draftFiles(prepared, settled);
  await writeFiles(files, claims);
  const { folder } = prepared.place;
  sayProgress(`${claims.path}: ${inWords(settled)}; ${totals(coverage)}`);
  for (const remark of prepared.remarks) sayProgress(remark);
  for (const other of await disturbed(folder))
    sayProgress(`${other} has problems, perhaps since names were added: npx xiangtu verify ${other}`);
  sayProgress(`Next: npx xiangtu review ${folder}, correct the files, then npx xiangtu verify ${folder} --coverage`);
}

/** Other reports of the town that do not verify: a new name that holds a known one can take its places away. */
async function disturbed(folder: string): Promise<string[]> {
  const all = await findReportFolders([dirname(folder)]);
  const others = all.filter((other) => resolve(other) !== resolve(folder));
  const verified = await Promise.all(others.map(async (other) => ({ other, ...(await verifyFolder(other)) })));
  return verified.flatMap(({ other, problems }) => (problems.length > 0 ? [other] : []));
}

function printAdditions(prepared: Prepared, draft: Draft, threshold: number): void {
  const { settled, claims, entities } = draftAdditions(prepared, draft, threshold, sayProgress);
  const { sources } = prepared.ground;
  say(claims.trimEnd());
  if (entities !== '') say(`\n# to add to ${sources.entities.path}\n${entities.trimEnd()}`);
  sayProgress(`${sources.claims.path} is there already: nothing was written. It could have more: ${inWords(settled)}`);
}

/** What is claimed and what is asked. */
function inWords({ counts, draft, decisions }: Settled): string {
  const { observations, relations, entities, conflicts } = counts;
  const asked = blocksOf(draft, decisions).filter(({ question }) => question).length;
  return `${observations} observations, ${relations} relations, ${entities} entities, ${conflicts} conflicts; ${asked} questions`;
}

function yearOf(option: string, year: string): number {
  if (!/^(?:19|20)\d{2}$/.test(year)) throw new BadInput(option, year, 'a year of four digits, as 2023');
  return Number(year);
}

function thresholdOf(text: string): number {
  const threshold = /^(?:0|1)?(?:\.\d+)?$/.test(text) && text !== '' ? Number(text) : Number.NaN;
  if (!(threshold >= 0 && threshold <= 1)) throw new BadInput('--threshold', text, 'a number from 0 to 1');
  return threshold;
}
