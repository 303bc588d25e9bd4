import type { Relation } from '../facts.js';
import { digestOf } from './digest.js';

/**
 * The properties of a Relation node, as the header of cypher/schema.cypher names them, but for those that its statement reads from
 * the graph (the names and kinds of its ends, conflicted).
 */
export function relationRow(relation: Relation, knownFrom: number, knownUntil: number) {
  return {
    id: relation.id,
    town: relation.town.replace('division/', ''),
    type: relation.type,
    from: relation.from,
    to: relation.to,
    status: relation.status,
    year: relation.year,
    step: relation.step ?? null,
    level: relation.level ?? null,
    title: relation.title ?? null,
    deadline: relation.deadline ?? null,
    inferred: relation.inferred ?? false,
    because: relation.because ?? null,
    subjectOmitted: relation.subjectOmitted ?? false,
    origin: relation.origin,
    course: courseOf(relation),
    knownFrom,
    knownUntil,
  };
}

export type RelationRow = ReturnType<typeof relationRow>;

/** One word for type, ends and title: equal for all statuses of one relation over the years. */
export const courseOf = ({ type, from, to, title }: Relation): string => digestOf([type, from, to, title ?? '']);
