import { asksStatus, edgeFields, targetFields } from '../../graph/read/entity-fields.js';
import type { OrderKey } from '../../graph/read/keyset.js';
import { type LinkRequest, linkOrder } from '../../graph/read/link-rows.js';
import type { EndOrder } from '../../graph/read/relation-ranges.js';
import type { Link } from '../../vocabulary/link.js';
import { RELATION_STATUSES } from '../../vocabulary/relation-status.js';
import { keysOf } from '../../vocabulary/term.js';
import { endOrder } from '../filter/end-order.js';
import { decodeCursor } from '../paging/cursor.js';
import { pageWanted } from '../paging/page-args.js';
import { type Selected, selectedUnder } from '../selection.js';
import { entityProperties } from './entity-properties.js';
import { EDGE_FIELDS, type LinkArgs } from './link-types.js';

const ANY_STATUS = keysOf(RELATION_STATUSES);

/**
 * What a link field asks of the graph, the same for every parent as of one year.
 *
 * @throws BadInput for a size, order or cursor that the field does not take
 */
export function linkRequest(link: Link, args: LinkArgs, selected: Selected, asOf: number | undefined): LinkRequest {
  const { size, from, cursor } = pageWanted(args);
  const by = endOrder(args.orderBy);
  const request: LinkRequest = {
    ...common(link, asOf),
    filter: args.filter ?? {},
    edge: args.edge ?? {},
    statuses: args.status ? [...new Set(args.status)] : asksStatus(args.edge) ? ANY_STATUS : link.statuses,
    by,
    size,
    from,
    nodeProperties: entityProperties(selectedUnder(selected, ['edges', 'node'], ['nodes'])),
    relationProperties: relationProperties(selected, link, by),
  };
  if (cursor) request.beyond = decodeCursor(cursor.argument, cursor.text, listOf(link), forwardsOf(request));
  return request;
}

/** What a field asks that gives the linked entity itself, without an edge that could say that it was inferred: so what was is not shown. */
export const singleRequest = (link: Link, selected: Selected, asOf: number | undefined): LinkRequest => ({
  ...common(link, asOf),
  filter: {},
  edge: { inferred: { eq: false } },
  statuses: link.statuses,
  by: { field: 'YEAR', direction: 'DESC' },
  size: 1,
  from: 'START',
  nodeProperties: entityProperties(selectedUnder(selected, [])),
  relationProperties: [],
});

/** The properties of a relation that the edges are made of; its id and its place in the order only where cursors or quotes are asked for. */
function relationProperties(selected: Selected, link: Link, by: EndOrder): string[] {
  const onEdge = selectedUnder(selected, ['edges']);
  const onPage = selectedUnder(selected, ['pageInfo']);
  const said = EDGE_FIELDS.filter((field) => onEdge.has(field));
  const isPlaced =
    onPage.has('startCursor') ||
    onPage.has('endCursor') ||
    [...onEdge].some((field) => field !== 'node' && !said.some((each) => each === field));
  const place = isPlaced ? ['id', ...linkOrder(link, { by, from: 'START' }).map(({ property }) => property)] : [];
  return [...new Set([...place, ...said])];
}

/** How cursors name the list of a link. */
export const listOf = (link: Link): string => `${link.on}.${link.field}`;

/** The order of a link's rows, which its cursors are bound to. */
export const forwardsOf = ({ link, by }: LinkRequest): OrderKey[] => linkOrder(link, { by, from: 'START' });

/** Everything that a batch depends on besides the parents. */
export function batchName({ link, fields: _fields, edgeFields: _edgeFields, ...rest }: LinkRequest): string {
  return `${listOf(link)} ${JSON.stringify(rest)}`;
}

const common = (link: Link, asOf: number | undefined) => ({ link, fields: targetFields(link), edgeFields, asOf });
