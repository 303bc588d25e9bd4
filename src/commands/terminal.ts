/** A result, on standard output. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Takes away what stands on a terminal's line. */
const CLEAR = '\u001b[2K\r';

/** A line of progress, apart from results. */
export const sayProgress = (line: string): void =>
  void process.stderr.write(process.stderr.isTTY ? `${CLEAR}${line}\n` : `${line}\n`);

/** A word of progress that the next takes the place of: on a terminal only. '' takes the last away. */
export const sayPassing = (word: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${CLEAR}${word}\r`);
};

/** How much is written at once, in UTF-16 units. */
const PIECE = 1 << 16;

/** Results as JSON, one a line, on standard output. Ends quietly when whoever reads them goes away (`| head`). */
export async function sayEach(lines: Iterable<object>): Promise<void> {
  const { stdout } = process;
  let gone = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  const write = (piece: string): Promise<void> => new Promise((resolve) => stdout.write(piece, () => resolve()));
  let piece = '';
  for (const line of lines) {
    piece += `${JSON.stringify(line)}\n`;
    if (piece.length < PIECE) continue;
    await write(piece);
    piece = '';
    if (gone) return;
  }
  if (piece !== '') await write(piece);
}
