/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | number | null | false | readonly Piece[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader of HTML makes \n of a bare one.
  '\r': '&#13;',
  // HTML cannot hold it.
  '\0': '\ufffd',
};

/** Plain text as HTML shows it, in an element or between double quotes; every character of it comes back but U+0000. */
export const escaped = (text: string): string => text.replace(/[&<>"'\r\0]/g, (each) => ESCAPED[each] ?? each);

/** A template whose values are escaped, but for what is Html; null and false leave nothing. */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(strings.reduce((all, each, index) => all + printed(pieces[index - 1]) + each));

/** What was written by hand in this program and needs no escaping. */
export const trusted = (text: string): Html => new Html(text);

function printed(piece: Piece | undefined): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(printed).join('');
  return escaped(String(piece));
}
