import { writeFileSync } from 'node:fs';
import type { ApiOfTests } from '../api/api-of-tests.js';

/** An answer as it stands beside its question, with how often each statement ran for it, by its name. */
export interface Asked {
  data?: unknown;
  errors?: unknown;
  statements: Record<string, number>;
}

export async function ask(api: ApiOfTests, query: string): Promise<Asked> {
  const { status: _status, ...answer } = await api.ask(query);
  const ran = api.statements().sort();
  const times = [...new Set(ran)].map((name) => [name, ran.filter((other) => other === name).length]);
  return { ...answer, statements: Object.fromEntries(times) };
}

/** Writes the answer anew; of three times that it is asked, the most statements: two parts that come at once share one. */
export async function pin(api: ApiOfTests, file: string, query: string): Promise<void> {
  const asked = [await ask(api, query), await ask(api, query), await ask(api, query)];
  const { statements, ...answer } = asked[0]!;
  const most = Object.keys(statements).map((name) => [name, Math.max(...asked.map((each) => each.statements[name]!))]);
  writeFileSync(file, `${JSON.stringify({ ...answer, statements: Object.fromEntries(most) }, null, 2)}\n`);
}

/**
 * That an answer is the one that stands in its file, and that no other statement ran, and none more often. One may not run at all: what one
 * root field has read ahead, another that comes later finds.
 */
export function expectPinned({ statements: ran, ...got }: Asked, { statements: most, ...expected }: Asked): void {
  expect(got).toEqual(expected);
  expect(Object.entries(ran).filter(([name, times]) => times > (most[name] ?? 0))).toEqual([]);
}

/** Every value of a field `quote`, however deep. */
export function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { quote } = value as { quote?: unknown };
  const own = typeof quote === 'string' ? [quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}
