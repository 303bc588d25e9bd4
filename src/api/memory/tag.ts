import { hash } from 'node:crypto';
import type { DataVersionRow } from '../../graph/data-version-row.js';
import type { Question } from './question.js';

/**
 * The entity tag of an answer: equal only for the same question of the same data answered by the same program, in any process. Weak,
 * since it is one for all encodings and media types of an answer.
 *
 * @param version null for a question of the schema alone. When a version was loaded belongs to it: a database that is emptied and
 * loaded anew counts from 1 again
 */
export function tagOf(edition: string, version: DataVersionRow | null, { text }: Question): string {
  const state = version === null ? null : [version.version, version.loadedAt];
  return `W/"${hash('sha256', JSON.stringify([edition, state, text]), 'base64url').slice(0, 32)}"`;
}

/** Whether an If-None-Match header names the tag; weakly or strongly, since proxies change one into the other. */
export function names(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.split(',').some((each) => opaque(each.trim()) === opaque(tag));
}

const opaque = (tag: string): string => tag.replace(/^W\//, '');
