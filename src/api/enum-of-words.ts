import { registerEnumType } from 'type-graphql';

/**
 * An enum of the API; in code a value of it is the word itself.
 * @param meanings what each word means, in both languages
 */
export function enumOfWords<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> {
  const words = Object.keys(meanings) as Word[];
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(words.map((word) => [word, { description: meanings[word] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}
