import { hash } from 'node:crypto';
import { LIMITS } from '../limits.js';
import { nestingOf } from '../nesting.js';
import { objectsIn } from '../objects-in.js';
import { canonicalJson } from './canonical-json.js';

/** What a request asks, of a well-formed request only. Requests with the same `text` have the same answer, of the same data. */
export interface Question {
  /** Operation text (as its SHA-256), operation name and variables in one form. */
  text: string;
  /** Whether it also registers its text as a persisted query: that is for Apollo to do, each time. */
  registers: boolean;
}

/** The parts of a GraphQL request, as they came. */
export interface Parts {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** The parts of a GET, from the query string of its address; null when one comes twice or is no JSON. */
export function partsOfSearch(search: string): Parts | null {
  const given = new URLSearchParams(search);
  const parts: Parts = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions'] as const) {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) return null;
    if (value !== undefined) parts[name] = value;
  }
  try {
    for (const name of ['variables', 'extensions'] as const) {
      if (typeof parts[name] !== 'string') continue;
      parts[name] = JSON.parse(parts[name]);
      if (!isRecord(parts[name])) return null;
    }
  } catch {
    return null;
  }
  return parts;
}

/**
 * The question of a request; null for any request that Apollo may refuse for its form, whose answer is Apollo's to give. A persisted
 * query that comes by its hash alone is the question that its text is.
 */
export function questionOf({ query, operationName, variables, extensions }: Parts): Question | null {
  if (!isStringOrNone(query) || !isStringOrNone(operationName)) return null;
  if (!isRecordOrNone(variables) || !isRecordOrNone(extensions)) return null;
  if (nestingOf(variables, LIMITS.nesting) > LIMITS.nesting) return null;
  if (objectsIn(variables, LIMITS.objects) > LIMITS.objects) return null;
  const operation = operationOf(query ?? null, extensions?.persistedQuery);
  if (operation === null) return null;
  const text = JSON.stringify([operation.hash, operationName ?? null, canonicalJson(variables ?? {})]);
  return { text, registers: operation.registers };
}

function operationOf(query: string | null, persisted: unknown): { hash: string; registers: boolean } | null {
  if (persisted === undefined) {
    return query === null || query === '' ? null : { hash: sha256(query), registers: false };
  }
  if (!isRecord(persisted)) return null;
  const { version, sha256Hash } = persisted;
  if (version !== 1 || typeof sha256Hash !== 'string') return null;
  if (query === null) return { hash: sha256Hash, registers: false };
  return sha256(query) === sha256Hash ? { hash: sha256Hash, registers: true } : null;
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStringOrNone = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string';

const isRecordOrNone = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || isRecord(value);
