import type { Word } from '../files/fields.js';
import { unknown } from '../nearest.js';
import { folded } from '../text/fold.js';
import type { ReadClaim } from './claim.js';
import type { KnownEntity } from './entity-registry.js';
import type { ReadObservation } from './observation.js';
import type { Reading } from './reading.js';
import type { ReadRelation } from './relation.js';

/** What a name given with `as` stands for. */
export type NamedFact = { observation: ReadObservation } | { relation: ReadRelation };
export type NamedFacts = ReadonlyMap<string, NamedFact>;

/** A figure and the names that the text lists for it. */
export interface FigureList {
  observation: ReadObservation;
  entities: Set<KnownEntity>;
  /** Whether the text names all of them. */
  complete: boolean;
  /** Where the list is claimed. */
  at: Word['at'];
}

/** The facts by the names that `as` gives them; a name given twice is a problem. */
export function namedFacts(reading: Reading, claims: readonly ReadClaim[]): NamedFacts {
  const named = new Map<string, NamedFact>();
  const add = (as: Word | undefined, fact: NamedFact): void => {
    if (as === undefined) return;
    if (named.has(as.text))
      reading.problem(as.at, `the name '${as.text}' has two meanings: give each fact an \`as\` of its own`);
    else named.set(as.text, fact);
  };
  for (const { observations, relations } of claims) {
    for (const observation of observations) add(observation.entry.as, { observation });
    for (const relation of relations) add(relation.entry.as, { relation });
  }
  return named;
}

/** Fills `partOf` and `stageOf` of every figure from the names that the claims give. */
export function linkFigures(
  reading: Reading,
  claims: readonly ReadClaim[],
  named: NamedFacts,
  declared: ReadonlySet<string>,
): void {
  for (const observation of claims.flatMap(({ observations }) => observations)) {
    const { entry, fact } = observation;
    fact.partOf = figureNamed(reading, entry.partOf, 'partOf', observation, named, declared)?.fact.id ?? null;
    fact.stageOf = figureNamed(reading, entry.stageOf, 'stageOf', observation, named, declared)?.fact.id ?? null;
  }
}

function figureNamed(
  reading: Reading,
  word: Word | undefined,
  field: string,
  of: ReadObservation | null,
  named: NamedFacts,
  declared: ReadonlySet<string>,
): ReadObservation | null {
  if (word === undefined) return null;
  const fact = named.get(word.text);
  if (fact === undefined) {
    // A fact that is there but could not be read has its own problem already.
    if (!declared.has(word.text))
      reading.problem(word.at, `${field}: ${unknown('fact', word.text, declared)}; \`as\` names a fact`);
    return null;
  }
  if (!('observation' in fact))
    reading.problem(word.at, `${field}: '${word.text}' is a relation, expected an observation`);
  else if (fact.observation === of) reading.problem(word.at, `${field}: a figure cannot be ${field} itself`);
  else return fact.observation;
  return null;
}

/** The list of each figure that has one, filled into the facts as well. */
export function linkLists(
  reading: Reading,
  claims: readonly ReadClaim[],
  named: NamedFacts,
  declared: ReadonlySet<string>,
): FigureList[] {
  const lists = new Map<ReadObservation, FigureList>();
  const extend = (
    observation: ReadObservation,
    entities: readonly KnownEntity[],
    complete: boolean,
    at: Word['at'],
  ): void => {
    const list = lists.get(observation) ?? { observation, entities: new Set(), complete: true, at };
    for (const entity of entities) list.entities.add(entity);
    list.complete &&= complete;
    lists.set(observation, list);
  };
  for (const claim of claims) {
    for (const observation of claim.observations) {
      const { members, entry } = observation;
      if (members.length > 0)
        extend(observation, members, isComplete(reading, entry.list, claim, members), entry.list?.at ?? entry.at);
      else if (entry.list) reading.problem(entry.list.at, 'list: there are no members that it could be said of');
    }
    for (const { entry, from, to } of claim.relations) {
      const observation = figureNamed(reading, entry.lists, 'lists', null, named, declared);
      const listed = entry.listedTo && !entry.listedFrom ? to : from;
      if (observation)
        extend(observation, listed, isComplete(reading, entry.list, claim, listed), entry.list?.at ?? entry.at);
      else if (entry.list && !entry.lists) reading.problem(entry.list.at, 'list: say with `lists` whose list it is');
    }
  }
  for (const { observation, entities, complete } of lists.values()) {
    observation.fact.members = [...entities].map(({ entity }) => entity.id);
    observation.fact.listComplete = complete;
  }
  return [...lists.values()];
}

/** As said; left out, a list is whole unless 等 stands behind its last name. */
function isComplete(
  reading: Reading,
  list: Word | undefined,
  { mentions }: ReadClaim,
  listed: readonly KnownEntity[],
): boolean {
  if (list !== undefined) return reading.term('extent of a list', list, ['ALL', 'SOME']) !== 'SOME';
  const end = Math.max(0, ...listed.map((entity) => mentions.get(entity)?.span.end ?? 0));
  return !/^["'》）)]*等/u.test(folded(reading.slice({ start: end, end: end + 4 })));
}
