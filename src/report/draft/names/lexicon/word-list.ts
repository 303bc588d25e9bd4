/** The words of some lines of words with spaces between: how this folder's data is written, so that a list can be read at a glance. */
export const wordList = (...lines: string[]): string[] => lines.flatMap((line) => line.split(' '));
