import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ApiOfTests } from '../api/api-of-tests.js';

/** How often each statement ran, by its name. */
type Statements = Record<string, number>;

/** An answer, with the statements that ran for it. */
export interface Asked {
  data?: unknown;
  errors?: unknown;
  statements: Statements;
}

/** Where the statements of an answer stand: of one with what could be read ahead, and of one where each field was read apart. */
export type Way = 'statements' | 'apart';

/** An answer as it stands beside its question. */
export type Pinned = Omit<Asked, 'statements'> & Record<Way, Statements>;

export async function ask(api: ApiOfTests, query: string): Promise<Asked> {
  const { status: _status, ...answer } = await api.ask(query);
  const ran = api.statements().sort();
  const times = [...new Set(ran)].map((name) => [name, ran.filter((other) => other === name).length]);
  return { ...answer, statements: Object.fromEntries(times) };
}

/** Writes the answer anew; of three times that it is asked, the most statements: two parts that come at once share one. */
export async function pin(api: ApiOfTests, file: string, query: string, way: Way): Promise<void> {
  const asked = [await ask(api, query), await ask(api, query), await ask(api, query)];
  const { statements, ...answer } = asked[0]!;
  const most = Object.keys(statements).map((name) => [name, Math.max(...asked.map((each) => each.statements[name]!))]);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Pinned>) : {};
  const counts = { statements: before.statements, apart: before.apart, [way]: Object.fromEntries(most) };
  writeFileSync(file, `${JSON.stringify({ ...answer, ...counts }, null, 2)}\n`);
}

/**
 * That an answer is the one that stands in its file, and that no other statement ran, and none more often. One may not run at all: what one
 * root field has read ahead, another that comes later finds.
 */
export function expectPinned({ statements: ran, ...got }: Asked, pinned: Pinned, way: Way): void {
  const { statements: _joined, apart: _apart, ...expected } = pinned;
  expect(got).toEqual(expected);
  expect(Object.entries(ran).filter(([name, times]) => times > (pinned[way][name] ?? 0))).toEqual([]);
}

/** Every value of a field `quote`, however deep. */
export function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { quote } = value as { quote?: unknown };
  const own = typeof quote === 'string' ? [quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}
