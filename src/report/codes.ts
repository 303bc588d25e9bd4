import type { EntityRegistry, KnownEntity } from './claims/entity-registry.js';
import type { Entity, Relation } from './facts.js';
import { relationId } from './identity.js';

/** What the official codes give without any report: the divisions above a town, its villages, and what lies in what. */
export interface OfficialPlaces {
  entities: Entity[];
  relations: Relation[];
}

/** Holds in every year. */
const ALWAYS = 0;
/** Digits of a province's, a city's and a county's code; a town has 9, a village 12. */
const LEVELS = [6, 4, 2];

/** The town with its villages and the divisions above it, as far as the files have them, each in the next one above. */
export function officialPlaces(town: KnownEntity, registry: EntityRegistry): OfficialPlaces {
  const code = town.entity.code ?? '';
  const above = LEVELS.flatMap((digits) => registry.get(`division/${code.slice(0, digits)}`)?.entity ?? []);
  const chain = [town.entity, ...above];
  const villages = [...registry.all()]
    .map(({ entity }) => entity)
    .filter(({ kind, origin, town: of }) => kind === 'Village' && origin === 'CODES' && of === code);
  const listed = [...chain, ...villages];
  const links = [
    ...villages.map((village) => liesIn(village, town.entity)),
    ...chain.slice(1).map((outer, index) => liesIn(chain[index] ?? outer, outer)),
  ];
  return { entities: [...listed, ...whatTheyBecame(listed, registry)], relations: links };
}

/** The places that these became, in the end or on the way, and that are not among them. */
function whatTheyBecame(places: readonly Entity[], registry: EntityRegistry): Entity[] {
  const all = new Map([...registry.all()].map(({ entity }) => [entity.id, entity]));
  const known = new Set(places);
  for (const { mergedInto } of known) {
    const next = mergedInto === null ? undefined : all.get(mergedInto);
    // a set is walked to what is added meanwhile: this may have become something itself
    if (next !== undefined) known.add(next);
  }
  return [...known].slice(places.length);
}

/** A village in its town, or a division in the one above it: in every year. */
export function liesIn(inner: Entity, outer: Entity): Relation {
  const identity = {
    type: 'LOCATED_IN',
    from: inner.id,
    to: outer.id,
    title: null,
    year: ALWAYS,
    status: 'ACHIEVED',
  } as const;
  const ownCode = inner.kind === 'Village' ? (inner.town ?? '') : (inner.code ?? '');
  return {
    id: relationId(ownCode, identity),
    town: outer.kind === 'Division' && inner.kind === 'Village' ? outer.id : inner.id,
    ...identity,
    step: null,
    level: null,
    deadline: null,
    inferred: false,
    because: null,
    subjectOmitted: false,
    origin: 'CODES',
  };
}
