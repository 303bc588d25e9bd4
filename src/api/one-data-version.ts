import { ServiceUnavailable } from '../errors.js';

/** How often an operation runs before we give up: once, and once more if a load came between. */
const RUNS = 2;

/**
 * An answer of which every part is of one data version. The version is read before `run` and after it; if a load came
 * between, `run` is called once more, and starts afresh: it must keep nothing that it read the first time.
 *
 * @throws ServiceUnavailable when loads came between both times. An answer of two versions is never given: a figure from
 * one load beside a total from the next would look like a contradiction of the report.
 */
export async function oneDataVersion<Version, Answer>(
  readVersion: () => Promise<Version>,
  run: () => Promise<Answer>,
): Promise<Answer> {
  let before = await readVersion();
  for (let runs = 0; runs < RUNS; runs += 1) {
    const answer = await run();
    const after = await readVersion();
    if (after === before) return answer;
    before = after;
  }
  throw new ServiceUnavailable('The data changed while the answer was read, and again on a second try. Ask once more.');
}
