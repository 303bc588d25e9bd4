import type { GraphData } from './graph-data.js';

/** Relation types and statuses that the reader has switched off. */
export interface Filter {
  types: ReadonlySet<string>;
  statuses: ReadonlySet<string>;
}

export const SHOW_ALL: Filter = { types: new Set(), statuses: new Set() };

/** Ids of what is shown. */
export interface Visible {
  nodes: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/** What the filter leaves: relations that pass it, and the entities that they join to the focus, near or far. */
export function visibleIn({ nodes, links }: GraphData, filter: Filter): Visible {
  const passing = [...links.values()].filter(
    ({ type, status }) => !filter.types.has(type) && !filter.statuses.has(status),
  );
  const beside = new Map([...nodes.keys()].map((id): [string, string[]] => [id, []]));
  for (const { from, to } of passing) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const [focus] = nodes.keys();
  const reached = new Set<string>(focus === undefined ? [] : [focus]);
  for (const id of reached) for (const other of beside.get(id) ?? []) reached.add(other);
  return {
    nodes: reached,
    links: new Set(passing.filter(({ from }) => reached.has(from)).map(({ id }) => id)),
  };
}

/** How many relations there are of each type and of each status, filtered or not, the most frequent first. */
export function countsIn({ links }: GraphData): { types: [string, number][]; statuses: [string, number][] } {
  const count = (key: 'type' | 'status') => {
    const counts = new Map<string, number>();
    for (const link of links.values()) counts.set(link[key], (counts.get(link[key]) ?? 0) + 1);
    return [...counts].sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1));
  };
  return { types: count('type'), statuses: count('status') };
}

/** The filter with one word switched on or off. */
export function switched(filter: Filter, key: keyof Filter, word: string): Filter {
  const hidden = new Set(filter[key]);
  if (!hidden.delete(word)) hidden.add(word);
  return { ...filter, [key]: hidden };
}
