/**
 * A name as search compares it: half and full width are one (NFKC), so are upper and lower case, and white space does not count.
 * The folded names of the graph and the words of a search both pass through here.
 */
export const folded = (name: string): string =>
  // NFKC again at the end: an accent that stood alone joins the letter before it when the space between them goes
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').normalize('NFKC');

/** Length in code points, as every offset and length of a report is counted. */
export const codePoints = (text: string): number => Array.from(text).length;
