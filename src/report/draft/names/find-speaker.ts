import type { Candidate } from './candidate.js';
import { isPerson } from './find-officials.js';
import type { Line } from './marked-text.js';

/** The speaker's line stands near the beginning. */
const OPENING_LINES = 15;
const SESSION = /(?:会议|大会)上?$/u;
const ADDRESS = /^各位(?:代表|委员|领导)/u;

/** The speaker of a report to the people's congress: a line that is a name, under the session's or above 各位代表. */
export function findSpeaker(lines: readonly Line[]): Candidate[] {
  return lines.slice(0, OPENING_LINES).flatMap(({ words, start, end }, index): Candidate[] => {
    const [above, below] = [lines[index - 1]?.words ?? '', lines[index + 1]?.words ?? ''];
    if (!isPerson(words) || !(SESSION.test(above.replace(/[()\d年月日]+$/u, '')) || ADDRESS.test(below))) return [];
    return [{ kind: 'Official', name: words, start, end, confidence: 0.45, doubt: '作报告的人，文中未写职务' }];
  });
}
