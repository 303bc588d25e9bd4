import { POSTS } from '../names/lexicon/posts.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';

const posts = [...POSTS].filter((each) => !each.endsWith('领导')).sort((a, b) => b.length - a.length);
const OF_THE_TOWN = /^(?:镇|乡|街道)?(?:党委|党工委|政府|人大|纪委|人民政府)*[、和兼]?$/u;
const TOWN_POSTS = /^(?:副?镇长|副?乡长)$/u;
/** More than any row of offices is long. */
const LONGEST = 24;

/** 国家林草局副局长李四, 镇党委副书记、镇长王五: who holds which office, of the body named right before it or of the town. */
export function positions(statement: Statement): Proposed[] {
  const { text, named } = statement;
  return named.flatMap((person, index): Proposed[] => {
    if (person.kind !== 'Official') return [];
    const body = named[index - 1];
    const from = Math.max(body?.end ?? 0, person.start - LONGEST);
    const { titles, start, rest } = officesBefore(text, from, person.start);
    if (titles.length === 0) return [];
    const to = holderOf(text, body, titles, start, rest);
    if (to === null) return [];
    const begin = to === 'TOWN' ? Math.max(from, start - rest.length) : (body?.start ?? start);
    return titles.map((title) => ({
      type: 'HOLDS_POSITION',
      from: [person],
      to,
      at: 0,
      status: 'ACHIEVED',
      year: statement.report.year,
      title,
      confidence: to === 'TOWN' ? 0.7 : 0.8,
      within: { start: begin, end: person.end },
    }));
  });
}

/** The offices that stand in a row right before a person, and what is left before them. */
function officesBefore(text: string, from: number, end: number): { titles: string[]; start: number; rest: string } {
  const titles: string[] = [];
  let start = end;
  for (;;) {
    const words = text.slice(from, start).replace(/[、兼]$/u, '');
    const title = posts.find((post) => words.endsWith(post));
    if (title === undefined) break;
    titles.unshift(title);
    start = from + words.length - title.length;
  }
  const before = text.slice(from, start);
  const rest = /[\p{Script=Han}]{0,8}$/u.exec(before)?.[0] ?? '';
  return { titles, start, rest };
}

/** Of which body: the one named right before; the town for its own offices; null when the words do not say. */
function holderOf(
  text: string,
  body: NamedHere | undefined,
  titles: readonly string[],
  start: number,
  rest: string,
): readonly NamedHere[] | 'TOWN' | null {
  const touches = body !== undefined && text.slice(body.end, start) === '';
  if (touches && (body.kind === 'Organization' || body.kind === 'Enterprise' || body.kind === 'Village')) return [body];
  if (touches && body.kind === 'Division') return [body];
  if (body?.kind === 'Division' && OF_THE_TOWN.test(text.slice(body.end, start))) return [body];
  if (titles.some((title) => TOWN_POSTS.test(title)) && (rest === '' || OF_THE_TOWN.test(rest))) return 'TOWN';
  return /^(?:镇|乡)(?:党委|政府|人大|纪委)?$/u.test(rest) ? 'TOWN' : null;
}
