import type { Relation } from '../facts.js';
import type { Content } from './content.js';
import { type Difference, difference, type Kept, written } from './difference.js';
import { withDigest } from './digest.js';
import { type Fact, knownFrom, merge, type Voice } from './merge.js';
import { observationRow } from './observation-row.js';
import { relationRow } from './relation-row.js';
import { NEVER, type Stage, supersession } from './supersession.js';

export type ObservationRow = ReturnType<typeof observationRow> & Kept;
export type RelationRow = ReturnType<typeof relationRow> & Kept;

/** A touched fact that the graph has. */
export interface StoredFact extends Kept {
  /** Of a relation; null of an observation. */
  course: string | null;
}

export interface StoredStage extends Stage {
  course: string;
  knownUntil: number;
}

export interface FactChanges {
  observations: Difference<ObservationRow>;
  relations: Difference<RelationRow>;
  /** The courses that relations joined, changed in, or left. */
  courses: string[];
}

/**
 * What becomes of the touched facts: merged anew from all claims that support them now; without any, they go.
 *
 * @param touched their ids
 * @param own claims of the report being loaded, and its code list
 * @param others what other reports say of the touched facts
 * @param stored the touched facts that the graph has
 */
export function factChanges(
  touched: readonly string[],
  own: Pick<Content, 'id' | 'claims' | 'codes'>,
  others: readonly Voice[],
  stored: ReadonlyMap<string, StoredFact>,
): FactChanges {
  const voices = voicesByFact(touched, [...voicesOf(own), ...others]);
  const heard = [...voices]
    .filter(([, each]) => each.length > 0)
    .map(([, each]) => ({ fact: merge<Fact>(each), since: knownFrom(each) }));
  const observations = heard.flatMap(({ fact }) => (isRelation(fact) ? [] : [withDigest(observationRow(fact))]));
  const relations = heard.flatMap(({ fact, since }) =>
    isRelation(fact) ? [withDigest(relationRow(fact, since, NEVER))] : [],
  );
  const changes = {
    observations: difference(
      only(stored, (fact) => fact.course === null),
      observations,
    ),
    relations: difference(
      only(stored, (fact) => fact.course !== null),
      relations,
    ),
  };
  const left = changes.relations.gone.flatMap((id) => stored.get(id)?.course ?? []);
  return { ...changes, courses: [...new Set([...written(changes.relations).map(({ course }) => course), ...left])] };
}

/** What the load makes of the statuses of relations over the years. */
export interface Superseded {
  /** The relations to write, now with the year in which each is superseded. */
  relations: Difference<RelationRow>;
  /** Relations that change in nothing but that year. */
  moved: { id: string; knownUntil: number }[];
}

/** Works out who supersedes whom in the changed courses. @param stages of these courses, as the graph has them */
export function supersede({ relations, courses }: FactChanges, stages: readonly StoredStage[]): Superseded {
  const replaced = new Set([...written(relations).map(({ id }) => id), ...relations.gone]);
  const stay = stages.filter(({ id }) => !replaced.has(id));
  const byCourse = new Map<string, Stage[]>(courses.map((course) => [course, []]));
  for (const stage of [...stay, ...written(relations)]) byCourse.get(stage.course)?.push(stage);
  const until = new Map([...byCourse.values()].flatMap((course) => [...supersession(course)]));
  const dated = (rows: RelationRow[]) => rows.map((row) => ({ ...row, knownUntil: until.get(row.id) ?? NEVER }));
  return {
    relations: { added: dated(relations.added), changed: dated(relations.changed), gone: relations.gone },
    moved: stay.flatMap(({ id, knownUntil }) => {
      const now = until.get(id) ?? NEVER;
      return now === knownUntil ? [] : [{ id, knownUntil: now }];
    }),
  };
}

function voicesByFact(touched: readonly string[], all: readonly Voice[]): Map<string, Voice[]> {
  const voices = new Map<string, Voice[]>(touched.map((id) => [id, []]));
  for (const voice of all) voices.get(voice.fact)?.push(voice);
  return voices;
}

const voicesOf = ({ id: report, claims, codes }: Pick<Content, 'id' | 'claims' | 'codes'>): Voice[] => [
  ...claims.flatMap(({ id, fact, year, start, says }) => (says === null ? [] : { claim: id, fact, year, start, says })),
  ...codes.map(({ id, says }) => ({ claim: report, fact: id, year: 0, start: 0, says })),
];

const isRelation = (fact: Fact): fact is Relation => 'type' in fact;

const only = <Value>(map: ReadonlyMap<string, Value>, holds: (value: Value) => boolean): Map<string, Value> =>
  new Map([...map].filter(([, value]) => holds(value)));
