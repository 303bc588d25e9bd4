import { useEffect, useState } from 'react';
import { answer } from '../answers/answers.js';
import { type Found, type Hit, SEARCH } from './search-query.js';

/** Shorter than a reader notices, longer than between two keys. */
const PAUSE = 160;

export interface Searched {
  /** What the hits are of; it follows what is typed. */
  text: string;
  hits: readonly Hit[];
  total: number;
  state: 'EMPTY' | 'ASKED' | 'ANSWERED' | 'FAILED';
  error?: unknown;
  hasMore: boolean;
  more: () => void;
}

interface Held {
  key: string;
  text: string;
  hits: readonly Hit[];
  total: number;
  after: string | null;
  error?: unknown;
}

const NOTHING: Held = { key: '', text: '', hits: [], total: 0, after: null };

/**
 * Hits for a text as it is typed. What was found stays until the next answer is there, so that the list does not flicker.
 *
 * @param kind one kind only; null is all
 */
export function useSearch(typed: string, kind: string | null, size: number): Searched {
  const text = typed.trim();
  const key = `${kind ?? ''} ${text}`;
  const [held, hold] = useState<Held>(NOTHING);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says text and kind; a further try asks again
  useEffect(() => {
    if (text === '') return hold(NOTHING);
    let gone = false;
    const timer = setTimeout(() => {
      ask(text, kind, size, null).then(
        (page) => gone || hold({ key, text, ...page }),
        (error: unknown) => gone || hold({ ...NOTHING, key, text, error }),
      );
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [key, tries]);

  const more = (): void => {
    if (held.error !== undefined) {
      setTries(tries + 1);
      return;
    }
    ask(text, kind, size, held.after).then(
      (page) => hold((now) => (now.key === key ? { ...now, ...page, hits: [...now.hits, ...page.hits] } : now)),
      (error: unknown) => hold((now) => (now.key === key ? { ...now, error } : now)),
    );
  };
  const isCurrent = held.key === key;
  const state = text === '' ? 'EMPTY' : !isCurrent ? 'ASKED' : held.error === undefined ? 'ANSWERED' : 'FAILED';
  const { hits, total, after, error } = text === '' ? NOTHING : held;
  return { text: held.text, hits, total, state, error, hasMore: isCurrent && after !== null, more };
}

async function ask(text: string, kind: string | null, first: number, after: string | null) {
  const { search } = await answer<Found>(SEARCH, { text, kinds: kind === null ? null : [kind], first, after });
  const { hasNextPage, endCursor } = search.pageInfo;
  return { hits: search.edges, total: search.totalCount, after: hasNextPage ? endCursor : null };
}
