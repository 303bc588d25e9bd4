import { schemaStatements } from './catalogue.js';
import type { Address, Graph } from './connection.js';
import { runUnhurried, runUnhurriedTogether } from './local/unhurried.js';
import type { Statement } from './statement.js';

/** Seconds that new indexes may take to fill. */
const PATIENCE = 300;

const NAMES = { name: 'schema', text: 'SHOW INDEXES YIELD name RETURN name' };
const AWAIT = { name: 'schema', text: `CALL db.awaitIndexes(${PATIENCE})` };

/**
 * Makes the constraints and indexes of cypher/schema.cypher that the database does not have yet, all in one transaction (one by
 * one they take twice as long), and waits until they can be used.
 * Where none is missing it only looks. What the database has beside them stays.
 */
export async function applySchema(graph: Graph): Promise<void> {
  const rows = await graph.reader().read<{ name: string }>(NAMES);
  const present = new Set(rows.map(({ name }) => name));
  const missing = schemaStatements().filter(({ text }) => !present.has(nameOf(text)));
  if (missing.length === 0) return;
  await graph.write(async (writer) => {
    for (const statement of missing) await writer.run(statement);
  });
  await graph.execute(AWAIT);
}

/** Seconds that the indexes of a large graph may take to fill. */
const LONG_PATIENCE = 7_200;

/**
 * As `applySchema`, for a database that is full already. A constraint is filled while it is made, in a transaction of its own; all
 * indexes are made together, so that one reading of the graph fills them.
 */
export async function applySchemaToFull(address: Address): Promise<void> {
  const isConstraint = ({ text }: Statement): boolean => text.startsWith('CREATE CONSTRAINT');
  const statements = schemaStatements();
  await runUnhurried(address, statements.filter(isConstraint));
  const indexes = statements.filter((statement) => !isConstraint(statement));
  await runUnhurriedTogether(address, indexes);
  await runUnhurried(address, [{ name: 'schema', text: `CALL db.awaitIndexes(${LONG_PATIENCE})` }]);
}

/** The name that a statement gives to its constraint or index; each constraint here has an index of its own name. */
function nameOf(text: string): string {
  const name = /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1];
  if (name === undefined) throw new Error(`cypher/schema.cypher has a statement without a name: ${text}`);
  return name;
}
