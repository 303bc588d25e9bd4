/**
 * Page 1 against page 1,000: `npm run bench -- pages [--towns 90] [--rounds 5]`. Every list in every order, alone and with every common filter;
 * where a list is shorter, its last page. Over HTTP, with nothing kept in memory; the two pages take turns, one request each.
 */
import { buildApiSchema } from '../../../dist/api/schema.js';
import { startApi } from '../api-process.js';
import { askOnce, byTurns } from '../client.js';
import { casesOf } from '../pages/cases.js';
import { dbHitsOf } from '../pages/db-hits.js';
import { LATE, latePage, SIZE } from '../pages/late-page.js';
import { shown, spreadOf } from '../spread.js';
import { townsDatabase } from '../towns-database.js';

/** What page 1,000 may cost, in times page 1. */
const REACH = 1.5;
/** How often each page is asked in one round, and before the first. */
const TIMES = 25;
const WARM = 30;

export default {
  name: 'pages',
  title: 'Page 1,000 against page 1',
  async run({ work, say, settings = {} }) {
    const [towns, rounds] = [Number(settings.towns ?? 90), Number(settings.rounds ?? 5)];
    const { address, graph, release } = await townsDatabase({ work, name: 'pages', towns, say });
    let api;
    try {
      api = await startApi(address, '0');
      const schema = buildApiSchema();
      const rows = [];
      const short = [];
      for (const each of await casesOf(graph)) {
        const late = await latePage(api.url, each);
        if (late === null) {
          short.push(each.name);
          continue;
        }
        const found = await compared(api.url, each, late, rounds);
        const hits = await Promise.all([null, late.after].map((after) => dbHitsOf(graph, schema, asked(each, after))));
        rows.push({ name: each.name, page: late.number, ...found, hits });
        say(`${each.name}: page ${late.number} ${shown(found.ratio)} times page 1`);
      }
      const figures = { rounds, reach: REACH, rows, short };
      return { markdown: markdownOf(figures), figures };
    } finally {
      await api?.end();
      await release();
    }
  },
};

const asked = ({ query, variables }, after) => ({ query, variables: { ...variables, first: SIZE, after } });

/** Milliseconds of both pages and their ratio: of each round the median, and of these the median with least and most. */
async function compared(url, each, { after }, rounds) {
  const arms = [null, after].map((place) => ({ url, body: JSON.stringify(asked(each, place)), more: {}, status: 200 }));
  for (const { body } of arms) for (let at = 0; at < WARM; at += 1) await askOnce(url, body);
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await byTurns(arms, TIMES));
  return {
    first: spreadOf(times.map(([one]) => one)),
    late: spreadOf(times.map(([, other]) => other)),
    ratio: spreadOf(times.map(([one, other]) => other / one)),
  };
}

function markdownOf({ rounds, rows, short }) {
  const missed = rows.filter(({ ratio }) => ratio.median > REACH);
  const worst = Math.max(...rows.map(({ ratio }) => ratio.median));
  return [
    `Pages of ${SIZE}, one connection, nothing kept; medians of ${rounds} interleaved rounds (least–most). Page ${LATE}, or the last where a list is shorter.`,
    `Reach: at most ${REACH} times page 1. ${rows.length - missed.length} of ${rows.length} lists reach it; the dearest is ${worst.toFixed(2)} times.`,
    '',
    '| list, filter, order | page | times page 1 | page 1, ms | late page, ms | db hits, page 1 | late |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, page, ratio, first, late, hits }) =>
        `| ${name} | ${page} | ${ratio.median > REACH ? '**' : ''}${shown(ratio)}${ratio.median > REACH ? '**' : ''} | ${first.median.toFixed(2)} | ${late.median.toFixed(2)} | ${hits[0]} | ${hits[1]} |`,
    ),
    '',
    ...(short.length > 0 ? [`Of one page only, and so left out: ${short.join('; ')}.`] : []),
  ].join('\n');
}
