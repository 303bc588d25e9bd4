import { Neo4jError } from 'neo4j-driver';

import { statement } from './catalogue.js';
import type { Graph } from './connection.js';

/**
 * The version that a server says, as 5.26.12: the first question to any server, since it needs connection, password
 * and database alike.
 *
 * @param within milliseconds
 */
export async function serverVersion(graph: Graph, within: number): Promise<string> {
  const [row] = await graph.reader({ within }).read<{ version: string }>(statement('read/server-version'));
  return row?.version ?? '';
}

/** What the driver said about a failed read: its code, and the first line of its message. */
export function failureOf(error: unknown): { code: string; message: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error);
  return { code: cause instanceof Neo4jError ? cause.code : '', message: cause.message.split('\n')[0] ?? '' };
}
