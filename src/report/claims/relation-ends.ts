import { RELATION_TYPES, type RelationTypeName } from '../../vocabulary/relation-type.js';
import type { RelationEntry } from '../files/relation-entry.js';
import type { KnownEntity } from './entity-registry.js';
import type { Mention } from './mentions.js';
import type { Reading, Resolved } from './reading.js';

/** Both ends of a relation entry, each with its word. */
export interface Ends {
  from: readonly Resolved[];
  to: readonly Resolved[];
}

/** The vocabulary says which kinds may stand at each end of a type. */
export function checkKinds(reading: Reading, type: RelationTypeName, ends: Ends): void {
  for (const side of ['from', 'to'] as const) {
    const kinds = RELATION_TYPES[type][side];
    for (const { word, known } of ends[side]) {
      const { kind, name } = known.entity;
      if (kinds.includes(kind)) continue;
      reading.problem(word.at, `${type} cannot go ${side} a ${kind} (${name}); expected ${kinds.join(', ')}`);
    }
  }
}

/** How the words of a claim give the ends of a relation. */
export interface Naming {
  mentions: ReadonlyMap<KnownEntity, Mention>;
  inferred: boolean;
  subjectOmitted: boolean;
}

/**
 * Every name of a list stands in the quote. A single end does too, unless it is the town, the relation is inferred, or the
 * sentence drops its subject.
 */
export function checkNamed(reading: Reading, entry: RelationEntry, ends: Ends, naming: Naming): void {
  const sides = [
    { ends: ends.from, listed: entry.listedFrom, excused: naming.inferred || naming.subjectOmitted },
    { ends: ends.to, listed: entry.listedTo, excused: naming.inferred },
  ];
  for (const { ends: side, listed, excused } of sides) {
    for (const { word, known } of side) {
      if (naming.mentions.has(known) || (!listed && (excused || known === reading.town))) continue;
      const ways = listed ? '' : ', or say subjectOmitted (for from) or inferred with because';
      reading.problem(word.at, `the quote does not name '${known.entity.name}': give an alias with its reason${ways}`);
    }
  }
}
