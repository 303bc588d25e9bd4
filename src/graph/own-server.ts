import { ServiceUnavailable, XiangtuError } from '../errors.js';
import type { OwnServer } from '../settings.js';
import { Graph } from './connection.js';
import { isNewEnough, OLDEST_VERSION } from './local/version.js';
import { failureOf, serverVersion } from './server-version.js';

/** Milliseconds: name, connection, TLS and log-in of a server far away. */
const PATIENCE = 15_000;

/**
 * Looks at the server that NEO4J_URI names before anything is asked of it.
 *
 * @throws XiangtuError when it refuses user or password, has no such database or is older than 5.26;
 *   ServiceUnavailable when nothing answers
 */
export async function checkOwnServer(server: OwnServer): Promise<void> {
  const graph = new Graph(server);
  try {
    const version = await serverVersion(graph, PATIENCE);
    if (!isNewEnough(version)) throw tooOld(server, version);
  } catch (error) {
    throw error instanceof XiangtuError && !(error instanceof ServiceUnavailable) ? error : explained(error, server);
  } finally {
    await graph.close();
  }
}

function explained(error: unknown, { uri, user, database }: OwnServer): XiangtuError {
  const { code, message } = failureOf(error);
  if (code.endsWith('Security.AuthenticationRateLimit')) {
    return new XiangtuError(`${uri} has refused too many passwords and takes none for a moment.`, {
      hint: 'Wait some seconds, check NEO4J_USER and NEO4J_PASSWORD, and start again.',
      cause: error,
    });
  }
  if (code.includes('.Security.')) {
    return new XiangtuError(`${uri} refuses user ${user} with the password that NEO4J_PASSWORD gives.`, {
      hint: 'Set NEO4J_USER and NEO4J_PASSWORD to what that server knows.',
      cause: error,
    });
  }
  if (code.endsWith('Database.DatabaseNotFound')) {
    return new XiangtuError(`${uri} has no database named ${database}.`, {
      hint: 'Set NEO4J_DATABASE to one that it has, or unset it for the default one.',
      cause: error,
    });
  }
  return new ServiceUnavailable(`No Neo4j answers at ${uri}${reasonIn(message)}`, {
    hint: 'Check that it runs and that NEO4J_URI is its Bolt address; or unset NEO4J_URI to use the local database.',
    cause: error,
  });
}

/** The part of the driver's message that says something about this address; over neo4j:// it has none. */
function reasonIn(message: string): string {
  if (message.includes('Could not perform discovery')) return '.';
  return `: ${message.split('Caused by: ').at(-1)}`;
}

function tooOld({ uri }: OwnServer, version: string): XiangtuError {
  return new XiangtuError(`${uri} is Neo4j ${version}; it has to be ${OLDEST_VERSION} or newer.`, {
    hint: 'Upgrade it, or unset NEO4J_URI to use the local database.',
  });
}
