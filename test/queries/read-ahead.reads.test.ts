import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOfTests } from '../api/api-of-tests.js';
import { testGraph } from '../graph/clear-graph.js';
import { expectAnswered, pairsOf } from './pairs.js';

/**
 * The server reads what a question selects beneath its root fields within their statements, once the database has planned these; until
 * then each field by a statement of its own, for any number of rows. Here nothing is read ahead: the answers that stand beside the
 * questions must come all the same, by the statements that stand there as `apart`.
 */
const REPORT = readFileSync(join(process.cwd(), 'seed/xiaopu/2022/report.txt'), 'utf8');

const api = apiOfTests(testGraph, 'NEVER');

describe('each field read apart, the answer is the same to', () => {
  it.each(pairsOf(join(process.cwd(), 'test/queries')))('$en ($name)', (pair) =>
    expectAnswered(api, pair, [REPORT], 'apart'),
  );
});
