/** A text made comparable, and where each piece of it came from. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the code point of the raw text that it was made from. Never falls. */
  origin: Uint32Array;
}

/** White space in the wide sense: what is left out when two texts are compared. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** Full-width forms that Unicode's compatibility decomposition leaves alone. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

const known = new Map<string, string>();

/** What one character becomes; '' for white space. One character can become several: ㎡ is m2. */
function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = QUOTATION_MARKS[character] ?? character.normalize('NFKD').replace(BLANK, '');
  if (known.size < 10_000) known.set(character, folded);
  return folded;
}

/** Characters that stay as they are and need no look-up: visible ASCII, and the common Chinese characters. */
const staysItself = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/**
 * Folds width and white space away, so that `１．４ 亿元` and `1.4亿元` are the same: compatibility decomposition (NFKD),
 * curly quotation marks as straight ones, no white space, no invisible characters. Letter case stays.
 */
export function fold(raw: string): Folded {
  const pieces: string[] = [];
  const origin = new OffsetList(raw.length);
  let codePoint = 0;
  for (const character of raw) {
    const folded = staysItself(character.charCodeAt(0)) ? character : foldCharacter(character);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) origin.push(codePoint);
    codePoint += 1;
  }
  return { text: pieces.join(''), origin: origin.toArray() };
}

/** The folded form alone, for comparing two short texts. */
export const folded = (raw: string): string => fold(raw).text;

/** A growing list of offsets: a text of five million characters should not be five million boxed numbers. */
class OffsetList {
  private offsets: Uint32Array;
  private length = 0;

  constructor(expected: number) {
    this.offsets = new Uint32Array(Math.max(expected, 16));
  }

  push(offset: number): void {
    if (this.length === this.offsets.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.offsets);
      this.offsets = larger;
    }
    this.offsets[this.length] = offset;
    this.length += 1;
  }

  toArray(): Uint32Array {
    return this.offsets.slice(0, this.length);
  }
}
