import type { Fields, Word } from './fields.js';

/** Words of the report, and which of their occurrences. */
export interface QuoteEntry {
  quote: Word;
  nth: Word | undefined;
}

/** The fields `quote` and `nth` of a mapping; the caller closes it. */
export function readQuoteEntry(fields: Fields): QuoteEntry | undefined {
  const quote = fields.requiredWord('quote');
  const nth = fields.word('nth');
  return quote && { quote, nth };
}

/** A field that is a quote: the words alone, or { quote, nth }. */
export const readQuoteField = (fields: Fields, name: string): QuoteEntry | undefined =>
  fields.either(
    name,
    `a ${name}`,
    (quote) => ({ quote, nth: undefined }),
    (inner) => {
      const entry = readQuoteEntry(inner);
      inner.close();
      return entry;
    },
  );
