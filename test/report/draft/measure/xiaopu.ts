import { join } from 'node:path';
import { readSources } from '../../../../src/report/files/sources.js';
import { formatProblems, type Problem } from '../../../../src/report/problems.js';
import { checkSources } from '../../../../src/report/verify.js';
import { goldOfClaims } from './gold-of-claims.js';
import { groundOf } from './ground.js';
import type { Measured } from './reports.js';

const TOWN = { code: '330522108', name: '小浦镇' };
const YEAR = 2022;

/**
 * 小浦镇 2022 with its reviewed claims as gold. To the draft the town is new: of its own entities it knows the town and its
 * official villages, and of the seed what all towns share.
 */
export async function xiaopu(): Promise<Measured> {
  const problems: Problem[] = [];
  const sources = await readSources(join(process.cwd(), 'seed', 'xiaopu', String(YEAR)), problems);
  const checked = checkSources(sources, problems, []);
  if (checked === null) throw new Error(`小浦镇 ${YEAR} cannot be read: ${formatProblems(problems)}`);
  const { text, villages } = sources;
  return {
    name: `xiaopu-${YEAR}`,
    group: 'xiaopu',
    ...(await groundOf({ text: text.content ?? '', town: TOWN, year: YEAR, villages: villages.content })),
    gold: goldOfClaims(checked.reading, checked.facts),
    problems: problems.map(({ message }) => message),
  };
}
