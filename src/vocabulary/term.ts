/** What a word of the vocabulary says in both languages. Every enum value of the API shows both. */
export interface Term {
  en: string;
  zh: string;
  /** One sentence in English, then one in Chinese. */
  description: string;
}

/** A closed list of words: its keys are what stands in YAML, in the graph and in the API. */
export type Terms<Key extends string> = Readonly<Record<Key, Term>>;

/** The keys of a list of terms, in the order in which the vocabulary gives them. */
export const keysOf = <Key extends string>(terms: Terms<Key>): Key[] => Object.keys(terms) as Key[];
