import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiOfTests } from '../api/api-of-tests.js';
import { ask, expectPinned, type Pinned, pin, quotesIn, type Way } from './asked.js';
import { type Question, questionOf } from './question.js';

/** A question of a folder, x.graphql, and where its answer stands, x.json. */
export interface Pair extends Question {
  name: string;
  file: string;
}

/** Whether answers are to be written anew, rather than held against those that stand there. */
const PIN = process.env.XIANGTU_PIN === '1';

/** What the files of an extension are called, without it. */
export const namesOf = (folder: string, extension: '.graphql' | '.json'): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));

export const pairsOf = (folder: string): Pair[] =>
  namesOf(folder, '.graphql').map((name) => ({
    name,
    file: join(folder, `${name}.json`),
    ...questionOf(readFileSync(join(folder, `${name}.graphql`), 'utf8'), name),
  }));

/** That a question is answered as it stands beside it, by no more statements, and that each quote stands in one of these texts. */
export async function expectAnswered(
  api: ApiOfTests,
  { file, query }: Pair,
  texts: readonly string[],
  way: Way = 'statements',
): Promise<void> {
  if (PIN) await pin(api, file, query, way);
  if (!existsSync(file)) throw new Error(`${file} is missing: expected the answer; the head of this test says how`);
  const got = await ask(api, query);
  expectPinned(got, JSON.parse(readFileSync(file, 'utf8')) as Pinned, way);
  expect(quotesIn(got).filter((quote) => !texts.some((text) => text.includes(quote)))).toEqual([]);
}
