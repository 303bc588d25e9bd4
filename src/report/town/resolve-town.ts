import { BadInput } from '../../errors.js';
import type { Coded } from './code-list.js';

/** A town with what lies above it. */
export interface FoundTown extends Coded {
  /** Province, city and county, from the outermost inwards. */
  above: Coded[];
}

/** How many candidates an error lists. */
const SHOWN = 20;
const ENDINGS = /(?:街道办事处|街道|地区|镇|乡|苏木)$/u;
/** A city that only gathers the counties beneath it has no name of its own: 市辖区, 县. */
const UNNAMED = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/**
 * The one town that a word means: its code of nine digits, its name (柳溪镇, or 柳溪 where that is clear), or its name behind
 * those of divisions above it, run together or with spaces (某县柳溪镇, 某省 某县 柳溪镇).
 *
 * @param above names of provinces, cities and counties by code
 * @throws BadInput for a word that no town answers to, and with the candidates for one that several do
 */
export function resolveTown(word: string, towns: readonly Coded[], above: ReadonlyMap<string, string>): FoundTown {
  const wanted = word.normalize('NFKC').replace(/[\s,，/·-]+/gu, '');
  const found = /^\d+$/u.test(wanted) ? byCode(wanted, towns) : byName(wanted, towns, above);
  const [only, ...others] = found;
  if (only === undefined) {
    throw new BadInput('town', word, 'a town of the official list, by its name or its code of nine digits', {
      hint: hintFor(wanted, towns, above),
    });
  }
  if (others.length > 0) {
    throw new BadInput('town', word, `one town; ${found.length} are called so`, {
      hint: `Say which by its code, or by the county before its name:\n${listed(found, above)}`,
    });
  }
  return { ...only, above: chainOf(only.code, above) };
}

const byCode = (code: string, towns: readonly Coded[]): Coded[] => towns.filter((town) => town.code === code);

function byName(wanted: string, towns: readonly Coded[], above: ReadonlyMap<string, string>): Coded[] {
  const ending = towns.filter(({ name, code }) => {
    if (wanted === name) return true;
    return wanted.endsWith(name) && leads(wanted.slice(0, -name.length), code, above);
  });
  if (ending.length > 0) return ending;
  return towns.filter(({ name, code }) => {
    const short = name.replace(ENDINGS, '');
    if (short.length < 2 || !wanted.endsWith(short)) return false;
    return wanted === short || leads(wanted.slice(0, -short.length), code, above);
  });
}

/** Whether a row of names is made of those above a town, in their order, some left out, their last word too (湖北 for 湖北省). */
function leads(names: string, code: string, above: ReadonlyMap<string, string>): boolean {
  let rest = names;
  for (const { name } of chainOf(code, above)) {
    const short = name.replace(/(?:省|市|县|区|自治州|自治县|自治区|盟|旗|林区)$/u, '');
    if (rest.startsWith(name)) rest = rest.slice(name.length);
    else if (short.length > 1 && rest.startsWith(short)) rest = rest.slice(short.length);
  }
  return rest === '';
}

/** Province, city and county of a code, from the outermost inwards, as far as they have a name of their own. */
export const chainOf = (code: string, above: ReadonlyMap<string, string>): Coded[] =>
  [2, 4, 6].flatMap((digits) => {
    const name = above.get(code.slice(0, digits));
    return name === undefined || UNNAMED.has(name) ? [] : { code: code.slice(0, digits), name };
  });

const listed = (towns: readonly Coded[], above: ReadonlyMap<string, string>): string => {
  const lines = towns.slice(0, SHOWN).map(({ code, name }) => {
    const names = chainOf(code, above).map((division) => division.name);
    return `${code}  ${[...names, name].join(' ')}`;
  });
  const left = towns.length - lines.length;
  return [...lines, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n');
};

function hintFor(wanted: string, towns: readonly Coded[], above: ReadonlyMap<string, string>): string {
  const like = /^\d{2,}$/u.test(wanted)
    ? towns.filter(({ code }) => code.startsWith(wanted) || wanted.startsWith(code))
    : towns.filter(({ name }) => wanted.length > 1 && name.includes(wanted.replace(ENDINGS, '')));
  if (like.length === 0) return 'Names are those of the official list: 柳溪镇, or with its county: 某县柳溪镇.';
  return `Near it:\n${listed(like, above)}`;
}
