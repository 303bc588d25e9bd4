/** Rows of so many characters (UTF-16 units) are looked up at once; a shorter quote is looked for by reading the text, once. */
const GRAMS = [8, 3] as const;
/** Short quotes whose places are kept. */
const REMEMBERED = 2_000;

/**
 * Where each row of a few characters stands in a folded text, so that a quote is found without reading the text: a report of
 * megabytes has tens of thousands of quotes.
 */
export class QuoteIndex {
  private readonly tables = new Map<number, GramTable>();
  private readonly short = new Map<string, readonly number[]>();

  constructor(private readonly text: string) {}

  /** Where a folded quote stands, in the order of the text, in UTF-16 units. */
  find(quote: string): readonly number[] {
    const gram = GRAMS.find((each) => each <= quote.length);
    if (gram === undefined) return this.findShort(quote);
    const table = this.tables.get(gram) ?? new GramTable(this.text, gram);
    this.tables.set(gram, table);
    return table.find(quote);
  }

  private findShort(quote: string): readonly number[] {
    const known = this.short.get(quote);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let at = this.text.indexOf(quote); at !== -1; at = this.text.indexOf(quote, at + 1)) found.push(at);
    if (this.short.size < REMEMBERED) this.short.set(quote, found);
    return found;
  }
}

/** More pieces of a long quote need not be tried to find its rarest. */
const TRIED = 24;

/** For each row of so many characters the places where it stands, as a chain through the text. */
class GramTable {
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;
  private readonly counts: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly text: string,
    private readonly gram: number,
  ) {
    const positions = Math.max(0, text.length - gram + 1);
    let size = 1 << 10;
    while (size < positions) size <<= 1;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.counts = new Int32Array(size);
    this.nexts = new Int32Array(positions);
    // from the end, so that each chain leads through the text in its order
    for (let at = positions - 1; at >= 0; at -= 1) {
      const slot = this.slotOf(text, at);
      this.nexts[at] = this.heads[slot] ?? -1;
      this.heads[slot] = at;
      this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    }
  }

  find(quote: string): number[] {
    const at = this.rarest(quote);
    const found: number[] = [];
    for (let place = this.heads[this.slotOf(quote, at)] ?? -1; place !== -1; place = this.nexts[place] ?? -1)
      if (place >= at && this.text.startsWith(quote, place - at)) found.push(place - at);
    return found;
  }

  /** Where in a quote the row of characters begins that the text has least often. */
  private rarest(quote: string): number {
    const last = quote.length - this.gram;
    const step = Math.max(1, Math.ceil(last / TRIED));
    let [rarest, fewest] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at <= last; at += step) {
      const count = this.counts[this.slotOf(quote, at)] ?? 0;
      if (count < fewest) [rarest, fewest] = [at, count];
    }
    return rarest;
  }

  private slotOf(text: string, at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + this.gram; unit += 1) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(unit);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
