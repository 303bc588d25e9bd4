import { ServiceUnavailable } from '../errors.js';

/** How often an operation runs before we give up: once, and once more if a load came between. */
const RUNS = 2;

/** An answer, and the one data version that it is of. */
export interface OfOneVersion<Version, Answer> {
  version: Version;
  answer: Answer;
}

/** A run of an operation; with the version that was read after all else, where the run itself read it. */
export interface Ran<Version, Answer> {
  answer: Answer;
  versionAtEnd?: Version | undefined;
}

/**
 * An answer of which every part is of one data version. The version is known before `run` and read after it; if a load came
 * between, `run` is called once more, and starts afresh: it must keep nothing that it read the first time.
 *
 * @param before a version that was read before now, however long ago: a version never comes back, so if it is the same after the run,
 * no load came between. That a load has come since it was read costs a run, and is not counted
 * @param isCurrent whether `before` was read for this answer
 * @throws ServiceUnavailable when loads came between both times. An answer of two versions is never given: a figure from
 * one load beside a total from the next would look like a contradiction of the report.
 */
export async function oneDataVersion<Version, Answer>(
  { before, isCurrent }: { before: Version; isCurrent: boolean },
  readVersion: () => Promise<Version>,
  run: () => Promise<Ran<Version, Answer>>,
  same: (one: Version, other: Version) => boolean = Object.is,
): Promise<OfOneVersion<Version, Answer>> {
  let known = before;
  const most = isCurrent ? RUNS : RUNS + 1;
  for (let runs = 0; runs < most; runs += 1) {
    const { answer, versionAtEnd } = await run();
    const after = versionAtEnd ?? (await readVersion());
    if (same(known, after)) return { version: after, answer };
    known = after;
  }
  throw new ServiceUnavailable('The data changed while the answer was read, and again on a second try. Ask once more.');
}
