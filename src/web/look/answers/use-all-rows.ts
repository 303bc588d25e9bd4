import { useEffect } from 'react';
import type { Rows } from './use-rows.js';

/**
 * Asks for page after page until all rows are there, or as many as are worth waiting for: where their order is ours, a page alone
 * says nothing. The list is ASKED until then.
 */
export function useAllRows<Row>(rows: Rows<Row>, most: number): Rows<Row> {
  const { state, hasMore, more } = rows;
  const goesOn = state === 'ANSWERED' && hasMore && rows.rows.length < most;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page that came
  useEffect(() => {
    if (goesOn) more();
  }, [goesOn, rows.rows.length]);
  const isWaiting = goesOn || (state === 'ASKED' && rows.rows.length < most);
  return isWaiting ? { ...rows, state: 'ASKED', rows: [] } : rows;
}
