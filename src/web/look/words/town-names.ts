import { useEffect, useSyncExternalStore } from 'react';
import { answer } from '../answers/answers.js';

const TOWNS = 'query Towns($ids: [ID!]!) { nodes(ids: $ids) { ... on Division { code name } } }';

interface Towns {
  nodes: readonly ({ code?: string; name?: string } | null)[];
}

/** Names of towns by their codes, as far as they were asked for; an entity says the code alone. */
let names: Readonly<Record<string, string>> = {};
const asked = new Set<string>();
const listeners = new Set<() => void>();

/** The names of these towns; a code stands for itself until its name came. */
export function useTownNames(codes: readonly (string | null)[]): (code: string) => string {
  const known = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => names,
  );
  const missing = [...new Set(codes)].filter((code) => code !== null).sort();
  const wanted = missing.join();
  useEffect(() => {
    void ask(wanted === '' ? [] : wanted.split(','));
  }, [wanted]);
  return (code) => known[code] ?? code;
}

async function ask(codes: readonly string[]): Promise<void> {
  const fresh = codes.filter((code) => !asked.has(code));
  if (fresh.length === 0) return;
  for (const code of fresh) asked.add(code);
  try {
    const { nodes } = await answer<Towns>(TOWNS, { ids: fresh.map((code) => `division/${code}`) });
    const found = nodes.flatMap((node) => (node?.code && node.name ? [[node.code, node.name]] : []));
    names = { ...names, ...Object.fromEntries(found) };
    for (const listener of listeners) listener();
  } catch {
    for (const code of fresh) asked.delete(code); // the code is shown, and asked for again elsewhere
  }
}
