/** A query that stands ready in the playground: one file of ../examples. */
export interface Example {
  /** One sentence: what it asks. The file's first comment line. */
  en: string;
  /** The same in Chinese. The second comment line. */
  zh: string;
  /** The whole file, comments too. */
  query: string;
}

/** Reads an example from its file's text. Fails when it does not begin with its two sentences. */
export const exampleOf = (text: string): Example => {
  const [en, zh] = text.split('\n', 2).map((line) => /^#\s*(\S.*)$/.exec(line)?.[1]?.trim());
  if (en === undefined || zh === undefined) {
    throw new Error(
      `An example begins with "# <English sentence>" and "# <中文句子>"; this one begins with: ${text.slice(0, 60)}`,
    );
  }
  return { en, zh, query: text };
};

/** The examples in the order of their files' names. */
export const examplesOf = (files: Record<string, string>): Example[] =>
  Object.keys(files)
    .sort()
    .map((name) => exampleOf(files[name] ?? ''));
