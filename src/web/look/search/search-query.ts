import { PAGE, type Page } from '../answers/use-rows.js';

export interface Hit {
  how: 'EXACT' | 'ALIAS' | 'PREFIX' | 'INSIDE';
  /** The name or alias that matches. */
  matched: string;
  node: { id: string; name: string; kind: string; townCode: string | null };
}

export interface Found {
  search: Omit<Page<never>, 'nodes'> & { totalCount: number; edges: readonly Hit[] };
}

export const SEARCH = `query Search($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount edges { how matched node { id name kind townCode } } ${PAGE}
  }
}`;
