/**
 * What size costs: `npm run bench -- size [--towns 200] [--rounds 5] [--times 10] [--memory 64]`. Reads of one town, asked of its own graph and of
 * one with 200 towns of five years and the national list; bytes on disk and in memory; and what 40,000 towns of ten years would take. The
 * databases are homes in the work folder, made when they are not there. --memory: GiB of the server on paper.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto } from '../loading/xiangtu.js';
import { bytesOf, estimate, GIB } from '../size/estimate.js';
import { QUESTIONS } from '../size/questions.js';
import { median, ratios } from '../size/rounds.js';
import { sectionOf } from '../size/section.js';
import { serve } from '../size/server.js';
import { writeTowns } from '../towns.js';

const YEARS = 5;
/** Facts and claims a second by the ordinary way, where the part loading has not measured it here. */
const LOAD_RATE = 1_000;

export default {
  name: 'size',
  title: 'One town in a large graph',
  async run({ work, say, settings = {} }) {
    const towns = Number(settings.towns ?? 200);
    const rounds = { rounds: Number(settings.rounds ?? 5), times: Number(settings.times ?? 10) };
    const one = await made(work, 'one-town', 1, [], say);
    const withList = await made(work, 'one-town-and-list', 1, ['--divisions'], say);
    const large = await made(work, `${towns}-towns-and-list`, towns, ['--divisions'], say);
    const { graphs, reads } = await compared({ one, large }, rounds, say);
    graphs['one town and the list'] = { ...(await alone(withList, say)), memory: null };
    const bytes = bytesOf(graphs.one, graphs['one town and the list'], graphs.large);
    const measured = {
      factsPerReport: graphs.large.facts / graphs.large.reports,
      bytes,
      importRate: large.facts / large.seconds.import,
      loadRate: loadRate(work),
      readsPerProcessor: 1_000 / median(reads.map(({ large: ms }) => ms)),
    };
    const wanted = { towns: 40_000, years: 10, memory: Number(settings.memory ?? 64) * GIB };
    const paper = estimate(measured, wanted);
    const figures = { reads, rounds, graphs, bytes, measured, paper, wanted };
    return { markdown: sectionOf(figures), figures };
  },
};

/** A home with a graph in it: kept from an earlier run, or imported. */
async function made(work, name, towns, options, say) {
  const home = join(work, `size-${name}`);
  const done = join(home, 'imported.json');
  if (existsSync(done)) return { home, ...JSON.parse(readFileSync(done, 'utf8')) };
  const folder = join(work, `towns-${towns}x${YEARS}`);
  writeTowns(folder, { towns, years: YEARS });
  say(`Making the graph ${name}`);
  const imported = await importInto(home, [...options, folder], say);
  writeFileSync(done, JSON.stringify(imported));
  return { home, ...imported };
}

/** Both servers at once, the same questions to each. */
async function compared({ one, large }, rounds, say) {
  const arms = {};
  try {
    arms.one = await serve(one.home, say);
    arms.large = await serve(large.home, say);
    for (const { name, query } of QUESTIONS) {
      const [alone, among] = [await arms.one.ask(query), await arms.large.ask(query)];
      if (JSON.stringify(alone) !== JSON.stringify(among))
        throw new Error(`${name}: the two graphs answer differently`);
    }
    const reads = await ratios(QUESTIONS, rounds, (arm, { query }) => arms[arm].ask(query), say);
    return { reads, graphs: { one: await arms.one.sizes(), large: await arms.large.sizes() } };
  } finally {
    for (const arm of Object.values(arms)) await arm.end();
  }
}

async function alone({ home }, say) {
  const arm = await serve(home, say);
  return arm.sizes().finally(() => arm.end());
}

function loadRate(work) {
  try {
    return JSON.parse(readFileSync(join(work, 'results', 'loading.json'), 'utf8')).figures.oneByOne.rate;
  } catch {
    return LOAD_RATE;
  }
}
