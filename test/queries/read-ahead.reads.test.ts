import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOfTests } from '../api/api-of-tests.js';
import { testGraph } from '../graph/clear-graph.js';
import { pairsOf } from './pairs.js';

/**
 * The server reads what a question selects beneath its root fields within their statements, once the database has planned these; until
 * then each field by a statement of its own. Here nothing is read ahead: the answers that stand beside the questions must come all the same.
 */
const api = apiOfTests(testGraph, 'NEVER');

describe('without reading ahead, the answer is the same to', () => {
  it.each(pairsOf(join(process.cwd(), 'test/queries')))('$en ($name)', async ({ file, query }) => {
    const { data, errors } = await api.ask(query);
    const { data: expected, errors: refusals } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect({ data, errors }).toEqual({ data: expected, errors: refusals });
  });
});
