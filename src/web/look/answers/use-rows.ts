import { useEffect, useState } from 'react';
import { answer, type Variables } from './answers.js';

/** A page of a list, as the API gives it. */
export interface Page<Row> {
  totalCount?: number;
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What every query of a list asks of its page besides the rows. */
export const PAGE = 'pageInfo { hasNextPage endCursor }';

export interface Rows<Row> {
  rows: readonly Row[];
  /** Undefined until the first page came, and where the query does not count. */
  total: number | undefined;
  state: 'ASKED' | 'ANSWERED' | 'FAILED';
  error?: unknown;
  hasMore: boolean;
  /** Asks for the next page, or once more for the one that failed. */
  more: () => void;
}

interface Held<Row> {
  pages: readonly Page<Row>[];
  /** How many pages are wanted. */
  wanted: number;
  error?: unknown;
}

/** Lists as far as a reader has paged them, for when they come back. */
const kept = new Map<string, Held<never>>();

/**
 * The rows of a list, a page at a time. The query takes `$after: String`.
 *
 * @param pick the list in the answer; null where there is none, which is an empty list
 */
export function useRows<Data, Row>(
  query: string,
  variables: Variables,
  pick: (data: Data) => Page<Row> | null | undefined,
): Rows<Row> {
  const key = `${query} ${JSON.stringify(variables)}`;
  const [, redraw] = useState(0);
  const held = (kept.get(key) as Held<Row> | undefined) ?? { pages: [], wanted: 1 };
  const [last] = held.pages.slice(-1);
  const hasMore = last?.pageInfo.hasNextPage ?? false;

  const set = (change: Held<Row>): void => {
    kept.set(key, change as Held<never>);
    redraw((count) => count + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks whenever more pages are wanted than are there
  useEffect(() => {
    if (held.pages.length >= held.wanted || held.error !== undefined) return;
    let gone = false;
    const after = last?.pageInfo.endCursor ?? null;
    answer<Data>(query, { ...variables, after }).then(
      (data) => gone || set({ ...held, pages: [...held.pages, pick(data) ?? NONE] }),
      (error: unknown) => gone || set({ ...held, error }),
    );
    return () => {
      gone = true;
    };
  }, [key, held.pages.length, held.wanted, held.error]);

  const more = (): void =>
    set(held.error === undefined ? { ...held, wanted: held.pages.length + 1 } : { ...held, error: undefined });
  const waiting = held.pages.length < held.wanted;
  return {
    rows: held.pages.flatMap(({ nodes }) => nodes),
    total: held.pages[0]?.totalCount,
    state: held.error !== undefined ? 'FAILED' : waiting ? 'ASKED' : 'ANSWERED',
    error: held.error,
    hasMore,
    more,
  };
}

const NONE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
