import { pinyin } from 'pinyin-pro';
import type { EntityKind } from '../../../vocabulary/entity-kind.js';

/** Longer keys are cut at a syllable. */
const LONGEST = 48;

/** Gives each new entity an id of the files: its kind and its name in pinyin, told from others by a number. */
export class Keys {
  private readonly taken: Set<string>;
  private readonly numbers = new Map<string, number>();

  /** @param taken the ids that the seed has already */
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** An id that no other entity has: village/liuxi-cun, village/liuxi-cun-2. */
  idFor(kind: EntityKind, name: string): string {
    const key = keyOf(name);
    const base = `${kind.toLowerCase()}/${key}`;
    let number = this.numbers.get(base) ?? 1;
    const numbered = (): string => (number === 1 ? base : `${base}-${number}`);
    while (this.taken.has(numbered())) number += 1;
    const id = numbered();
    this.numbers.set(base, number + 1);
    this.taken.add(id);
    return id;
  }
}

/** a-z, 0-9 and hyphens: 恒达A3车间 is heng-da-a3-che-jian. */
export function keyOf(name: string): string {
  const parts = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).flatMap((part) =>
    part
      .toLowerCase()
      .normalize('NFKD')
      .replace(/ü/gu, 'v')
      .split(/[^a-z0-9]+/u)
      .filter((each) => each !== ''),
  );
  let key = '';
  for (const part of parts) {
    if (key.length + part.length + 1 > LONGEST) break;
    key = key === '' ? part : `${key}-${part}`;
  }
  return key === '' ? (parts[0]?.slice(0, LONGEST) ?? 'ming') : key;
}
