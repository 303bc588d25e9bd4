import neo4j from 'neo4j-driver';
import type { Parameters } from './statement.js';

/**
 * JavaScript has one kind of number, Neo4j two: this is the one place that turns whole numbers into Neo4j's INTEGER.
 * A property that must be FLOAT even for whole values (a figure) is wrapped in toFloat() by its statement.
 */
export function toDriver(parameters: Parameters): Parameters {
  return convert(parameters) as Parameters;
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  return value;
}
