import type { Statement } from '../statement.js';
import type { ImportFiles } from './import.js';

/** Rows in one transaction. */
const BATCH = 20_000;

/** Neo4j's import takes an empty list for none; these statements put back the ones that it left out. */
export function emptyListStatements({ nodes, relationships }: ImportFiles): Statement[] {
  return [
    ...nodes.map(({ name, emptyLists }) => ({ pattern: `(found:${name})`, emptyLists })),
    ...relationships.map(({ name, to, emptyLists }) => ({
      pattern: `()-[found:${name}]->(${to === undefined ? '' : `:${to}`})`,
      emptyLists,
    })),
  ]
    .filter(({ emptyLists }) => emptyLists.length > 0)
    .map(({ pattern, emptyLists }) => {
      const sets = emptyLists.map((list) => `found.${list} = coalesce(found.${list}, [])`).join(', ');
      const text = `MATCH ${pattern} CALL (found) { SET ${sets} } IN TRANSACTIONS OF ${BATCH} ROWS`;
      return { name: 'empty-lists', text };
    });
}
