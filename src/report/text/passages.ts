import { headingMark, headingOf, LONGEST_HEADING } from './headings.js';
import type { ReportText, Span } from './report-text.js';

/** A paragraph of the text with the headings that it stands under, its own included. */
export interface TextPassage extends Span {
  /** From the outermost inwards, without white space at the ends or a closing full stop. */
  headings: string[];
  /** How many code points of its start are a heading's mark, white space before it included: 一、 (一) 1. */
  markLength: number;
}

interface Line {
  /** UTF-16 offsets; `end` is behind the line break. */
  start: number;
  end: number;
  text: string;
}

/** Prose has punctuation between its words; a title, a table's cell or an address has not. */
const PROSE = /[，,。；;！!？?]/u;
const FINISHED = /[。！？!?；;：:…]["'”’)）」』】》]*$/u;
const BULLET = /^\s*[-•·●◆■□▪○*]/u;

/**
 * The paragraphs of a text. Laid end to end they give the text back: blank lines belong to the paragraph before them, and
 * those at the very start to the first. A paragraph that a line break cuts in mid-sentence stays one passage.
 */
export function passagesOf(text: ReportText): TextPassage[] {
  const outline: { level: number; heading: string | null }[] = [];
  return paragraphsOf(linesOf(text.raw)).map((paragraph) => {
    const first = paragraph.lead;
    const mark = headingMark(first);
    if (mark) {
      while ((outline.at(-1)?.level ?? 0) >= mark.level) outline.pop();
      outline.push({ level: mark.level, heading: headingOf(first) });
    }
    const start = text.codePointOf(paragraph.start);
    return {
      start,
      end: text.codePointOf(paragraph.end),
      headings: outline.flatMap(({ heading }) => heading ?? []),
      markLength: mark ? text.codePointOf(paragraph.leadStart + mark.length) - start : 0,
    };
  });
}

interface Paragraph {
  start: number;
  end: number;
  /** How its first line that is not blank begins, with the lines that continue it: as much as a heading can take. */
  lead: string;
  leadStart: number;
  /** Whether there is a comma or full stop in it so far. */
  prose: boolean;
  /** How its last line that is not blank ends. */
  tail: string;
}

/** More than any heading is long. */
const LEAD = 200;
/** More than any row of closing marks is long. */
const TAIL = 20;

function paragraphsOf(lines: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined) paragraphs.push(begin(line, line.start));
    else if (line.text.trim() === '') open.end = line.end;
    else if (open.tail === '') paragraphs[0] = begin(line, open.start);
    else if (continues(open, line.text)) extend(open, line);
    else paragraphs.push(begin(line, line.start));
  }
  return paragraphs;
}

const tailOf = (line: string): string => line.trimEnd().slice(-TAIL);

const begin = (line: Line, start: number): Paragraph => ({
  start,
  end: line.end,
  lead: line.text.slice(0, LEAD),
  leadStart: line.start,
  prose: PROSE.test(line.text),
  tail: tailOf(line.text),
});

function extend(paragraph: Paragraph, line: Line): void {
  paragraph.end = line.end;
  paragraph.lead = (paragraph.lead + line.text).slice(0, LEAD);
  paragraph.prose ||= PROSE.test(line.text);
  paragraph.tail = tailOf(line.text);
}

/** Whether a line goes on with the sentence that the paragraph so far left open. */
const continues = (open: Paragraph, line: string): boolean =>
  open.prose &&
  !FINISHED.test(open.tail) &&
  headingMark(line) === null &&
  !BULLET.test(line) &&
  !isHeadingBefore(open, line);

/** Where a page breaks its lines they are of one length: a much longer one is a paragraph, behind (一)抓项目,促转型. */
const isHeadingBefore = ({ lead }: Paragraph, line: string): boolean =>
  lead.length <= LONGEST_HEADING &&
  line.length > 2 * lead.length &&
  line.length > LONGEST_HEADING &&
  headingMark(lead) !== null;

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  const lineBreak = /\r\n|\n|\r/gu;
  let start = 0;
  for (const found of raw.matchAll(lineBreak)) {
    const end = found.index + found[0].length;
    lines.push({ start, end, text: raw.slice(start, found.index) });
    start = end;
  }
  if (start < raw.length) lines.push({ start, end: raw.length, text: raw.slice(start) });
  return lines;
}
