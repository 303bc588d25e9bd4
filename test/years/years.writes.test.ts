import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOfTests } from '../api/api-of-tests.js';
import { lanqiao, YEARS } from '../fixtures/lanqiao.js';
import { expectAnswered, namesOf, pairsOf } from '../queries/pairs.js';

/**
 * Each x.graphql beside this file is a question about 澜桥镇 over its three years (test/fixtures/lanqiao); x.json has the answer, and how
 * often each statement ran for it at most. To write the answers anew, and then read every one of them against the reports:
 * XIANGTU_PIN=1 npx jest --selectProjects writes --testPathPatterns test/years
 */
const FOLDER = join(process.cwd(), 'test/years');
const REPORTS = YEARS.map((year) =>
  readFileSync(join(process.cwd(), `test/fixtures/lanqiao/${year}/report.txt`), 'utf8'),
);

const api = apiOfTests(lanqiao);
const apart = apiOfTests(lanqiao, 'NEVER');

describe('over three years somebody asks', () => {
  it.each(pairsOf(FOLDER))('$en ($name)', (pair) => expectAnswered(api, pair, REPORTS));
});

describe('each field read apart, the answer is the same to', () => {
  it.each(pairsOf(FOLDER))('$en ($name)', (pair) => expectAnswered(apart, pair, REPORTS, 'apart'));
});

it('has an answer for each question, and no other', () => {
  expect(namesOf(FOLDER, '.json')).toEqual(namesOf(FOLDER, '.graphql'));
});
