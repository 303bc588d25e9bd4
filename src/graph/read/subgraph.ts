import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { type Asked, type Beneath, PARENT, type RowRead, subqueriesOf } from './beneath.js';
import { type Around, MOST_RELATIONS, type Neighborhood, rangesAround } from './neighborhood.js';
import type { NodeRow } from './nodes-by-id.js';

/** What to read of a neighbourhood's entities, or of the relations among them. */
export interface SubgraphPart {
  properties: readonly string[];
  beneath: readonly Beneath[];
}

interface Read<Node> {
  node: Node;
  beneath: RowRead[][];
}

export interface Subgraph<Node extends NodeRow = NodeRow> extends Neighborhood {
  nodes: Read<Node>[];
  relations: Read<NodeRow>[];
}

/**
 * A neighbourhood with its entities and the relations among them by one statement: what `readNeighborhood` gives, and those. Null where
 * the reader does not join statements.
 *
 * @param asked as `subgraphAsked` gives it, for the neighbourhood of whatever id
 */
export async function readSubgraph<Node extends NodeRow>(
  reader: Reader,
  { statement, parameters }: Asked,
  id: string,
): Promise<Subgraph<Node> | null> {
  const ofThis = { ...parameters, id };
  if (reader.knownAt !== undefined || !reader.joins(statement, ofThis)) return null;
  const [found] = await reader.read<Subgraph<Node> & Row>(statement, ofThis);
  return found!;
}

/** What is asked of `readSubgraph`: the statement, with its parameters but for the id. */
export function subgraphAsked(request: Around, nodes: SubgraphPart, relations: SubgraphPart): Asked {
  const around = rangesAround(request, 'BOTH', PARENT);
  const among = rangesAround(request, 'OUT', { ...PARENT, variable: 'parent, ids' }, 'n.to IN ids');
  const ofNodes = subqueriesOf('n', nodes.beneath, 'e');
  const ofRelations = subqueriesOf('n', relations.beneath, 'r');
  const steps = Array.from({ length: request.depth }, () => stepOf(around.ranges));
  const text = `WITH [$id] AS ids, [$id] AS frontier, [] AS cutOffAt
${steps.join('\n')}
CALL (ids) {
  UNWIND range(0, size(ids) - 1) AS place
  MATCH (n:Entity {id: ids[place]})
  WITH n, place ORDER BY place${ofNodes.calls}
  RETURN collect({node: n {${fieldsOf(['kind', ...nodes.properties])}}, beneath: ${ofNodes.lists}}) AS nodes
}
CALL (ids) {
  UNWIND ids AS parent
  CALL (parent, ids) {
  ${among.ranges}
  }
  WITH n LIMIT $mostRelations${ofRelations.calls}
  RETURN collect({node: n {${fieldsOf(relations.properties)}}, beneath: ${ofRelations.lists}}) AS relations
}
RETURN ids, cutOffAt, nodes, relations`;
  return {
    statement: { name: 'neighborhood', text, joined: true, columns: ['ids', 'cutOffAt', 'nodes', 'relations'] },
    parameters: {
      ...around.parameters,
      ...among.parameters,
      ...ofNodes.params,
      ...ofRelations.params,
      most: request.limit,
      mostRelations: MOST_RELATIONS,
    },
  };
}

/** One step away from the frontier: it never finds more than one too many, which says that the walk is cut off there. */
const stepOf = (ranges: string): string => `CALL (ids, frontier) {
  UNWIND frontier AS parent
  CALL (parent) {
  ${ranges}
  }
  WITH ids, CASE WHEN n.from = parent THEN n.to ELSE n.from END AS other
  WHERE NOT other IN ids
  WITH DISTINCT other LIMIT $most
  RETURN collect(other) AS found
}
WITH ids, frontier, cutOffAt, found, $most - size(ids) AS wanted
WITH ids + found[..wanted] AS ids, CASE WHEN size(found) > wanted THEN [] ELSE found END AS next,
  CASE WHEN size(found) > wanted THEN frontier ELSE cutOffAt END AS cutOffAt
WITH ids, next AS frontier, cutOffAt`;

const fieldsOf = (properties: readonly string[]): string =>
  [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
