import type { Reader } from '../graph/connection.js';
import { Loaders } from './loaders.js';

/** What the resolvers of one request share. */
export interface Context {
  /** All reads of the request; they end by one deadline. */
  reader: Reader;
  /** The batches of the request: nothing is read twice in one answer. */
  loaders: Loaders;
}

export const contextOf = (reader: Reader): Context => ({ reader, loaders: new Loaders() });
