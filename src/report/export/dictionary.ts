import { COLUMNS } from './columns.js';
import { FORMATS, type FormatName } from './format.js';
import { RECORDS } from './record.js';

/** A line of the dictionary: a column, or one of the words that can stand in it. */
export interface Meaning {
  record: string;
  column: string;
  /** Null for the column itself. */
  word: string | null;
  en: string;
  zh: string;
  /** Of a word: one sentence in English, then one in Chinese. */
  description: string | null;
}

/** What every column of every file means, and every word of a closed list, from the vocabulary; in the order of the files. */
export const dictionary = (): Meaning[] =>
  RECORDS.flatMap(({ name: record, columns }) =>
    columns.flatMap((column) => {
      const meant = COLUMNS[record]?.[column];
      if (meant === undefined) throw new Error(`The dictionary lacks ${record}.${column}: say it in columns.ts.`);
      const { en, zh, terms = {} } = meant;
      const words = Object.entries(terms).map(([word, term]) => ({
        record,
        column,
        word,
        en: term.en,
        zh: term.zh,
        description: term.description,
      }));
      return [{ record, column, word: null, en, zh, description: null }, ...words];
    }),
  );

/** The dictionary as a file. */
export function dictionaryFile(format: FormatName): string {
  const { opening, text } = FORMATS[format];
  return (
    opening(['record', 'column', 'word', 'en', 'zh', 'description']) + text(dictionary().map((line) => ({ ...line })))
  );
}
