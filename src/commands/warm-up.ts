import { readdirSync, readFileSync } from 'node:fs';
import { type GraphQLSchema, graphql } from 'graphql';
import { contextOf } from '../api/context.js';
import type { Graph, ReaderOptions } from '../graph/connection.js';

/** The playground's examples; the same place seen from src/commands and from dist/commands. */
const EXAMPLES = new URL('../../src/web/examples/', import.meta.url);

/**
 * Asks the playground's examples once, one after another, and throws the answers away. Neo4j plans a statement when it first sees
 * it, for a second or more on a small machine: this way it is not the first reader who waits. The first example, which everybody tries
 * first, is asked field by field before: small statements are planned sooner than the one that joins them. Nothing depends on it, so a
 * failure says nothing.
 *
 * @param onFirst told when the first example has been asked, or failed
 */
export async function warmUp(graph: Graph, schema: GraphQLSchema, onFirst: () => void): Promise<void> {
  const ask = (file: string, joins: ReaderOptions['joins']) =>
    graphql({
      schema,
      source: readFileSync(new URL(file, EXAMPLES), 'utf8'),
      contextValue: contextOf(graph.reader({ joins })),
    });
  try {
    const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'));
    await ask(files[0]!, 'NEVER');
    onFirst();
    for (const file of files) await ask(file, 'ALWAYS');
  } catch {
    // the first reader waits a little longer
  } finally {
    onFirst();
  }
}
