import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { type Beneath, columnsOf, joinedOrNot, type RowRead, subqueriesOf } from './beneath.js';
import { compiledEach } from './compiled.js';
import type { Entry } from './entry.js';
import { asksMoreThan, equalities, type Filter, predicatesOf } from './filter.js';
import {
  fromTheStart,
  inDirection,
  type OrderKey,
  orderBy,
  type Position,
  rangesAfter,
  reversed,
  tieBroken,
} from './keyset.js';
import { indexFor, type List } from './list.js';
import { isHardToPlan, type Parted, parted, whereParted } from './planned-apart.js';

export interface PageRequest {
  filter: Filter;
  /** The order asked for, without the id that breaks ties. */
  order: readonly OrderKey[];
  /** Rows wanted, at most. */
  size: number;
  /** From the start of the order, or from its end. */
  from: 'START' | 'END';
  /** Continue beyond this place, in the sense of `from`. */
  beyond?: Position | undefined;
  /** Only as the reports up to this year know it. */
  asOf?: number | undefined;
  /** Properties of the node to read; the order's keys and the id come anyway. */
  properties: readonly string[];
  /** What to read within the statement beneath each row. */
  beneath?: readonly Beneath[] | undefined;
}

export interface Page<Node extends Row = Row> {
  /** In the order asked for, whichever end the page was read from. */
  rows: Node[];
  /** What was read beneath each of the rows, one list for each that was asked; left out when nothing was. */
  beneath?: RowRead[][][] | undefined;
  /** Whether more rows follow in the direction of reading. */
  more: boolean;
  order: readonly OrderKey[];
}

/**
 * One page of a list, by one statement: what it costs does not grow with how far the page lies from the start. By two where it was to be
 * entered by what its filter names across a link, and too many lead in by that.
 */
export async function readPage<Node extends Row>(
  reader: Reader,
  list: List,
  request: PageRequest,
): Promise<Page<Node>> {
  const order = tieBroken(request.order);
  const ask = async (way: Way) => {
    const { statement, parameters } = joinedOrNot(reader, request.beneath ?? [], (beneath) =>
      pageStatement(list, { ...request, beneath }, way),
    );
    return { statement, rows: await reader.read<{ node: Node | null; beneath?: RowRead[][] }>(statement, parameters) };
  };
  const entered = await ask('ENTERED');
  const tooMany = entered.rows[0]?.node === null;
  const { statement, rows: found } = tooMany ? await ask('WALKED') : entered;
  const rows = found as { node: Node; beneath?: RowRead[][] }[];
  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  if (request.from === 'END') kept.reverse();
  const beneath = statement.joined ? kept.map((row) => row.beneath ?? []) : undefined;
  return { rows: kept.map(({ node }) => node), beneath, more, order };
}

const BY_ID = tieBroken([]);

/** How many rows the filter leaves, by one statement: read from the index that holds what the filter fixes, where there is one. */
export async function countRows(reader: Reader, list: List, filter: Filter, asOf?: number): Promise<number> {
  const { cypher: asked, params } = compiledEach(predicatesFor(list, filter, asOf));
  const index = indexFor(list, equalities(filter, list.properties), BY_ID);
  const held = index !== undefined && index.length > BY_ID.length;
  const hint =
    held && namesIndex(list, filter, index.slice(0, -1))
      ? ` USING INDEX SEEK n:${list.label}(${index.join(', ')})`
      : '';
  // an index is open to the planner only where each of its keys is named
  const where = whereParted('n', parted(asked), ...(held ? [fromTheStart('n', BY_ID)] : []));
  const text = `MATCH (n:${list.label})${hint}\n${where}\nRETURN count(n) AS count`;
  const [row] = await reader.read<{ count: number }>({ name: `${list.name}.count`, text }, params);
  return row?.count ?? 0;
}

/** ENTERED: by the way in that the filter opens, where it opens one. WALKED: along the list's order. */
type Way = 'ENTERED' | 'WALKED';

/**
 * The statement of a page, with its parameters: the index is named where one serves order and filter. One that is entered gives a row
 * without a node where too many lead in.
 */
export function pageStatement(
  list: List,
  request: PageRequest,
  way: Way = 'ENTERED',
): { statement: Statement; parameters: Parameters } {
  const whole = request.from === 'START' ? tieBroken(request.order) : reversed(tieBroken(request.order));
  const fixed = equalities(request.filter, list.properties);
  const { order, position } = unfixed(whole, request.beyond, fixed);
  const index = indexFor(list, fixed, order);
  const lead = index ? index.slice(0, index.length - order.length) : [];
  const named = index !== undefined && namesIndex(list, request.filter, lead);
  const entered = lead.length > 0 || position !== undefined;
  const hint = named ? ` USING INDEX ${entered ? 'SEEK ' : ''}n:${list.label}(${index.join(', ')})` : '';
  const { cypher: asked, params } = compiledEach(predicatesFor(list, request.filter, request.asOf));
  const keys = [...lead.map((property) => ({ property, direction: order[0]!.direction })), ...order];
  const merged = order.map(({ direction }, at) => inDirection(`key${at}`, direction)).join(', ');
  const keyed = order.map(({ property }, at) => `n.${property} AS key${at}`).join(', ');
  const properties = [...new Set(['id', ...whole.map((key) => key.property), ...request.properties])];
  const beneath = request.beneath ?? [];
  const deeper = subqueriesOf('n', beneath);
  const entry = lead.length > 0 || way === 'WALKED' ? undefined : list.entry?.(request.filter);
  const places = position ? rangesAfter('n', order, (at) => `$beyond${at}`) : [fromTheStart('n', order)];
  // the keys that the hint needs are named before it
  const led = lead.map((property, at) => `n.${property} = $lead${at}`);
  const found: Parted = !named
    ? parted(asked)
    : isHardToPlan(asked)
      ? { finding: led, further: asked }
      : { finding: asked, further: [] };
  const sorted = (keys: readonly OrderKey[]) => `RETURN n, ${keyed} ORDER BY ${orderBy('n', keys)} LIMIT $limit`;
  const rows = entry
    ? enteredWhereFew(entry, [...asked, `(${places.join(' OR ')})`], sorted(order), order.length)
    : `CALL () {
${places
  .map(
    (place) => `  MATCH (n:${list.label})${hint}
  ${whereParted('n', found, place)}
  ${sorted(keys)}`,
  )
  .join('\n  UNION ALL\n')}
}`;
  const text = `${rows}
WITH * ORDER BY ${merged} LIMIT $limit${deeper.calls}
RETURN n {${propertiesOf(properties, order)}} AS node${beneath.length > 0 ? `, ${deeper.lists} AS beneath` : ''} ORDER BY ${merged}`;
  const beyond = Object.fromEntries((position ?? []).map((value, at) => [`beyond${at}`, value]));
  const leading = Object.fromEntries(lead.map((property, at) => [`lead${at}`, fixed.get(property)]));
  return {
    statement: { name: list.name, text, columns: columnsOf(beneath) },
    parameters: { ...params, ...beyond, ...leading, ...deeper.params, ...entry?.params, limit: request.size + 1 },
  };
}

/** Rows by the way in that the filter opens where few lead in by it; else one row of nulls. */
const enteredWhereFew = (entry: Entry, where: readonly string[], inOrder: string, keys: number): string => `CALL () {
  ${entry.counted}
}
CALL (links) {
  WITH links WHERE links <= ${entry.few}
  ${entry.match} WHERE ${where.join(' AND ')}
  ${inOrder}
  UNION ALL
  WITH links WHERE links > ${entry.few}
  RETURN ${['n', ...Array.from({ length: keys }, (_, at) => `key${at}`)].map((column) => `null AS ${column}`).join(', ')}
}`;

/** What filter and year ask of each row, `n`: all of these. */
export function predicatesFor(
  list: Pick<List, 'fields' | 'asOf'>,
  filter: Filter,
  asOf: number | undefined,
): Cypher.Predicate[] {
  const node = new Cypher.NamedNode('n');
  const held = asOf === undefined ? undefined : list.asOf?.(node, asOf);
  return [...predicatesOf(filter, node, list.fields, asOf), ...(held ? [held] : [])];
}

/**
 * Whether a statement names the index that begins with `lead`: it answers the filter alone, or narrows it down as no other index of the
 * list can. Left to itself the planner sorts all that one property fixes rather than walk it in order.
 */
const namesIndex = (list: List, filter: Filter, lead: readonly string[]): boolean =>
  !asksMoreThan(filter, lead, list.properties) || (lead.length > 0 && !asksElsewhere(filter, lead, list));

/** Whether the filter asks something beyond `lead` with which another index of the list begins, or that cannot be told. */
function asksElsewhere(filter: Filter, lead: readonly string[], list: List): boolean {
  return Object.entries(filter).some(([field, asked]) => {
    if (asked === undefined || asked === null) return false;
    if (field === 'and') return (asked as Filter[]).some((inner) => asksElsewhere(inner, lead, list));
    if (field === 'or' || field === 'not') return true;
    const property = list.properties[field];
    return property !== undefined && !lead.includes(property) && list.indexes.some(([first]) => first === property);
  });
}

/** The order and the place in it without the keys that the filter fixes to one value: an index of the fixed keys and the rest serves. */
function unfixed(order: readonly OrderKey[], beyond: Position | undefined, fixed: ReadonlyMap<string, unknown>) {
  const isFixed = ({ property }: OrderKey, at: number) =>
    property !== 'id' && fixed.has(property) && (beyond === undefined || beyond[at] === fixed.get(property));
  const kept = order.map((key, at) => !isFixed(key, at));
  return { order: order.filter((_, at) => kept[at]), position: beyond?.filter((_, at) => kept[at]) };
}

/** The properties of a row; those that the index gave already are not read again. */
const propertiesOf = (properties: readonly string[], order: readonly OrderKey[]): string =>
  properties
    .map((property) => {
      const at = order.findIndex((key) => key.property === property);
      return at < 0 ? `.${property}` : `${property}: key${at}`;
    })
    .join(', ');
