import Cypher from '@neo4j/cypher-builder';
import type { Parameters } from '../statement.js';

/** The Cypher of a predicate, a list of one or none; its names begin with `prefix`. */
export function compiled(
  predicate: Cypher.Predicate | undefined,
  prefix: string,
): { cypher: string[]; params: Parameters } {
  if (predicate === undefined) return { cypher: [], params: {} };
  const { cypher, params } = new Cypher.Raw((environment) => environment.compile(predicate)).build({ prefix });
  return { cypher: [cypher], params };
}
