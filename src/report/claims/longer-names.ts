import type { EntityKind } from '../../vocabulary/entity-kind.js';
import { folded } from '../text/fold.js';

/** An entity by all its names. */
interface WithNames {
  entity: { kind: EntityKind };
  names: Iterable<string>;
}

interface Named {
  known: WithNames;
  name: string;
  folded: string;
}

/** Names by the pairs of neighbouring characters in them, so that those which hold a given name are found without reading all. */
export class LongerNames {
  /** By kind and pair; by kind alone for names of one character. */
  private readonly byPair = new Map<string, Named[]>();

  constructor(entities: Iterable<WithNames>) {
    for (const known of entities)
      for (const name of known.names) {
        const named = { known, name, folded: folded(name) };
        for (const pair of new Set(['', ...pairsOf(named.folded)])) this.at(known, pair).push(named);
      }
  }

  /** Names of other entities of its kind that hold one of its own. */
  of(known: WithNames): string[] {
    const longer = new Set<string>();
    for (const own of [...known.names].map(folded)) {
      for (const other of this.fewest(known, own))
        if (other.known !== known && other.folded.length > own.length && other.folded.includes(own))
          longer.add(other.name);
    }
    return [...longer];
  }

  private fewest(known: WithNames, name: string): readonly Named[] {
    const lists = ['', ...pairsOf(name)].map((pair) => this.byPair.get(`${known.entity.kind}${pair}`) ?? []);
    return lists.reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
  }

  private at({ entity }: WithNames, pair: string): Named[] {
    const key = `${entity.kind}${pair}`;
    const list = this.byPair.get(key) ?? [];
    if (list.length === 0) this.byPair.set(key, list);
    return list;
  }
}

const pairsOf = (name: string): string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2));
