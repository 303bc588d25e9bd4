/** One line of progress, apart from results, which alone go to standard output. */
export const sayLine = (line: string): void => void process.stderr.write(`${line}\n`);
