/** A result, on standard output. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A line of progress, apart from results. */
export const sayProgress = (line: string): void => void process.stderr.write(`${line}\n`);

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
