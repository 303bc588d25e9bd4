/**
 * How fast reports are loaded: `npm run bench -- loading [--sizes 20,50,100,200] [--one-by-one 20] [--times 5]`. One report into a running
 * database; invented towns of five years one report after another; the same by the bulk way, at growing sizes. Each database is a home of
 * its own in the work folder, emptied first.
 */
import { join } from 'node:path';
import { inTurn, oneReport } from '../loading/transactional.js';
import { importInto } from '../loading/xiangtu.js';
import { writeTowns } from '../towns.js';

const ROOT = new URL('../../..', import.meta.url).pathname;
const SEED_REPORT = join(ROOT, 'seed/xiaopu/2022');
const YEARS = 5;
/** Facts and claims a second that the import is to reach, and seconds for one report. */
const REACH = { rate: 50_000, report: 2 };

export default {
  name: 'loading',
  title: 'Loading',
  async run({ work, say, settings = {} }) {
    const sizes = String(settings.sizes ?? '20,50,100,200')
      .split(',')
      .map(Number);
    const home = join(work, 'loading');
    const townsOf = (towns) => {
      const folder = join(work, `towns-${towns}x${YEARS}`);
      writeTowns(folder, { towns, years: YEARS });
      return folder;
    };
    say('One report, taken out and loaded again');
    const report = await oneReport(home, SEED_REPORT, Number(settings.times ?? 5), say);
    const towns = Number(settings['one-by-one'] ?? 20);
    say(`${towns} towns, one report after another`);
    const oneByOne = { towns, ...(await inTurn(home, townsOf(towns), say)) };
    const bulk = [];
    for (const size of sizes) {
      say(`${size} towns in bulk`);
      bulk.push({ towns: size, ...(await importInto(home, [townsOf(size)], say)) });
    }
    const figures = { report, oneByOne, bulk };
    return { markdown: markdownOf(figures), figures };
  },
};

const whole = (number) => Math.round(number).toLocaleString('en');

function markdownOf({ report, oneByOne, bulk }) {
  const stages = Object.keys(bulk[0]?.seconds ?? {});
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const head = [
    'towns',
    'facts and claims',
    ...stages.map((name) => `${name}, s`),
    'imported a second',
    'all a second',
  ];
  const rows = bulk.map(({ towns, facts, seconds }) => [
    towns,
    whole(facts),
    ...stages.map((name) => seconds[name].toFixed(1)),
    whole(facts / seconds.import),
    whole(facts / Object.values(seconds).reduce((total, each) => total + each, 0)),
  ]);
  return [
    `The report of seed/ taken out and loaded again ${report.times} times, verified anew each time: median ${report.median.toFixed(2)} s, worst ` +
      `${report.worst.toFixed(2)} s (reach: ${REACH.report} s); ${report.loading.toFixed(2)} s of the median are the transaction.`,
    `${oneByOne.towns} invented towns of ${YEARS} years, one report after another: ${whole(oneByOne.rate)} facts and claims a second, by quarters of ` +
      `the ${oneByOne.reports} reports ${oneByOne.quarters.map(whole).join(', ')}.`,
    `By the bulk way into an empty database (reach of the import: ${whole(REACH.rate)} a second):`,
    [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n'),
    "A fact that several reports say is counted once. The import's seconds include the start of Java. Verifying uses as many threads as there are processors.",
  ].join('\n\n');
}
