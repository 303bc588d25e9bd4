import type { Hit } from './automaton.js';

/** Between the names of a list of villages. */
const JOINS = new Set(['、', ',', '和', '与', '及', '以及']);
/** Behind the last of them: what the list is of. */
const OF_VILLAGES =
  /^(?:等(?:地|村|(?:\d{1,2}|[一二两三四五六七八九十几多]{1,3})个?(?:行政)?(?:村|社区))|(?:\d{1,2}|[二两三四五六七八九十]{1,2})个?(?:行政)?(?:村|社区))/u;

/** A village's name in the text, whole or without 村. */
interface VillageHit extends Hit {
  short: boolean;
}

/**
 * Of the names of villages in a text those that surely name them: whole ones, and short ones in a list with whole ones or of
 * villages (柳溪、山下和大塘村; 柳溪、山下等村). A short name by itself is also the beginning of other names.
 *
 * @param hits in the order of the text, without overlaps
 */
export function surelyVillages(text: string, hits: readonly VillageHit[]): VillageHit[] {
  const runs: VillageHit[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && hit.start - before.end <= 2 && JOINS.has(text.slice(before.end, hit.start))) run.push(hit);
    else runs.push([hit]);
  }
  return runs.flatMap((run) => {
    const end = run.at(-1)?.end ?? 0;
    const sure = OF_VILLAGES.test(text.slice(end, end + 10)) || (run.length > 1 && run.at(-1)?.short === false);
    return sure ? run : run.filter(({ short }) => !short);
  });
}
