import { useEffect } from 'react';
import { PAGE, type Page, type Rows, useRows } from '../answers/use-rows.js';
import type { Place } from './report.js';

const PLACES = `query Places($id: ID!, $after: String) {
  node(id: $id) { ... on Report { passages(first: 100, after: $after) { nodes { id position start end headings } ${PAGE} } } }
}`;

interface Data {
  node: { passages: Page<Place> } | null;
}

/** Where all passages of a report stand, without their text: what it takes to lay it out and to jump in it. */
export function usePlaces(id: string): Rows<Place> {
  const places = useRows(PLACES, { id }, (data: Data) => data.node?.passages);
  const { state, hasMore, more } = places;
  // biome-ignore lint/correctness/useExhaustiveDependencies: page after page until all are there
  useEffect(() => {
    if (state === 'ANSWERED' && hasMore) more();
  }, [state, hasMore, places.rows.length]);
  return places;
}
