import type { Selected } from './selection.js';

const made = new WeakMap<object, Map<unknown, unknown>>();

/**
 * What a field makes of its arguments and selection, made once for all parents: within one operation GraphQL hands all parents of a type
 * the same list of nodes for a field.
 *
 * @param of what is made, and all else beside arguments and selection that it depends on
 */
export function onceAField<Made>({ fieldNodes }: Selected, of: string, make: () => Made): Made {
  const known = made.get(fieldNodes) ?? new Map<unknown, unknown>();
  made.set(fieldNodes, known);
  if (!known.has(of)) known.set(of, make());
  return known.get(of) as Made;
}
