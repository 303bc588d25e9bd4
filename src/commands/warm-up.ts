import { readdirSync, readFileSync } from 'node:fs';
import { type GraphQLSchema, graphql } from 'graphql';
import { contextOf } from '../api/context.js';
import type { Graph } from '../graph/connection.js';

/** The playground's examples; the same place seen from src/commands and from dist/commands. */
const EXAMPLES = new URL('../../src/web/examples/', import.meta.url);

/**
 * Asks the playground's examples once, one after another, and throws the answers away. Neo4j plans a statement when it first sees
 * it, for a second or more on a small machine: this way it is not the first reader who waits. Nothing depends on it, so a
 * failure says nothing.
 *
 * @param onFirst told when the first example, which everybody tries first, has been asked, or failed
 */
export async function warmUp(graph: Graph, schema: GraphQLSchema, onFirst: () => void): Promise<void> {
  try {
    for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'))) {
      await graphql({
        schema,
        source: readFileSync(new URL(file, EXAMPLES), 'utf8'),
        contextValue: contextOf(graph.reader()),
      });
      onFirst();
    }
  } catch {
    // the first reader waits a little longer
  } finally {
    onFirst();
  }
}
