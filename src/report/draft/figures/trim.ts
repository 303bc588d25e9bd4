/** Words that are taken off one end of a text, longest first, until none stands there: no backtracking, whatever the text. */
export class Trim {
  private readonly byFirst = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
      add(this.byFirst, word[0], word);
      add(this.byLast, word.at(-1), word);
    }
  }

  /** The text without any of the words at its start. */
  start(text: string): string {
    let at = 0;
    for (let word = this.at(text, at); word !== undefined; word = this.at(text, at)) at += word.length;
    return text.slice(at);
  }

  /** The text without any of the words at its end. */
  end(text: string): string {
    let length = text.length;
    for (let word = this.before(text, length); word !== undefined; word = this.before(text, length))
      length -= word.length;
    return text.slice(0, length);
  }

  private at(text: string, at: number): string | undefined {
    return this.byFirst.get(text[at] ?? '')?.find((word) => text.startsWith(word, at));
  }

  private before(text: string, length: number): string | undefined {
    return this.byLast.get(text[length - 1] ?? '')?.find((word) => text.endsWith(word, length));
  }
}

function add(map: Map<string, string[]>, key: string | undefined, word: string): void {
  if (key === undefined) return;
  const words = map.get(key);
  if (words === undefined) map.set(key, [word]);
  else words.push(word);
}

/** Words of a list written with white space between them. */
export const wordList = (words: string): string[] => words.trim().split(/\s+/u);
