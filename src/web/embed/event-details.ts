import type { GraphFailure } from './failure.js';
import type { Failed, Selected } from './interface.js';
import type { Selection } from './scene.js';
import type { ViewState } from './view-state.js';
import type { ViewWords } from './words.js';

/** What the event `select` says of a selection. */
export function selectedOf({ data }: Pick<ViewState, 'data'>, selection: Selection): Selected {
  const node = data.nodes.get(selection?.id ?? '');
  const link = data.links.get(selection?.id ?? '');
  if (node !== undefined) return { what: 'entity', id: node.id, kind: node.kind, name: node.name };
  if (link === undefined) return null;
  const { id, type, from, to, status, year } = link;
  return { what: 'relation', id, type, from, to, status, year };
}

/** What the event `error` says of a failure. */
export const failedOf = ({ code, subject }: GraphFailure, words: ViewWords): Failed => ({
  code,
  message: words.failures[code](subject),
});
