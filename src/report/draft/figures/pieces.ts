import type { PrintedValue } from './printed-value.js';

/** A part of a line between two marks of punctuation, with the values that stand in it. */
export interface Piece {
  /** UTF-16 offsets in the line's words. */
  start: number;
  end: number;
  /** The mark before it; '' at the start of the line. */
  opener: string;
  /** How many parentheses are open around it. */
  depth: number;
  values: PrintedValue[];
}

const MARK = /[,，;；:：。!！?？()（）…【】]|——/gu;
/** 12个村(社区)共引进…: a short remark without a figure does not break the clause. In characters. */
const REMARK = 8;

/** Cuts a line at its punctuation; marks within a value (1,234.5) cut nothing. Every value lies in one piece.
 *
 * @param from where a heading's mark ends
 */
export function piecesOf(words: string, values: readonly PrintedValue[], from = 0): Piece[] {
  const pieces: Piece[] = [];
  let [start, opener, depth, at] = [from, '', 0, 0];
  const remarks = remarksIn(words);
  const close = (end: number): void => {
    const inside: PrintedValue[] = [];
    for (let value = values[at]; value !== undefined && value.start < end; value = values[++at]) inside.push(value);
    if (words.slice(start, end).trim() !== '' || inside.length > 0)
      pieces.push({ start, end, opener, depth, values: inside });
  };
  let skipped = 0;
  for (const { 0: mark, index } of words.matchAll(MARK)) {
    while ((values[skipped]?.end ?? Number.POSITIVE_INFINITY) <= index) skipped += 1;
    const value = values[skipped];
    if (index < from || remarks.has(index) || (value !== undefined && value.start <= index)) continue;
    // 分别增长12%,13%: values of one kind strung together.
    if (/[,，]/u.test(mark) && value?.start === index + 1 && value.unit === '%' && words[index - 1] === '%') continue;
    close(index);
    if (mark === '(' || mark === '（') depth += 1;
    if ((mark === ')' || mark === '）') && depth > 0) depth -= 1;
    [start, opener] = [index + mark.length, mark];
  }
  close(words.length);
  return pieces;
}

/** The places of parentheses around short remarks. */
function remarksIn(words: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: remark, index } of words.matchAll(/[(（][^()（）、,，;；:：。\d]{1,12}[)）]/gu)) {
    if (remark.length > REMARK || /^[(（](?:不含|含|其中|除)/u.test(remark)) continue;
    // A remark that ends its clause lists a name; one in the middle of a phrase explains a word.
    if (!/[\u4e00-\u9fff]/u.test(words[index + remark.length] ?? '')) continue;
    found.add(index).add(index + remark.length - 1);
  }
  return found;
}
