import Cypher from '@neo4j/cypher-builder';
import type { Parameters } from '../statement.js';

/** The Cypher of each predicate, with the parameters of all; their names begin with `prefix`. */
export function compiledEach(
  predicates: readonly Cypher.Predicate[],
  prefix = '',
): { cypher: string[]; params: Parameters } {
  let each: string[] = [];
  const { params } = new Cypher.Raw((environment) => {
    each = predicates.map((predicate) => environment.compile(predicate));
    return each.join('\n');
  }).build({ prefix });
  return { cypher: each, params };
}

/** The Cypher of a predicate, a list of one or none; its names begin with `prefix`. */
export const compiled = (predicate: Cypher.Predicate | undefined, prefix: string) =>
  compiledEach(predicate === undefined ? [] : [predicate], prefix);
