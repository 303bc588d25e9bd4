import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationTypeName } from '../../vocabulary/relation-type.js';
import type { Reader } from '../connection.js';
import type { Parameters, Statement } from '../statement.js';
import { PARENT, type Parent } from './beneath.js';
import { rangeOf, unionOf, ways } from './branch.js';
import type { Filter } from './filter.js';
import { inDirection, tieBroken } from './keyset.js';
import { thenStatement } from './loaded-then.js';
import type { NodeRow } from './nodes-by-id.js';
import { asked } from './page-of-each.js';
import { rangeThen } from './page-of-each-then.js';
import { askedThen } from './page-then.js';
import { knownAsOf, RELATION_LIST } from './relation-list.js';
import { type End, relationRanges } from './relation-ranges.js';

export interface NeighborhoodRequest {
  id: string;
  /** How far to go, in relations. */
  depth: number;
  /** Any type when left out. */
  types?: readonly RelationTypeName[] | undefined;
  statuses: readonly RelationStatus[];
  /** Entities at most, the one in the middle among them. */
  limit: number;
  asOf?: number | undefined;
}

/** What is asked of any entity's neighbourhood. */
export type Around = Omit<NeighborhoodRequest, 'id'>;

export interface Neighborhood {
  /** The one in the middle first, then the nearer before the farther. */
  ids: string[];
  /** The entities from which the walk was going on when it was cut off: empty when nothing was. */
  cutOffAt: string[];
}

/** The most relations that one answer gives. */
export const MOST_RELATIONS = 10_000;

/** Ranges are read as far as the statement around them wants, which asks for no more than it needs. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * The entities around one, by one statement for each step away. Which come, where not all can: those nearer first; then those that the
 * relations of nearer ones lead to, outgoing before incoming, by name. A hub is read no further than what is still wanted.
 */
export async function readNeighborhood(reader: Reader, request: NeighborhoodRequest): Promise<Neighborhood> {
  const ids = [request.id];
  let frontier = [request.id];
  for (let step = 0; step < request.depth && frontier.length > 0; step += 1) {
    const wanted = request.limit - ids.length;
    const { statement, parameters } = stepStatement(request, frontier, ids, wanted + 1, isThen(reader));
    const found = (await reader.read<{ id: string }>(statement, parameters)).map(({ id }) => id);
    ids.push(...found.slice(0, wanted));
    if (found.length > wanted) return { ids, cutOffAt: frontier };
    frontier = found;
  }
  return { ids, cutOffAt: [] };
}

/** How many entities are one step away from where the walk was cut off, and were left out, by one statement. */
export async function countOmitted(
  reader: Reader,
  request: NeighborhoodRequest,
  { ids, cutOffAt }: Neighborhood,
): Promise<number> {
  if (cutOffAt.length === 0) return 0;
  const { text, parameters } = around(request, cutOffAt, ids, isThen(reader));
  const statement = named('neighborhood.omitted', `${text}\nRETURN count(DISTINCT other) AS omitted`, isThen(reader));
  const [row] = await reader.read<{ omitted: number }>(statement, parameters);
  return row?.omitted ?? 0;
}

/** The relations among these entities, by one statement: by the entity that they start from, at most MOST_RELATIONS. */
export async function readRelationsAmong(
  reader: Reader,
  request: NeighborhoodRequest,
  ids: readonly string[],
  properties: readonly string[],
): Promise<NodeRow[]> {
  const { ranges, parameters } = isThen(reader)
    ? rangesAroundThen(request, 'OUT', 'n.to IN $ids')
    : rangesAround(request, 'OUT', PARENT, 'n.to IN $ids');
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS parent
CALL (parent) {
  ${ranges}
}
RETURN n {${fields}} AS node LIMIT $wanted`;
  const rows = await reader.read<{ node: NodeRow }>(named('neighborhood.relations', text, isThen(reader)), {
    ...parameters,
    ids,
    wanted: MOST_RELATIONS,
  });
  return rows.map(({ node }) => node);
}

/** The statement of one step away from a frontier, with its parameters. */
export function stepStatement(
  request: NeighborhoodRequest,
  frontier: readonly string[],
  known: readonly string[],
  wanted: number,
  then = false,
): { statement: Statement; parameters: Parameters } {
  const { text, parameters } = around(request, frontier, known, then);
  return {
    statement: named('neighborhood.step', `${text}\nRETURN DISTINCT other AS id LIMIT $wanted`, then),
    parameters: { ...parameters, wanted },
  };
}

/** The Cypher that gives every `other` around a frontier that is not known yet. */
function around(request: NeighborhoodRequest, frontier: readonly string[], known: readonly string[], then: boolean) {
  const { ranges, parameters } = then ? rangesAroundThen(request, 'BOTH') : rangesAround(request, 'BOTH', PARENT);
  const text = `UNWIND $frontier AS parent
CALL (parent) {
  ${ranges}
}
WITH CASE WHEN n.from = parent THEN n.to ELSE n.from END AS other
WHERE NOT other IN $known`;
  return { text, parameters: { ...parameters, frontier, known } };
}

/** Ranges of types and statuses that are each worth reading by themselves; of more, all relations of the entity are read. */
const MOST_WAYS = 12;

/** The ranges in which the relations of a parent stand, with what else is asked of each. */
export function rangesAround(request: Around, end: End, parent: Parent, ...more: string[]) {
  const { branches, filter } = branchesAround(request, end);
  const { predicate, params } = asked(RELATION_LIST, filter, request.asOf);
  const ranges = branches.map((branch, number) =>
    rangeOf(RELATION_LIST, branch, tieBroken(branch.order), { number, parent, at: '' }, false, [...predicate, ...more]),
  );
  return { ranges: unionOf(ranges), parameters: { ...params, ...ways(branches), limit: NO_LIMIT } };
}

function rangesAroundThen(request: NeighborhoodRequest, end: End, ...more: string[]) {
  const { branches, filter } = branchesAround(request, end);
  const { asked: conditions, params } = askedThen(RELATION_LIST, filter, request.asOf);
  const among = { ...conditions, finding: [...conditions.finding, ...more] };
  const past = branches.map((branch, at) => {
    const order = tieBroken(branch.order);
    const keys = order.map((_, key) => `key${key}`).join(', ');
    const sorted = order.map(({ direction }, key) => inDirection(`key${key}`, direction)).join(', ');
    // the index gives present states in their order, but not former ones among them
    return `CALL (parent) {
${rangeThen(RELATION_LIST, branch, order, at, false, among)}
  }
  WITH n, ${keys} ORDER BY ${sorted}
  RETURN n, ${keys}`;
  });
  return { ranges: past.join('\n  UNION ALL\n  '), parameters: { ...params, ...ways(branches) } };
}

function branchesAround({ types, statuses, asOf }: Around, end: End) {
  // without types, a status that few relations have is not worth a range of each type
  const isNarrow = types !== undefined && types.length * statuses.length <= MOST_WAYS;
  const ranged = isNarrow ? { type: { in: types }, status: { in: statuses } } : {};
  const others = isNarrow ? [] : [{ status: { in: statuses } }, ...(types ? [{ type: { in: types } }] : [])];
  const filter: Filter = { and: [knownAsOf(asOf), ...others] };
  return { branches: relationRanges(end, { field: 'NAME', direction: 'ASC' }, ranged), filter };
}

const isThen = (reader: Reader): boolean => reader.knownAt !== undefined;

const named = (name: string, text: string, then: boolean): Statement =>
  then ? thenStatement(name, text) : { name, text };
