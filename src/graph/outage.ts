import { Neo4jError } from 'neo4j-driver';
import { ServiceUnavailable } from '../errors.js';

const OUTAGE =
  /ServiceUnavailable|SessionExpired|TransientError|TransactionTimedOut|Security|DatabaseNotFound|DatabaseUnavailable|NotALeader/;

/** The driver gives this failure of its own no code: no connection came free, since a frozen server answers on none. */
const NO_CONNECTION = /^Connection acquisition timed out/;

/** One statement took all the memory that the database gives to one, or to all of them. */
const MEMORY = /MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError/;

/** A database that is away, frozen, overloaded or refuses us is ServiceUnavailable; anything else stays what it is. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !(OUTAGE.test(error.code) || NO_CONNECTION.test(error.message))) return error;
  if (MEMORY.test(error.code))
    return new ServiceUnavailable('The database has not the memory for this now; ask for less', { cause: error });
  return new ServiceUnavailable('The database cannot answer now', { cause: error });
}
