import Cypher from '@neo4j/cypher-builder';
import type { Link } from '../../vocabulary/link.js';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { type Beneath, PARENT, type Parent } from './beneath.js';
import { all } from './comparison.js';
import { type Filter, type FilterFields, predicateOf } from './filter.js';
import { heldAsOf } from './held-as-of.js';
import { fromTheStart, type OrderKey, orderBy, type Position, rangesAfter, reversed } from './keyset.js';
import type { EndOrder } from './relation-ranges.js';

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
  by: EndOrder;
  size: number;
  from: 'START' | 'END';
  beyond?: Position | undefined;
  /** Properties to read of the entity at the other end, and of the relation. */
  nodeProperties: readonly string[];
  relationProperties: readonly string[];
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
export async function readLinkPages(
  reader: Reader,
  parents: readonly string[],
  request: LinkRequest,
): Promise<Map<string, LinkRow[]>> {
  const { statement, parameters } = linkPageStatement(parents, request);
  const rows = await reader.read<LinkRow>(statement, parameters);
  const byParent = new Map<string, LinkRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) byParent.get(row.parent)?.push(row);
  return byParent;
}

/** How many entities each parent is linked to, by one statement. */
export async function countLinks(
  reader: Reader,
  parents: readonly string[],
  request: LinkRequest,
): Promise<Map<string, number>> {
  const { where, params } = conditions(request);
  const { match, fixed } = rangeOf(request, 'parent');
  const text = `UNWIND $parents AS parent
UNWIND $ways AS way
${match}
WHERE ${fixed} AND ${fromTheStart('r', linkOrder(request.link, request))}
MATCH (n:Entity {id: r.${ends(request.link).there}}) WHERE ${where}
RETURN parent, count(*) AS count`;
  const parameters = { ...params, parents, ways: waysOf(request) };
  const rows = await reader.read<{ parent: string; count: number }>(
    { name: `${nameOf(request.link)}.count`, text },
    parameters,
  );
  return new Map(rows.map((row) => [row.parent, row.count]));
}

/** The statement of these pages, with its parameters. */
export function linkPageStatement(
  parents: readonly string[],
  request: LinkRequest,
): { statement: Statement; parameters: Parameters } {
  const { cypher, columns, params } = linkRows(request, PARENT);
  const { relation, node } = columns;
  const text = `UNWIND $parents AS parent
CALL (parent) {
${cypher}
RETURN r, n
}
RETURN parent, ${relation} AS relation, ${node} AS node
ORDER BY parent, ${orderBy('r', linkOrder(request.link, request))}`;
  return { statement: { name: nameOf(request.link), text }, parameters: { ...params, parents } };
}

/** A page of a link that is read within the statement that reads its parents: gives rows as `readLinkPages` does. */
export const linkBeneath = (request: LinkRequest, beneath: readonly Beneath[], only?: string): Beneath => ({
  only,
  beneath,
  rows: (parent, at) => {
    const { cypher, columns, params } = linkRows(request, parent, at);
    return { cypher, columns: `relation: ${columns.relation}, node: ${columns.node}`, node: `${at}n`, params };
  },
});

/** The rows of one parent's page, `r` and `n`; all names begin with `at`. */
function linkRows(request: LinkRequest, parent: Parent, at = '') {
  const { link } = request;
  const [r, n] = [`${at}r`, `${at}n`];
  const order = linkOrder(link, request);
  const { where, params } = conditions(request, at);
  const found = (isAlong(link) ? rowsAlong : rowsInRanges)(request, parent, where, at);
  const cypher = `${found.cypher}
  WITH ${r}, ${n} ORDER BY ${orderBy(r, order)} LIMIT $${at}limit`;
  const relation = [...new Set(['id', ...order.map((key) => key.property), ...request.relationProperties])];
  const node = [...new Set(['id', 'kind', ...request.nodeProperties])];
  const beyond = Object.fromEntries((request.beyond ?? []).map((value, key) => [`${at}beyond${key}`, value]));
  return {
    cypher,
    columns: { relation: `${r} {${fieldsOf(relation)}}`, node: `${n} {${fieldsOf(node)}}` },
    params: { ...params, ...beyond, ...found.params, [`${at}limit`]: request.size + 1 },
  };
}

/** A thing lies in one place at a time: what leads out of it is few, and the relationships themselves say all that is asked of them. */
const isAlong = ({ single, direction }: Link): boolean => single && direction === 'OUT';

/** The rows of a link by the relationships that lead out of the parent. */
function rowsAlong({ link, statuses }: LinkRequest, parent: Parent, where: string, at: string): Found {
  const [r, n] = [`${at}r`, `${at}n`];
  return {
    cypher: `  MATCH (${parent.node})-[${r}:${link.types.join('|')}]->(${n}:${link.targets.join('|')})
  WHERE ${r}.status IN $${at}statuses AND ${where}`,
    params: { [`${at}statuses`]: statuses },
  };
}

/** The rows of a link by ranges of its index on Relation, each no further than the page. */
function rowsInRanges(request: LinkRequest, { variable, id }: Parent, where: string, at: string): Found {
  const { link } = request;
  const [r, n, way] = [`${at}r`, `${at}n`, `${at}way`];
  const order = linkOrder(link, request);
  const { match, fixed, keyed } = rangeOf(request, id, at);
  const lead = keyed.map((property) => ({ property, direction: order[0]!.direction }));
  const places = request.beyond ? rangesAfter(r, order, (key) => `$${at}beyond${key}`) : [fromTheStart(r, order)];
  const ranges = places.map(
    (place) => `    ${match}
    WHERE ${fixed} AND ${place}
    MATCH (${n}:Entity {id: ${r}.${ends(link).there}}) WHERE ${where}
    RETURN ${r}, ${n} ORDER BY ${orderBy(r, [...lead, ...order])} LIMIT $${at}limit`,
  );
  return {
    cypher: `  UNWIND $${at}ways AS ${way}
  CALL (${variable}, ${way}) {
${ranges.join('\n    UNION ALL\n')}
  }`,
    params: { [`${at}ways`]: waysOf(request) },
  };
}

interface Found {
  cypher: string;
  params: Parameters;
}

/** The range of an index that each way into a link is: the index, and what it fixes. */
function rangeOf(request: LinkRequest, parent: string, at = ''): { match: string; fixed: string; keyed: string[] } {
  const [r, way] = [`${at}r`, `${at}way`];
  const { here, there } = ends(request.link);
  const ofKind = request.link.targets.length > 0;
  const keyed = [here, 'type', ...(ofKind ? [`${there}Kind`] : []), 'status'];
  const index = [...keyed, ...linkOrder(request.link, request).map((key) => key.property)];
  const fixed = [
    `${r}.${here} = ${parent} AND ${r}.type = ${way}.type AND ${r}.status = ${way}.status`,
    ...(ofKind ? [`${r}.${there}Kind = ${way}.kind`] : []),
  ].join(' AND ');
  return { match: `MATCH (${r}:Relation) USING INDEX SEEK ${r}:Relation(${index.join(', ')})`, fixed, keyed };
}

/** The keys of a link's order, in the direction of reading. */
export function linkOrder(link: Link, { by, from }: Pick<LinkRequest, 'by' | 'from'>): OrderKey[] {
  const first = by.field === 'NAME' ? `${ends(link).there}Name` : 'year';
  const keys: OrderKey[] = [first, 'id'].map((property) => ({ property, direction: by.direction }));
  return from === 'START' ? keys : reversed(keys);
}

const nameOf = (link: Link) => `${link.on}.${link.field}`;

const ends = (link: Link) => (link.direction === 'OUT' ? { here: 'from', there: 'to' } : { here: 'to', there: 'from' });

const fieldsOf = (properties: readonly string[]) =>
  [...new Set(properties)].map((property) => `.${property}`).join(', ');

function waysOf({ link, statuses }: LinkRequest) {
  const kinds = link.targets.length > 0 ? link.targets : [null];
  return link.types.flatMap((type) => kinds.flatMap((kind) => statuses.map((status) => ({ type, kind, status }))));
}

/** What is asked of relation and node beyond the index's keys. */
function conditions(
  { link, filter, fields, edge, edgeFields, asOf }: LinkRequest,
  at = '',
): { where: string; params: Parameters } {
  const r = `${at}r`;
  const current =
    asOf === undefined ? `${r}.knownUntil = 9999` : `${r}.knownFrom <= $${at}asOf AND ${r}.knownUntil > $${at}asOf`;
  const end = new Cypher.NamedNode(`${at}n`);
  const node = all([
    predicateOf(filter, end, fields, asOf),
    link.ofCodes && asOf !== undefined ? heldAsOf(end, asOf) : undefined,
  ]);
  const relation = predicateOf(edge, new Cypher.NamedNode(r), edgeFields, asOf);
  const { cypher, params } = new Cypher.Raw((environment) =>
    [current, ...[node, relation].filter((each) => each !== undefined).map((each) => environment.compile(each))].join(
      ' AND ',
    ),
  ).build({ prefix: at });
  return { where: cypher, params: asOf === undefined ? params : { ...params, [`${at}asOf`]: asOf } };
}
