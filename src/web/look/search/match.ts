/** Where a text stands in a name, in UTF-16 units; null where only a folded form of it does. */
export function matchOf(searched: string, name: string): { start: number; end: number } | null {
  if (searched === '') return null;
  const start = name.toLowerCase().indexOf(searched.toLowerCase());
  return start < 0 ? null : { start, end: start + searched.length };
}
