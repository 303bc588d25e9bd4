import { folded } from '../../text/fold.js';
import type { DraftSource } from '../draft.js';

/** A village of the seed by every way to write its name, all folded. */
export interface TownVillage {
  id: string;
  name: string;
  full: string[];
  /** Its name without 村 or 社区; null where another village has it too, or where it would be one character. */
  short: string | null;
}

const SUFFIX = /(?:社区|村)$/u;

/** The villages that the seed has. */
export function townVillages({ known }: Pick<DraftSource, 'known'>): TownVillage[] {
  const villages = known.filter(({ kind }) => kind === 'Village');
  const shorts = new Map<string, number>();
  for (const { name } of villages) {
    const short = shortOf(name);
    shorts.set(short, (shorts.get(short) ?? 0) + 1);
  }
  return villages.map(({ id, name, aliases }) => {
    const short = shortOf(name);
    const full = [name, ...aliases].map(folded).filter((each) => each !== short);
    return {
      id,
      name,
      full,
      short: short.length > 1 && shorts.get(short) === 1 && short !== folded(name) ? short : null,
    };
  });
}

const shortOf = (name: string): string => folded(name).replace(SUFFIX, '');
