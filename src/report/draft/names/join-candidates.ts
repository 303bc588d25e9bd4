import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { folded } from '../../text/fold.js';
import type { DraftEntity } from '../draft.js';
import type { Candidate } from './candidate.js';
import type { Keys } from './keys.js';

const MARKS = /["']/gu;
/** What a name is known by, whatever its quotation marks. */
export const nameKey = (name: string): string => folded(name).replace(MARKS, '');

/** Doubtful pieces of a text are many; those of one name are one entity. In one draft no more than this are asked about. */
const MOST = 20_000;

/**
 * The new entities that candidates name: one for each name, of the kind that the surest say. A name that the seed has is not
 * new, of whatever kind.
 *
 * @param known the names of the seed, as `nameKey` gives them
 */
export function joinCandidates(
  candidates: readonly Candidate[],
  known: ReadonlySet<string>,
  keys: Keys,
): DraftEntity[] {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    if (key.length < 2 || known.has(key)) continue;
    const same = byName.get(key);
    if (same) same.push(candidate);
    else if (byName.size < MOST) byName.set(key, [candidate]);
  }
  return [...byName.values()].map((same) => {
    const kind = surestKind(same);
    const best = same.filter((each) => each.kind === kind).reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const { name, confidence, doubt } = best;
    const plain = name.replace(/[“”‘’"']/gu, '');
    const aliases = plain === name || plain === '' ? [] : [{ name: plain, because: '去掉引号的写法' }];
    return { id: keys.idFor(kind, name), kind, name, known: false, aliases, possiblySame: [], confidence, doubt };
  });
}

/** The kind with the surest candidate; of equals the one that is said more often, then the first. */
function surestKind(candidates: readonly Candidate[]): EntityKind {
  const scores = new Map<EntityKind, number>();
  for (const { kind, confidence } of candidates) {
    scores.set(kind, Math.max(scores.get(kind) ?? 0, confidence) + 0.001);
  }
  let best: [EntityKind, number] | null = null;
  for (const entry of scores) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? 'Place';
}
