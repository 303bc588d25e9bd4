import { Neo4jError } from 'neo4j-driver';
import { ServiceUnavailable } from '../errors.js';

const OUTAGE =
  /ServiceUnavailable|SessionExpired|TransientError|TransactionTimedOut|Security|DatabaseNotFound|DatabaseUnavailable|NotALeader/;

/** A database that is away, overloaded or refuses us is ServiceUnavailable; anything else stays what it is. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !OUTAGE.test(error.code)) return error;
  return new ServiceUnavailable('The database cannot answer now', { cause: error });
}
