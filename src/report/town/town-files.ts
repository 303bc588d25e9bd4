import { keyOf } from '../key.js';
import { CODES_SOURCE, type Coded } from './code-list.js';
import type { FoundTown } from './resolve-town.js';
import { villageName } from './village-name.js';

/** A scalar that YAML reads back as the same text, whatever stands in it. */
const quoted = (text: string): string => (/^\p{Script=Han}+$/u.test(text) ? text : JSON.stringify(text));

/** A village of a town as its villages.yaml has it. */
export interface OfficialVillage {
  /** What its id in the files is made of: village/<key>. */
  key: string;
  code: string;
  /** As a report names it. */
  name: string;
  officialName: string;
}

/** The villages of one town, each with a key of its own. */
export function officialVillages(villages: readonly Coded[]): OfficialVillage[] {
  const taken = new Set<string>();
  return villages.map(({ code, name: officialName }) => {
    const name = villageName(officialName);
    const key = villageKey(name, taken);
    taken.add(key);
    return { key, code, name, officialName };
  });
}

/** The villages.yaml of a town. */
export function villagesFile(villages: readonly Coded[]): string {
  const lines = officialVillages(villages).map(({ key, code, name, officialName }) => {
    const official = officialName === name ? '' : `, officialName: ${quoted(officialName)}`;
    return `- { id: village/${key}, code: ${quoted(code)}, name: ${quoted(name)}${official} }\n`;
  });
  return `source: ${CODES_SOURCE}\nvillages:${lines.length === 0 ? ' []\n' : `\n${lines.join('')}`}`;
}

/** Without 村 or 社区 where that is clear: liuxi; with it for the second of two (柳溪村, 柳溪社区). */
function villageKey(name: string, taken: ReadonlySet<string>): string {
  const short = keyOf(name.replace(/(?:村|社区)$/u, ''));
  return taken.has(short) ? keyOf(name, taken) : short;
}

/** The entities.yaml that a town begins with: the town itself. */
export function entitiesFile({ code, name, above }: FoundTown): string {
  const names = above.map((division) => division.name).join('');
  return `# What the reports of ${names}${name} speak of, over all years.
entities:
- { id: division/${code}, code: ${quoted(code)}, name: ${quoted(name)} }
`;
}

/** Entries for the shared file: the divisions above a town. */
export const divisionEntries = (divisions: readonly Coded[]): string =>
  divisions
    .map(({ code, name }) => `- { id: division/${code}, code: ${quoted(code)}, name: ${quoted(name)} }\n`)
    .join('');

/** The name of a town's folder: its pinyin without 镇, 乡, 街道. */
export const townKey = (name: string): string => keyOf(name.replace(/(?:街道办事处|街道|镇|乡|苏木)$/u, '') || name);
