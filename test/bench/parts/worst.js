/**
 * The dearest question that the limits allow: `npm run bench -- worst [--minutes 5] [--seed 1] [--towns 200] [--home folder]`. Looked for over HTTP, against
 * a server process of its own (test/bench/worst). On a machine that is busy with other work --deadline 60000 lets each question end, and its
 * processor time tells what it costs. A question that is late, SERVICE_UNAVAILABLE, is one that the limits failed to refuse.
 */
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { apiOver } from '../worst/ask.js';
import { searchedDatabase } from '../worst/database.js';
import { poolOf } from '../worst/pool.js';
import { figuresOf, markdownOf } from '../worst/report.js';
import { searchWorst } from '../worst/search.js';

const SCHEMA = new URL('../../../schema.graphql', import.meta.url);

export default {
  name: 'worst',
  title: 'The dearest question within the limits',
  async run({ work, say, settings = {} }) {
    const [minutes, seed] = [Number(settings.minutes ?? 5), Number(settings.seed ?? 1)];
    const database = await searchedDatabase({ work, towns: Number(settings.towns ?? 200), home: settings.home, say });
    try {
      const api = await apiOver(database.address, database.java, settings.deadline && Number(settings.deadline));
      try {
        const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
        const pool = await poolOf(database.graph);
        const found = await searchWorst({ schema, pool, api, seed, minutes, say });
        const figures = await figuresOf(found, api, { seed, minutes, graph: database.counts });
        return { markdown: markdownOf(figures), figures };
      } finally {
        await api.end();
      }
    } finally {
      await database.release();
    }
  },
};
