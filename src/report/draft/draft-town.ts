import { join } from 'node:path';
import { BadInput } from '../../errors.js';
import type { CodeList } from '../town/code-list.js';
import { resolveTown } from '../town/resolve-town.js';
import { townKey } from '../town/town-files.js';
import { type SeedTown, seedTown, seedTowns } from './seed-towns.js';

/** The town of a report to draft, as far as it is known. */
export interface DraftTown {
  /** Nine digits; null where only a name was given that nothing here resolves. */
  code: string | null;
  name: string | null;
  /** Its folder, if a folder of towns has it. */
  folder: string | null;
}

const ENDINGS = /(?:街道办事处|街道|镇|乡|苏木)$/u;

/**
 * The town that a word means: one of the seed's, by code, name, alias or folder; or else one of the official list, where that is
 * here already; or else a code as it is (one of the past is not in the list). Never asks the network.
 *
 * @param roots folders of towns
 * @param list the official list, null where it was never fetched
 * @throws BadInput for a word that several towns answer to, or none of the list
 */
export async function draftTown(word: string, roots: readonly string[], list: CodeList | null): Promise<DraftTown> {
  const wanted = word.normalize('NFKC').replace(/\s+/gu, '');
  if (wanted === '') throw new BadInput('--town', word, 'the name of a town, or its official code of nine digits');
  const isCode = /^\d+$/u.test(wanted);
  if (isCode && wanted.length !== 9) {
    throw new BadInput('--town', word, "a town's official code of nine digits", {
      hint: 'A code of 2, 4 or 6 digits is a province, city or county, one of 12 a village.',
    });
  }
  const towns = (await Promise.all(roots.map(seedTowns))).flat();
  const found = oneOf(word, answering(wanted, [...new Map(towns.reverse().map((town) => [town.code, town])).values()]));
  if (found !== null) return found;
  if (list !== null && !(isCode && (await list.towns()).every(({ code }) => code !== wanted))) {
    const { code, name } = resolveTown(wanted, await list.towns(), await list.divisionsAbove());
    return { code, name, folder: null };
  }
  return isCode ? { code: wanted, name: null, folder: null } : { code: null, name: wanted, folder: null };
}

/** Whole names and codes first: 柳溪 is a short form of 柳溪镇 only where no town is called 柳溪. */
function answering(wanted: string, towns: readonly SeedTown[]): SeedTown[] {
  const whole = towns.filter(
    ({ code, name, aliases, folder }) =>
      code === wanted || name === wanted || aliases.includes(wanted) || folder.split(/[\\/]/).at(-1) === wanted,
  );
  if (whole.length > 0) return whole;
  return towns.filter(({ name }) => name !== null && (name.replace(ENDINGS, '') === wanted || wanted.endsWith(name)));
}

function oneOf(word: string, towns: readonly SeedTown[]): SeedTown | null {
  if (towns.length < 2) return towns[0] ?? null;
  throw new BadInput('--town', word, `one town; ${towns.length} are called so`, {
    hint: `Say which by its code:\n${towns.map(({ code, name, folder }) => `${code}  ${name ?? ''} (${folder})`).join('\n')}`,
  });
}

/** The folder in which a town's reports are written; a folder of that name which another town has is left to it. */
export async function townFolder({ folder, name, code }: DraftTown, root: string): Promise<string> {
  if (folder !== null) return folder;
  const own = join(root, name === null ? String(code) : townKey(name));
  const there = await seedTown(own);
  return there === null || there.code === code ? own : `${own}-${code}`;
}

/** How much of a text's start can name its town. */
const OPENING = 300;
const TOWN = /(?:[省市县区州旗盟])?([\p{Script=Han}]{2,5}?(?:镇|乡|街道|苏木))(?=[\p{Script=Han}\d\s(（]|$)/gu;
/** In no town's name: 我代表镇, 全镇, 在我乡. */
const NO_NAME = /[我代表全本各在向对为和的是]|乡镇$/u;

/** The town that a text's opening names, as a guess; null where it names none. */
export function townNamedIn(text: string): string | null {
  const opening = text.slice(0, OPENING).replace(/[ \u00a0\u3000]+/gu, '');
  const names = [...opening.matchAll(TOWN)].map(([, name = '']) => name.replace(/^.*[省市县区州旗盟](?=..)/u, ''));
  return names.find((name) => !NO_NAME.test(name)) ?? null;
}
