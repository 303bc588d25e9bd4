import type { Parameters, Row, Statement } from '../../graph/statement.js';
import type { Ask } from '../load/stored.js';
import type { MemoryGraph } from './memory-graph.js';
import { READS } from './stored-in-memory.js';
import { WRITES } from './written-in-memory.js';

/**
 * Answers the statements of one load from memory, as the database would: so that one and the same load works out what the bulk way
 * and the ordinary way write.
 *
 * @param town code of the town whose report is loaded
 */
export function askMemory(graph: MemoryGraph, town: string): Ask {
  const records = graph.town(town);
  const answer = (name: string, parameters: Parameters): Row[] => {
    if (name === 'lock') return [{ version: graph.version }];
    if (name === 'advance-data-version') return [advance(graph, parameters)];
    const read = READS[name];
    if (read !== undefined) return read(graph, records, parameters);
    const write = WRITES[name];
    if (write === undefined) throw new Error(`A first load of a report does not ask ${name}`);
    return [{ count: write(graph, records, parameters) }];
  };
  return async <Columns extends Row>({ name }: Statement, parameters: Parameters = {}) =>
    answer(name.replace('load/', ''), parameters) as Columns[];
}

function advance(graph: MemoryGraph, { version, at, load }: Parameters): Row {
  graph.version = version as number;
  graph.loadedAt = at as string;
  const properties = { ...(load as object), id: `load/${version}`, version, at };
  graph.files.node('Load', graph.files.nextNumber(), properties);
  return { version };
}
