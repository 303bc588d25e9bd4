/** One quote for a fact, with the passage that it stands in. */
export interface Quoted {
  quote: string;
  /** In code points from the start of the report. */
  start: number;
  end: number;
  role: string;
  citation: string;
  report: { id: string; title: string; year: number };
  passage: { id: string; start: number; text: string; headings: readonly string[] };
}

/** What is asked of the evidence of a fact. */
export const EVIDENCE = `evidence {
  quote start end role citation
  report { id title year }
  passage { id start text headings }
}`;

/** Quotes of one passage together: a value and the words that give its period often stand a clause apart. */
export function byPassage(quotes: readonly Quoted[]): Quoted[][] {
  const passages = new Map<string, Quoted[]>();
  for (const each of quotes) passages.set(each.passage.id, [...(passages.get(each.passage.id) ?? []), each]);
  return [...passages.values()];
}
