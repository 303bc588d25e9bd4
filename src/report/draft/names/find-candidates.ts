import type { Candidate } from './candidate.js';
import { findCampaigns } from './find-campaigns.js';
import { findHolders } from './find-holders.js';
import { findListed } from './find-listed.js';
import { findOffices } from './find-offices.js';
import { findOfficials } from './find-officials.js';
import { findQuoted } from './find-quoted.js';
import { findSpeaker } from './find-speaker.js';
import { findSuffixed } from './find-suffixed.js';
import { findTitles } from './find-titles.js';
import { findVillages } from './find-villages.js';
import type { Bounds, MarkedText } from './marked-text.js';
import { wordsOf } from './words.js';

/**
 * Every piece of the text that seems to name something, in no order.
 *
 * @param places where the text names the town or one of its villages, in the order of the text, without overlaps
 */
export function findCandidates(marked: MarkedText, places: readonly Bounds[]): Candidate[] {
  let next = 0;
  const found = marked.lines.flatMap((line) => {
    while ((places[next]?.start ?? Number.POSITIVE_INFINITY) < line.start) next += 1;
    const own: Bounds[] = [];
    for (let at = next; (places[at]?.end ?? Number.POSITIVE_INFINITY) <= line.end; at += 1)
      own.push(within(line, places[at] as Bounds));
    const words = wordsOf(line.words, own);
    const placeIn = (start: number, end: number): boolean => holdsOne(own, start, end);
    const found = [
      ...findQuoted(line.words, words),
      ...findCampaigns(line.words),
      ...findSuffixed(line.words, words, placeIn),
      ...findHolders(line.words, words),
      ...findListed(line.words, words),
      ...findOfficials(line.words, words, (at) => marked.gapAt(line.start + at)),
      ...findOffices(line.words),
      ...findTitles(line.words, words),
      ...findVillages(line.words, words),
    ];
    return found.map((each) => ({ ...each, start: each.start + line.start, end: each.end + line.start }));
  });
  return [...findSpeaker(marked.lines), ...found];
}

const within = (line: Bounds, { start, end }: Bounds): Bounds => ({ start: start - line.start, end: end - line.start });

/** Whether one of these lies between the two offsets. */
function holdsOne(sorted: readonly Bounds[], start: number, end: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = sorted[low];
  return first !== undefined && first.end <= end;
}
