import Cypher from '@neo4j/cypher-builder';
import type { Link } from '../../vocabulary/link.js';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { predicateOf, type Filter, type FilterFields } from './filter.js';
import { afterPosition, fromTheStart, orderBy, reversed, type OrderKey, type Position } from './keyset.js';

/** What is asked of one link field, the same for every entity that it is asked of. */
export interface LinkRequest {
  link: Link;
  /** Asked of the entity at the other end. */
  filter: Filter;
  fields: FilterFields;
  /** Statuses of the relations that may show. */
  statuses: readonly string[];
  /** Asked of the relation. */
  edge: Filter;
  edgeFields: FilterFields;
  asOf?: number | undefined;
  by: LinkOrder;
  size: number;
  from: 'START' | 'END';
  beyond?: Position | undefined;
  /** Properties to read of the entity at the other end, and of the relation. */
  nodeProperties: readonly string[];
  relationProperties: readonly string[];
}

export interface LinkOrder {
  field: 'NAME' | 'YEAR';
  direction: 'ASC' | 'DESC';
}

export interface LinkRow extends Row {
  parent: string;
  relation: Row & { id: string };
  node: Row & { id: string; kind: string };
}

/**
 * Pages of one link for any number of entities, by one statement. Each way into a page (a relation type, a kind at the other
 * end, a status) is a range of an index on Relation, read no further than the page: it costs the pages, not the parents' degrees.
 * Gives up to `size` + 1 rows a parent: the one too many says that there are more.
 */
export async function readLinkPages(reader: Reader, parents: readonly string[], request: LinkRequest): Promise<Map<string, LinkRow[]>> {
  const { statement, parameters } = linkPageStatement(parents, request);
  const rows = await reader.read<LinkRow>(statement, parameters);
  const byParent = new Map<string, LinkRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) byParent.get(row.parent)?.push(row);
  return byParent;
}

/** How many entities each parent is linked to, by one statement. */
export async function countLinks(reader: Reader, parents: readonly string[], request: LinkRequest): Promise<Map<string, number>> {
  const { here, there } = ends(request.link);
  const { where, params } = conditions(request);
  const text = `UNWIND $parents AS parent
MATCH (r:Relation) WHERE r.${here} = parent AND r.type IN $types AND r.status IN $statuses
MATCH (n:Entity {id: r.${there}}) WHERE ${where}
RETURN parent, count(*) AS count`;
  const parameters = { ...params, parents, types: request.link.types, statuses: request.statuses };
  const rows = await reader.read<{ parent: string; count: number }>({ name: `${nameOf(request.link)}.count`, text }, parameters);
  return new Map(rows.map((row) => [row.parent, row.count]));
}

/** The statement of these pages, with its parameters. */
export function linkPageStatement(parents: readonly string[], request: LinkRequest): { statement: Statement; parameters: Parameters } {
  const { link } = request;
  const { here, there } = ends(link);
  const keyed = [here, 'type', ...(link.targets.length > 0 ? [`${there}Kind`] : []), 'status'];
  const order = linkOrder(link, request);
  const { where, params } = conditions(request);
  const place = request.beyond ? afterPosition('r', order, (at) => `$beyond${at}`) : fromTheStart('r', order);
  const index = [...keyed, ...order.map((key) => key.property)];
  const lead = keyed.map((property) => ({ property, direction: order[0]!.direction }));
  const fixed = [
    `r.${here} = parent AND r.type = way.type AND r.status = way.status`,
    ...(link.targets.length > 0 ? [`r.${there}Kind = way.kind`] : []),
  ].join(' AND ');
  const text = `UNWIND $parents AS parent
CALL (parent) {
  UNWIND $ways AS way
  CALL (parent, way) {
    MATCH (r:Relation) USING INDEX r:Relation(${index.join(', ')})
    WHERE ${fixed} AND ${place}
    MATCH (n:Entity {id: r.${there}}) WHERE ${where}
    RETURN r, n ORDER BY ${orderBy('r', [...lead, ...order])} LIMIT $limit
  }
  RETURN r, n ORDER BY ${orderBy('r', order)} LIMIT $limit
}
RETURN parent, r {${fieldsOf(['id', ...order.map((key) => key.property), ...request.relationProperties])}} AS relation,
  n {${fieldsOf(['id', 'kind', ...request.nodeProperties])}} AS node
ORDER BY parent, ${orderBy('r', order)}`;
  const beyond = Object.fromEntries((request.beyond ?? []).map((value, at) => [`beyond${at}`, value]));
  return {
    statement: { name: nameOf(link), text },
    parameters: { ...params, ...beyond, parents, ways: waysOf(request), limit: request.size + 1 },
  };
}

/** The keys of a link's order, in the direction of reading. */
export function linkOrder(link: Link, { by, from }: Pick<LinkRequest, 'by' | 'from'>): OrderKey[] {
  const first = by.field === 'NAME' ? `${ends(link).there}Name` : 'year';
  const keys: OrderKey[] = [first, 'id'].map((property) => ({ property, direction: by.direction }));
  return from === 'START' ? keys : reversed(keys);
}

const nameOf = (link: Link) => `${link.on}.${link.field}`;

const ends = (link: Link) => (link.direction === 'OUT' ? { here: 'from', there: 'to' } : { here: 'to', there: 'from' });

const fieldsOf = (properties: readonly string[]) => [...new Set(properties)].map((property) => `.${property}`).join(', ');

function waysOf({ link, statuses }: LinkRequest) {
  const kinds = link.targets.length > 0 ? link.targets : [null];
  return link.types.flatMap((type) => kinds.flatMap((kind) => statuses.map((status) => ({ type, kind, status }))));
}

/** What is asked of relation and node beyond the index's keys. */
function conditions({ filter, fields, edge, edgeFields, asOf }: LinkRequest): { where: string; params: Parameters } {
  const current = asOf === undefined ? 'r.knownUntil = 9999' : 'r.knownFrom <= $asOf AND r.knownUntil > $asOf';
  const node = predicateOf(filter, new Cypher.NamedNode('n'), fields, asOf);
  const relation = predicateOf(edge, new Cypher.NamedNode('r'), edgeFields, asOf);
  const { cypher, params } = new Cypher.Raw((environment) =>
    [current, ...[node, relation].filter((each) => each !== undefined).map((each) => environment.compile(each))].join(' AND '),
  ).build();
  return { where: cypher, params: asOf === undefined ? params : { ...params, asOf } };
}
