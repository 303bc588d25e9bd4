import { useCallback, useEffect, useState } from 'react';
import { answer, answered, type Variables } from './answers.js';

export type Asked<Data> =
  | { state: 'ASKED' }
  | { state: 'ANSWERED'; data: Data }
  | { state: 'FAILED'; error: unknown; again: () => void };

interface Held<Data> {
  key: string;
  data?: Data;
  error?: unknown;
}

/** The answer to one query. What was answered before is there at once. A query that is null is not asked. */
export function useAnswer<Data>(query: string | null, variables: Variables): Asked<Data> {
  const key = `${query} ${JSON.stringify(variables)}`;
  const [held, hold] = useState<Held<Data>>({ key: '' });
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((count) => count + 1), []);
  const known = held.key === key ? held : undefined;
  const atHand = known?.data ?? (query === null ? undefined : answered<Data>(query, variables));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says query and variables; a further try asks again
  useEffect(() => {
    if (query === null) return;
    let gone = false;
    hold({ key });
    answer<Data>(query, variables).then(
      (data) => gone || hold({ key, data }),
      (error: unknown) => gone || hold({ key, error }),
    );
    return () => {
      gone = true;
    };
  }, [key, tries]);
  if (atHand !== undefined) return { state: 'ANSWERED', data: atHand };
  return known?.error === undefined ? { state: 'ASKED' } : { state: 'FAILED', error: known.error, again };
}
