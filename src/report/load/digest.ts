import { createHash } from 'node:crypto';

/** A short word that differs when the content does. The order of keys does not matter, and null is the same as absent. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('base64url').slice(0, 22);
}

/** A row with the digest of all its properties. */
export const withDigest = <Row extends object>(row: Row): Row & { digest: string } => ({
  ...row,
  digest: digestOf(row),
});

/** JSON with sorted keys and without what is null: equal content is equal text. */
export function canonical(content: unknown): string {
  return JSON.stringify(sorted(content));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
