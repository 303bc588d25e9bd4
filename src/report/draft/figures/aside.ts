import type { LineFigure } from './line-figure.js';
import type { Piece } from './pieces.js';

const LEFT_OUT = /^(?:不含|不包括|除|剔除|未含|不计|扣除)/u;

/** Reads parentheses without a figure behind one: what it leaves out (不含春来机械), or the names of what it counts. */
export function readAside(figure: LineFigure, { start, end }: Piece, words: string): void {
  if (LEFT_OUT.test(words)) figure.scope = { start, end };
  else if (figure.list === null && figure.value.end >= start - 1)
    figure.list = { start, end, open: /等/u.test(words.slice(-6)) };
}
