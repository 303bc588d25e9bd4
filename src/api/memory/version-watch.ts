/** Milliseconds after which a reading that hangs holds up nobody else: a connection may have died without a word. */
const PATIENCE = 250;

/**
 * Shares readings of something that others change, here the data version. Who asks gets what a reading found that began after the
 * asking, never one that was under way: so what was true before the asking, and was changed before it, is never given. While one is
 * under way, all who ask wait for the next together; however many ask at once, few readings serve them.
 *
 * @param read one reading; it should fail by itself when it takes too long. Its failure is that of all who waited for it
 */
export function watchOver<Found>(read: () => Promise<Found>, patience = PATIENCE): () => Promise<Found> {
  let underWay: Promise<void> | null = null;
  let next: Promise<Found> | null = null;

  const begin = (): Promise<Found> => {
    next = null;
    const reading = read();
    const done = reading.then(ended, ended).then(() => {
      if (underWay === done) underWay = null;
    });
    underWay = done;
    return reading;
  };

  return () => {
    if (next !== null) return next;
    if (underWay === null) return begin();
    next = noLongerThan(patience, underWay).then(begin);
    return next;
  };
}

const ended = (): void => undefined;

/** Comes when the work has ended, or after so many milliseconds. */
function noLongerThan(milliseconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
