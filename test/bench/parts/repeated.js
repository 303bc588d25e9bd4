/**
 * Questions that were asked before: `npm run bench -- repeated [--rounds 5] [--seconds 1] [--connections 16]`. The playground's examples of two
 * servers over one database, one that keeps nothing and one that keeps answers, in five ways that take turns. A ratio is of one
 * round, seconds apart; the median of all rounds is told with its spread. Client, servers and Neo4j share the machine.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { startApi } from '../api-process.js';
import { askOnce, load } from '../client.js';
import { shown, spreadOf } from '../spread.js';
import { townsDatabase } from '../towns-database.js';

const EXAMPLES = new URL('../../../src/web/examples/', import.meta.url);
/** What an answer's tag must save, in times the requests a second of a server that keeps nothing. */
const REACH = 10;
/** Neo4j compiles a plan better after some uses, and V8 our code. */
const WARM = 40;
const WAYS = {
  kept: 'POST, kept',
  same: 'POST, 304',
  get: 'GET persisted, kept',
  getSame: 'GET persisted, 304',
};

export default {
  name: 'repeated',
  title: 'Questions that were asked before',
  async run({ work, say, settings = {} }) {
    const { rounds = 5, seconds = 1, connections = 16 } = numbersOf(settings);
    const { address, release } = await townsDatabase({ work, name: 'repeated', towns: 0, say });
    const servers = [];
    try {
      for (const memory of ['0', '64m']) servers.push(await startApi(address, memory));
      const [uncached, keeping] = servers.map(({ url }) => url);
      const rows = [];
      for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'))) {
        const query = readFileSync(new URL(file, EXAMPLES), 'utf8');
        const arms = await armsOf(query, uncached, keeping);
        const found = [];
        for (let round = 0; round < rounds; round += 1) {
          found.push(await roundOf(round % 2 ? [...arms].reverse() : arms, connections, seconds));
        }
        rows.push(rowOf(file.replace('.graphql', ''), arms[0].length, found));
        say(`${rows.at(-1).name}: 304 answers ${shown(rows.at(-1).times.same, 1)} times as many a second`);
      }
      const figures = { rounds, seconds, connections, reach: REACH, rows };
      return { markdown: markdownOf(figures), figures };
    } finally {
      for (const { end } of servers) await end();
      await release();
    }
  },
};

const numbersOf = (settings) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, Number(value)]));

/** The ways of asking one question, each seen to give the same answer, and warm. */
async function armsOf(query, uncached, keeping) {
  const body = JSON.stringify({ query });
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
  await askOnce(keeping, JSON.stringify({ query, extensions: { persistedQuery } }));
  const persisted = new URL(`?${new URLSearchParams({ extensions: JSON.stringify({ persistedQuery }) })}`, keeping);
  const plain = { 'apollo-require-preflight': 'true' };

  const from = async (name, url, sent, more = {}) => {
    let answer;
    for (let at = 0; at < WARM; at += 1) answer = await askOnce(url, sent, more);
    return { name, url, body: sent, more, ...answer };
  };
  const none = await from('none', uncached, body);
  const kept = await from('kept', keeping, body);
  const get = await from('get', persisted, null, plain);
  const tag = { 'if-none-match': kept.headers.get('etag') };
  const same = await from('same', keeping, body, tag);
  const getSame = await from('getSame', persisted, null, { ...plain, ...tag });
  const statuses = [none, kept, get, same, getSame].map(({ status }) => status).join(' ');
  if (statuses !== '200 200 200 304 304' || none.text !== kept.text || none.text !== get.text) {
    throw new Error(`The answers differ: ${statuses} for ${query.slice(0, 80)}`);
  }
  for (const arm of [none, kept, same, get, getSame]) arm.length = none.text.length;
  return [none, kept, same, get, getSame];
}

async function roundOf(arms, connections, seconds) {
  const found = {};
  for (const arm of arms) {
    const many = await load(arm, connections, seconds);
    const one = await load(arm, 1, seconds / 2);
    found[arm.name] = { rate: many.rate, p50: one.p50 };
  }
  return found;
}

function rowOf(name, bytes, found) {
  const each = (names, of) =>
    Object.fromEntries(names.map((way) => [way, spreadOf(found.map((round) => of(round, way)))]));
  return {
    name,
    bytes,
    times: each(Object.keys(WAYS), (round, way) => round[way].rate / round.none.rate),
    rate: each(['none', ...Object.keys(WAYS)], (round, way) => round[way].rate),
    p50: each(['none', ...Object.keys(WAYS)], (round, way) => round[way].p50),
  };
}

function markdownOf({ rounds, seconds, connections, rows }) {
  const reached = rows.filter(({ times }) => times.same.median >= REACH).length;
  const ways = Object.keys(WAYS);
  return [
    `Times the requests a second of a server that keeps nothing, ${connections} connections, ${rounds} rounds of ${seconds} s each; medians (least–most). p50 at 1 connection, in ms.`,
    `Reach: 304 at least ${REACH} times. ${reached} of ${rows.length} questions reach it.`,
    '',
    `| question | bytes | ${ways.map((way) => WAYS[way]).join(' | ')} | nothing kept, a second | p50: nothing kept | kept | 304 |`,
    `| --- | ---: | ${ways.map(() => '---:').join(' | ')} | ---: | ---: | ---: | ---: |`,
    ...rows.map(
      ({ name, bytes, times, rate, p50 }) =>
        `| ${name} | ${bytes} | ${ways.map((way) => shown(times[way], 1)).join(' | ')} | ${rate.none.median.toFixed(0)} | ${['none', 'kept', 'same'].map((way) => p50[way].median.toFixed(2)).join(' | ')} |`,
    ),
  ].join('\n');
}
