import Cypher from '@neo4j/cypher-builder';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Link } from '../../vocabulary/link.js';
import type { Parameters } from '../statement.js';
import type { Parent } from './beneath.js';
import { all } from './comparison.js';
import { compiled } from './compiled.js';
import { type Filter, type FilterFields, predicateOf } from './filter.js';
import { heldAsOf } from './held-as-of.js';
import {
  type Direction,
  fromTheStart,
  inDirection,
  type OrderKey,
  orderBy,
  type Position,
  rangesAfter,
  reversed,
} from './keyset.js';
import { apartWhereHard, plannedApart, whereParted } from './planned-apart.js';
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
  /** Properties to read of the entity at the other end, and of the relation: its id and place in the order are among them where they are asked for. */
  nodeProperties: readonly string[];
  relationProperties: readonly string[];
}

/** The rows of one parent's page, `r` and `n`; all names begin with `at`. */
export function linkRows(request: LinkRequest, parent: Parent, at = '') {
  const [r, n] = [`${at}r`, `${at}n`];
  const { params, ...asked } = conditions(request, at);
  const found = (isAlong(request) ? rowsAlong : rowsInRanges)(request, parent, asked, at);
  const cypher = `${found.cypher}
  WITH ${r}, ${n} ORDER BY ${found.order} LIMIT $${at}limit`;
  const node = [...new Set(['id', 'kind', ...request.nodeProperties])];
  const beyond = Object.fromEntries((request.beyond ?? []).map((value, key) => [`${at}beyond${key}`, value]));
  return {
    cypher,
    order: found.order,
    columns: { relation: `${r} {${found.relation.join(', ')}}`, node: `${n} {${fieldsOf(node).join(', ')}}` },
    params: { ...params, ...beyond, ...found.params, [`${at}limit`]: request.size + 1 },
  };
}

interface Rows extends Found {
  /** The order of the rows, in Cypher. */
  order: string;
  /** What is asked of the relation, as entries of a map. */
  relation: string[];
}

/** What a relationship says itself; of a relation more is said by its node. */
const SAID_BY_RELATIONSHIPS = new Set(['id', 'status', 'year', 'inferred']);

/**
 * Kinds of one place: a village or a project is told of in the reports of its town, in some tens of relations in ten years. Firms are not
 * among them: a large one takes part in projects everywhere.
 */
const OF_ONE_PLACE: ReadonlySet<EntityKind> = new Set<EntityKind>(['Village', 'Project']);

/**
 * Whether the page is read along the relationships of its parent: where these are few, and say all that is asked. A thing lies in one
 * place at a time, so that a single link out is few for any kind.
 */
function isAlong({ link, relationProperties }: LinkRequest): boolean {
  const isFew = OF_ONE_PLACE.has(link.on) || (link.single && link.direction === 'OUT');
  const name = nameAt(link);
  return isFew && relationProperties.every((property) => property === name || SAID_BY_RELATIONSHIPS.has(property));
}

/** The rows of a link by the relationships of the parent. */
function rowsAlong(request: LinkRequest, parent: Parent, { relation, node }: Conditions, at: string): Rows {
  const { link, statuses, beyond } = request;
  const [r, n] = [`${at}r`, `${at}n`];
  const said = (property: string) => (property === nameAt(link) ? `${n}.name` : `${r}.${property}`);
  const keys = linkOrder(link, request).map(({ property, direction }) => ({ value: said(property), direction }));
  const [out, into] = link.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  const [kind, another] = link.targets;
  const label = kind !== undefined && another === undefined ? kind : 'Entity';
  const asked = [
    `${r}.status IN $${at}statuses`,
    ...relation,
    ...(another === undefined ? [] : [`${n}.kind IN $${at}kinds`]),
    ...(beyond ? [isBeyond(keys, at)] : []),
  ];
  return {
    cypher: `  MATCH (${parent.node})${out}[${r}:${link.types.join('|')}]${into}(${n}:${label})
  ${whereParted(`${r}, ${n}`, apartWhereHard(node), ...asked)}`,
    order: keys.map(({ value, direction }) => inDirection(value, direction)).join(', '),
    relation: [...new Set(request.relationProperties)].map((property) =>
      property === nameAt(link) ? `${property}: ${said(property)}` : `.${property}`,
    ),
    params: { [`${at}statuses`]: statuses, ...(another === undefined ? {} : { [`${at}kinds`]: link.targets }) },
  };
}

/** That a row stands beyond a place in its order. Within a function: the planner would look for what stands there in an index of all. */
function isBeyond(keys: readonly { value: string; direction: Direction }[], at: string): string {
  const places = keys.map((key, number) => {
    const equal = keys.slice(0, number).map(({ value }, before) => `${value} = $${at}beyond${before}`);
    return [...equal, `${key.value} ${key.direction === 'ASC' ? '>' : '<'} $${at}beyond${number}`].join(' AND ');
  });
  return `coalesce(${places.join(' OR ')}, false) = true`;
}

/** The rows of a link by ranges of its index on Relation, each no further than the page. */
function rowsInRanges(request: LinkRequest, { variable, id }: Parent, asked: Conditions, at: string): Rows {
  const { link } = request;
  const [r, n, way] = [`${at}r`, `${at}n`, `${at}way`];
  const order = linkOrder(link, request);
  const { match, fixed, keyed } = rangeOf(request, id, at);
  const lead = keyed.map((property) => ({ property, direction: order[0]!.direction }));
  const places = request.beyond ? rangesAfter(r, order, (key) => `$${at}beyond${key}`) : [fromTheStart(r, order)];
  const ranges = places.map(
    (place) => `    ${match}
    WHERE ${fixed} AND ${place}
    ${otherEnd(link, '', asked, at)}
    RETURN ${r}, ${n} ORDER BY ${orderBy(r, [...lead, ...order])} LIMIT $${at}limit`,
  );
  return {
    cypher: `  UNWIND $${at}ways AS ${way}
  CALL (${variable}, ${way}) {
${ranges.join('\n    UNION ALL\n')}
  }`,
    order: orderBy(r, order),
    relation: fieldsOf(request.relationProperties),
    params: { [`${at}ways`]: waysOf(request) },
  };
}

/** From relations that are found to the entities at their other end, each with what is asked of it. */
function otherEnd(link: Link, before: string, { relation, node }: Conditions, at = ''): string {
  const [r, n] = [`${at}r`, `${at}n`];
  const further = whereParted(`${before}${r}, ${n}`, apartWhereHard(node));
  return `${plannedApart(`${before}${r}`, relation)} MATCH (${n}:Entity {id: ${r}.${ends(link).there}}) ${further}`;
}

/** All rows of every `parent` among `$parents`, in no order: `r` and `n`. */
export function allLinkRows(request: LinkRequest): Found {
  const { params, ...asked } = conditions(request);
  const { match, fixed } = rangeOf(request, 'parent');
  return {
    cypher: `UNWIND $ways AS way
${match}
WHERE ${fixed} AND ${fromTheStart('r', linkOrder(request.link, request))}
${otherEnd(request.link, 'parent, ', asked)}`,
    params: { ...params, ways: waysOf(request) },
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
  const first = by.field === 'NAME' ? nameAt(link) : 'year';
  const keys: OrderKey[] = [first, 'id'].map((property) => ({ property, direction: by.direction }));
  return from === 'START' ? keys : reversed(keys);
}

const ends = (link: Link) => (link.direction === 'OUT' ? { here: 'from', there: 'to' } : { here: 'to', there: 'from' });

/** The property of a relation that repeats the name of the entity that the link leads to. */
const nameAt = (link: Link): string => `${ends(link).there}Name`;

const fieldsOf = (properties: readonly string[]): string[] => [
  ...new Set(properties.map((property) => `.${property}`)),
];

function waysOf({ link, statuses }: LinkRequest) {
  const kinds = link.targets.length > 0 ? link.targets : [null];
  return link.types.flatMap((type) => kinds.flatMap((kind) => statuses.map((status) => ({ type, kind, status }))));
}

interface Conditions {
  relation: string[];
  node: string[];
}

/** What is asked of relation and node beyond the index's keys: that the relation holds, and what the filters ask. */
function conditions(
  { link, filter, fields, edge, edgeFields, asOf }: LinkRequest,
  at = '',
): Conditions & { params: Parameters } {
  const r = `${at}r`;
  const current =
    asOf === undefined ? `${r}.knownUntil = 9999` : `${r}.knownFrom <= $${at}asOf AND ${r}.knownUntil > $${at}asOf`;
  const end = new Cypher.NamedNode(`${at}n`);
  const node = compiled(
    all([predicateOf(filter, end, fields, asOf), link.ofCodes && asOf !== undefined ? heldAsOf(end, asOf) : undefined]),
    `${at}n`,
  );
  const relation = compiled(predicateOf(edge, new Cypher.NamedNode(r), edgeFields, asOf), r);
  return {
    relation: [current, ...relation.cypher],
    node: node.cypher,
    params: { ...node.params, ...relation.params, ...(asOf === undefined ? {} : { [`${at}asOf`]: asOf }) },
  };
}
