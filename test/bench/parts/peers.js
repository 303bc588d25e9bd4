/**
 * Ours beside other ways to serve the graph: `npm run bench -- peers [--towns 200] [--rounds 5] [--seconds 0.6] [--operations q1,q3]`. The
 * servers and the client are those of the folder of peers (../shared/bench beside the checkout, or XIANGTU_BENCH_PEERS), run as they are
 * but for the substitutions of test/bench/peers/substitutions.js. All arms ask one database, which our own loader made.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyPeers } from '../peers/copy.js';
import { createPeersIndexes, townsDatabase } from '../peers/database.js';
import { measure } from '../peers/measure.js';
import { otherPlans } from '../peers/plans.js';
import { markdownOf } from '../peers/section.js';
import { comparisons } from '../peers/tables.js';

const BESIDE = new URL('../../../../shared/bench', import.meta.url).pathname;
const YEARS = 5;
const ALL_ARMS = ['A', 'C', 'C2', 'D', 'E', 'F', 'P'];
/** What our answers from memory are set against: a statement of its own for each question, and Apollo with its answers in memory. */
const BESIDE_MEMORY = ['A', 'P'];

export default {
  name: 'peers',
  title: 'Beside other ways to serve the graph',
  async run({ work, say, settings = {} }) {
    const source = resolve(process.env.XIANGTU_BENCH_PEERS || BESIDE);
    if (!existsSync(join(source, 'measure.mjs'))) {
      say(
        `Not measured: the peers are not part of this repository, and not in ${source} (XIANGTU_BENCH_PEERS names another folder)`,
      );
      return null;
    }
    const towns = Number(settings.towns ?? 200);
    const asked = {
      towns,
      years: YEARS,
      rounds: Number(settings.rounds ?? 5),
      seconds: Number(settings.seconds ?? 0.6),
      operations: settings.operations,
      say,
    };
    const peers = join(work, 'peers');
    copyPeers(source, peers);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: peers, stdio: 'inherit' });
    const database = await townsDatabase({ work, towns, years: YEARS, say });
    try {
      const session = database.session();
      const ours = await createPeersIndexes(peers, session);
      const { operations } = await import(join(peers, 'operations/index.mjs'));
      const { takeSample } = await import(join(peers, 'sample.mjs'));
      const plans = await otherPlans(operations, session);
      await session.close();
      const sample = await takeSample(database.driver);
      const variables = new Map(operations.map((each) => [each.id, sample.variablesOf(each)[0]]));
      const common = { peers, database, variables, asked };
      say('Nothing kept in memory');
      const nothing = await measure({ ...common, name: 'nothing', memory: '0', arms: ALL_ARMS });
      say('Answers kept in memory');
      const kept = await measure({ ...common, name: 'kept', memory: '', arms: BESIDE_MEMORY });
      const figures = {
        towns,
        years: YEARS,
        nothing: comparisons(nothing, ALL_ARMS),
        kept: comparisons(kept, BESIDE_MEMORY),
        plans,
        ours,
        runs: [nothing, kept].map(({ machine, settings: { rounds, seconds, concurrencies }, remarks, cells }) => ({
          machine,
          rounds,
          seconds,
          concurrencies,
          remarks,
          requests: cells.reduce((sum, { requests }) => sum + requests, 0),
          wrong: cells.reduce((sum, { wrong }) => sum + wrong, 0),
        })),
      };
      return { markdown: markdownOf(figures), figures };
    } finally {
      await database.release();
    }
  },
};
