import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { keyOf } from '../../key.js';
import { wordsOf } from './words.js';

/** Gives each new entity an id of the files: its kind and its name in pinyin word by word, told from others by a number. */
export class Keys {
  private readonly taken: Set<string>;
  private readonly numbers = new Map<string, number>();

  /** @param taken the ids that the seed has already */
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** An id that no other entity has: project/liuxi-guangfu, project/liuxi-guangfu-2. */
  idFor(kind: EntityKind, name: string): string {
    const key = keyOf(wordsOf(name).map(({ text }) => text));
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
