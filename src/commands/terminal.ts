/** A result, on standard output. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A line of progress, apart from results. */
export const sayProgress = (line: string): void => void process.stderr.write(`${line}\n`);
