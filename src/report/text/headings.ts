/** A heading's mark at the start of a line, and how deep in the outline it stands. */
export interface HeadingMark {
  /** 1 is outermost. */
  level: number;
  /** In UTF-16 units of the line, white space before it included. */
  length: number;
}

/** From the outermost inwards; Chinese official documents number 一、 then (一) then 1. then (1). */
const MARKS: readonly RegExp[] = [
  /^\s*第[〇零一二三四五六七八九十百\d]+[编章部]分?\s*/u,
  /^\s*第[〇零一二三四五六七八九十百\d]+[节条]\s*/u,
  /^\s*[一二三四五六七八九十]+\s*[、.．](?![一二三四]季度)\s*/u,
  /^\s*[(（]\s*[一二三四五六七八九十]+\s*[)）]\s*[、.．]?\s*/u,
  /^\s*\d{1,2}\s*(?:[、．]|\.(?!\s*\d))\s*/u,
  /^\s*(?:[(（]\s*\d{1,2}\s*[)）]|\d{1,2}\s*[)）])\s*/u,
  /^\s*[①-⑳]\s*/u,
];

/** A heading is a short sentence; a long numbered one is a statement of its own. In UTF-16 units. */
export const LONGEST_HEADING = 60;

/** The mark that a line begins with, or null. */
export function headingMark(line: string): HeadingMark | null {
  for (const [index, pattern] of MARKS.entries()) {
    const mark = pattern.exec(line);
    if (mark) return { level: index + 1, length: mark[0].length };
  }
  return null;
}

/**
 * The heading that a marked line carries: the whole line, or its leading sentence where prose follows
 * ((一)转型升级,经济发展交出崭新答卷。一是…); null where that is too long to be one. Without white space at the ends and
 * without the closing full stop.
 */
export function headingOf(line: string): string | null {
  const sentence = /^[^。！？!?；;]*/u.exec(line)?.[0].trim() ?? '';
  return sentence.length <= LONGEST_HEADING ? sentence : null;
}
