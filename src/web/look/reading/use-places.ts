import { useAllRows } from '../answers/use-all-rows.js';
import { PAGE, type Page, type Rows, useRows } from '../answers/use-rows.js';
import type { Place } from './report.js';

const PLACES = `query Places($id: ID!, $after: String) {
  node(id: $id) { ... on Report { passages(first: 100, after: $after) { nodes { id position start end headings } ${PAGE} } } }
}`;

interface Data {
  node: { passages: Page<Place> } | null;
}

/** Where all passages of a report stand, without their text: what it takes to lay it out and to jump in it. */
export const usePlaces = (id: string): Rows<Place> =>
  useAllRows(
    useRows(PLACES, { id }, (data: Data) => data.node?.passages),
    Number.POSITIVE_INFINITY,
  );
