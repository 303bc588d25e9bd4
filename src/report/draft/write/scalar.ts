/** What YAML reads as plain text wherever it stands: Chinese characters and letters, and inside them a few marks. */
const PLAIN = /^[\p{Script=Han}A-Za-z0-9“”《》][\p{Script=Han}A-Za-z0-9“”‘’《》（）()，。、；：！？·…—_./+%~-]*$/u;
/** What other readers of YAML would take for a number, a day or a truth value. */
const MEANT =
  /^(?:[\d._+-]+|\d.*[eE:]\d+|\d{4}-\d{2}-\d{2}.*|0x.*|\.?(?:nan|inf)|true|false|yes|no|on|off|null|y|n)$/iu;
/** Invisible or line-breaking characters that JSON leaves as they are. */
const HIDDEN = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/gu;

/** A scalar on one line that YAML reads back as the same text, whatever stands in it: plain where that is safe, else quoted. */
export const scalar = (text: string): string => (PLAIN.test(text) && !MEANT.test(text) ? text : quoted(text));

/** The same where a number is meant as one: a year, a count. */
export const plainNumber = (text: string): string => (/^[\d./QH-]+$/.test(text) ? text : scalar(text));

const quoted = (text: string): string =>
  JSON.stringify(text).replace(HIDDEN, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text as a comment can hold it: on one line, of a length to read. */
export function commentLine(text: string, longest = 600): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${[...line.slice(0, longest)].slice(0, -1).join('')}…`;
}
