import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOfTests } from '../api/api-of-tests.js';
import { testGraph } from '../graph/clear-graph.js';
import { expectAnswered, namesOf, pairsOf } from './pairs.js';

/**
 * Each x.graphql beside this file is a question that an analyst asks of 小浦镇 2022; x.json has the answer, as the report gives it,
 * and how often each statement ran for it at most: two parts of an answer that come at once share a statement.
 * To write the answers anew, and then read every one of them against the report:
 * XIANGTU_PIN=1 npx jest --selectProjects reads --testPathPatterns test/queries
 */
const FOLDER = join(process.cwd(), 'test/queries');
const REPORT = readFileSync(join(process.cwd(), 'seed/xiaopu/2022/report.txt'), 'utf8');

const api = apiOfTests(testGraph);

describe('the analyst asks', () => {
  it.each(pairsOf(FOLDER))('$en ($name)', (pair) => expectAnswered(api, pair, [REPORT]));
});

it('has an answer for each question, and no other', () => {
  expect(namesOf(FOLDER, '.json')).toEqual(namesOf(FOLDER, '.graphql'));
});
