import { askApi, NoAnswer } from '../../shell/ask-api.js';

export type Variables = Readonly<Record<string, unknown>>;

/** An answer that was asked for, so that going back shows a page at once. */
interface Kept {
  since: number;
  asked: Promise<unknown>;
  /** Set once it came. */
  data?: unknown;
}

const MINUTE = 60_000;
/** Facts change only with a load; a page that stays open for longer asks again. */
const GOOD_FOR = 10 * MINUTE;
const MOST = 300;
/** Milliseconds after which a database that did not answer in time is asked once more. */
const AGAIN_AFTER = [800, 2_000];

const kept = new Map<string, Kept>();

/** Asks the API, or gives the answer that it gave before. */
export function answer<Data>(query: string, variables: Variables): Promise<Data> {
  const key = keyOf(query, variables);
  const known = fresh(key);
  if (known !== undefined) return known.asked as Promise<Data>;
  const asked = askPatiently<Data>(query, variables);
  const entry: Kept = { since: Date.now(), asked };
  kept.set(key, entry);
  if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
  asked.then(
    (data) => {
      entry.data = data;
    },
    () => kept.delete(key),
  );
  return asked;
}

/** The answer if it came before; undefined otherwise. */
export const answered = <Data>(query: string, variables: Variables): Data | undefined =>
  fresh(keyOf(query, variables))?.data as Data | undefined;

const keyOf = (query: string, variables: Variables): string => `${query} ${JSON.stringify(variables)}`;

function fresh(key: string): Kept | undefined {
  const known = kept.get(key);
  return known !== undefined && Date.now() - known.since < GOOD_FOR ? known : undefined;
}

/** A database that is only just awake, or busy, answers the second time. */
async function askPatiently<Data>(query: string, variables: Variables): Promise<Data> {
  for (const pause of AGAIN_AFTER) {
    try {
      return await askApi<Data>(query, variables);
    } catch (error) {
      if (!(error instanceof NoAnswer) || error.code !== 'SERVICE_UNAVAILABLE') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return askApi<Data>(query, variables);
}
