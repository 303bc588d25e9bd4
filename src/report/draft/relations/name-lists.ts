import type { NamedHere, Statement } from './statements.js';

const JOINS = new Set(['、', ',', '和', '与', '及', '以及', '”“', '”、“', '”和“', '“', '']);
const ALMOST = /^[“”、和与及,]{0,4}$/u;

/**
 * The names of one list that ends with this one: those joined with 、 or 和 before it, of its kind or of things that can be
 * listed with it, in the order of the text.
 */
export function listEndingAt({ text, named }: Statement, last: number): NamedHere[] {
  const list: NamedHere[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const [here, next] = [named[index] as NamedHere, list[0]];
    if (next !== undefined && (here.kind !== next.kind || !joins(text.slice(here.end, next.start)))) break;
    list.unshift(here);
  }
  return list;
}

/** The names of one list that begins with this one. */
export function listFrom({ text, named }: Statement, first: number): NamedHere[] {
  const list: NamedHere[] = [];
  for (let index = first; index < named.length; index += 1) {
    const [here, before] = [named[index] as NamedHere, list.at(-1)];
    if (before !== undefined && (here.kind !== before.kind || !joins(text.slice(before.end, here.start)))) break;
    list.push(here);
  }
  return list;
}

const joins = (between: string): boolean =>
  JOINS.has(between) || (between.length > 0 && ALMOST.test(between) && /[、和与及,]|”“/u.test(between));
