import { coverageOf } from '../coverage.js';
import { Places } from '../covered/places.js';
import type { CheckedSources } from '../verify.js';
import type { Draft } from './draft.js';
import { conflictRef, type Decisions, ignoredRef, mentionRef, observationRef, relationRef } from './write/decisions.js';

/**
 * Drops what the claims that are there account for: figures and numbers at places that they claim or ignore, relations of one type
 * between the same ends, and names that they have.
 */
export function dropAccounted(draft: Draft, decisions: Decisions, { reading, file, facts }: CheckedSources): void {
  const observations = facts.claims.flatMap((claim) => claim.observations);
  const places = new Places([...observations.flatMap(({ printed }) => printed), ...facts.ignored]);
  const links = facts.claims.flatMap(({ relations }) => relations.flatMap((relation) => relation.links));
  const known = new Set(links.map(({ fact }) => `${fact.type} ${fact.from} ${fact.to}`));
  const named = new Set(facts.claims.flatMap(({ mentions }) => [...mentions.keys()]));
  const idOf = (id: string): string => (id === 'town' ? reading.town : reading.entities.get(id))?.entity.id ?? id;
  for (const [index, { value }] of draft.observations.entries())
    if (places.touch(value)) decisions.drop(observationRef(index));
  for (const [index, { type, from, to }] of draft.relations.entries()) {
    const all = from.every((one) => to.every((other) => known.has(`${type} ${idOf(one)} ${idOf(other)}`)));
    if (all) decisions.drop(relationRef(index));
  }
  for (const { id } of draft.entities) {
    const entity = reading.entities.get(id);
    if (entity !== undefined && named.has(entity)) decisions.drop(mentionRef(id));
  }
  const open = new Places(coverageOf(reading, file, '', facts).numbers.open);
  for (const [index, span] of draft.ignored.entries()) if (!open.touch(span)) decisions.drop(ignoredRef(index));
  for (const [index, { members }] of draft.conflicts.entries()) {
    const gone = members.some((member) => typeof member === 'number' && decisions.isDropped(observationRef(member)));
    if (gone) decisions.drop(conflictRef(index));
  }
}
