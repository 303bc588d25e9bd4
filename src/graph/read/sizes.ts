import type { Reader } from '../connection.js';

/** Relationships of one type at the nodes of one label, by which way they point from them; of any type when left out. */
export interface Ends {
  label: string;
  type?: string;
  direction: 'OUT' | 'IN';
}

/** How large the graph is: what the price of a question is reckoned from. Read when it is needed, and good for a while. */
export interface Sizes {
  nodes(label: string): Promise<number>;
  ends(ends: Ends): Promise<number>;
}

/** Milliseconds for which a size is good: a load changes it little. */
const GOOD_FOR = 60_000;

/**
 * Sizes as Neo4j's own count store has them: each is one statement that reads no node, and is kept for a minute.
 *
 * @param newReader a reader for one statement
 */
export function sizesOf(newReader: () => Reader): Sizes {
  const kept = new Map<string, { until: number; count: Promise<number> }>();
  const counted = (match: string, what: string): Promise<number> => {
    const before = kept.get(match);
    if (before !== undefined && before.until > Date.now()) return before.count;
    const count = read(newReader(), `MATCH ${match} RETURN count(${what}) AS count`);
    kept.set(match, { until: Date.now() + GOOD_FOR, count });
    count.catch(() => kept.delete(match));
    return count;
  };
  return {
    nodes: (label) => counted(`(n:${label})`, 'n'),
    ends: ({ label, type, direction }) => {
      const relationship = type === undefined ? '[r]' : `[r:${type}]`;
      return counted(direction === 'OUT' ? `(:${label})-${relationship}->()` : `(:${label})<-${relationship}-()`, 'r');
    },
  };
}

async function read(reader: Reader, text: string): Promise<number> {
  const [row] = await reader.read<{ count: number }>({ name: 'sizes', text });
  return row?.count ?? 0;
}
