export interface Question {
  /** The question as an analyst puts it. */
  zh: string;
  en: string;
  /** What somebody would answer who does not look at period, status, scope or name. */
  careless: string;
  /** The whole file, comments too. */
  query: string;
}

const HEAD = /^# (?<zh>\S.*)\n# (?<en>\S.*)\n# A careless reader answers: (?<careless>\S.*)\n(?!#)/;

/** Reads a question from its file's text. Fails when it does not begin with its three lines. */
export function questionOf(text: string, name: string): Question {
  const { zh, en, careless } = HEAD.exec(text)?.groups ?? {};
  if (zh && en && careless && /\p{Script=Han}/u.test(zh)) return { zh, en, careless, query: text };
  throw new Error(
    `${name}.graphql: expected "# <中文问句>", "# <English question>" and "# A careless reader answers: …", got: ${text.slice(0, 120)}`,
  );
}
