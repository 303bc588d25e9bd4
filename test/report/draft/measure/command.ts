import { parseArgs } from 'node:util';
import { errorsOf } from './errors.js';
import { draftedOf } from './measured.js';
import { type Group, goldReports, type Measured } from './reports.js';
import { score, total } from './score.js';
import { type Row, scoreTable } from './table.js';
import { xiaopu } from './xiaopu.js';

const GROUPS: readonly Group[] = ['tuned', 'held-out', 'xiaopu'];
/** Held-out reports are measured when somebody asks for them: the less they are looked at, the more they say. */
const DEFAULT: readonly Group[] = ['xiaopu', 'tuned'];
const USAGE = 'npm run measure:draft -- [folder of texts] [--only tuned|held-out|xiaopu] [--errors] [--threshold 0.5]';

/** Measures drafts against what careful readers found, and prints the tables. The exit code: 2 for wrong arguments. */
export async function measureCommand(args: string[]): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const options = readArguments(args);
  if (typeof options === 'string') {
    say(`${options}\n${USAGE}`);
    return 2;
  }
  const { folder, groups, threshold, errors } = options;
  const reports = await measuredReports(folder, groups, say);
  const rows: (Row & { group: Group })[] = [];
  for (const report of reports) {
    const { name, group, source, gold, problems } = report;
    for (const problem of problems) say(`${name}: the gold is damaged: ${problem}`);
    const began = performance.now();
    const { figures: drafted, refused } = draftedOf(report, threshold);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (errors && group === 'held-out')
      say(`${name}: errors of held-out reports are not shown: rules must not follow them`);
    else if (errors)
      say(
        [
          `${name} (drafted in ${seconds} s):`,
          ...errorsOf(source.text, gold, drafted, threshold),
          ...refused.map((each) => `  REFUSED ${each}`),
        ].join('\n'),
      );
    rows.push({ name, group, score: score(gold, drafted, threshold) });
  }
  const totals = GROUPS.flatMap((group): Row[] => {
    const own = rows.filter((row) => row.group === group && group !== 'xiaopu');
    return own.length < 2 ? [] : [{ name: `all ${group}`, score: total(own.map((row) => row.score)) }];
  });
  say(`\n${scoreTable([...rows, ...totals])}`);
  return 0;
}

async function measuredReports(
  folder: string | null,
  groups: readonly Group[],
  say: (line: string) => void,
): Promise<Measured[]> {
  const read = await Promise.all(
    groups.map(async (group) => (group === 'xiaopu' ? [await xiaopu()] : goldReports(group, folder, say))),
  );
  return read.flat();
}

interface Options {
  folder: string | null;
  groups: readonly Group[];
  threshold: number;
  errors: boolean;
}

/** The options, or what is wrong with the arguments. */
function readArguments(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { only: { type: 'string' }, errors: { type: 'boolean' }, threshold: { type: 'string' } },
    });
    const only = GROUPS.find((group) => group === values.only);
    if (values.only !== undefined && only === undefined)
      return `--only: expected one of ${GROUPS.join(', ')}, got ${values.only}`;
    const threshold = Number(values.threshold ?? 0.5);
    if (!(threshold >= 0 && threshold <= 1))
      return `--threshold: expected a number from 0 to 1, got ${values.threshold}`;
    const groups = only === undefined ? DEFAULT : [only];
    return { folder: positionals[0] ?? null, groups, threshold, errors: values.errors ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}
