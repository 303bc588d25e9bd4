import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';

/**
 * Cypher that gives, with the ids of some entities in scope as `ids`, each `subject` and `other` of them that overlap: one lies within another, or is
 * part of it, by whatever status; or it became the other, at once or by places between them (up to eight mergers, more than any code list
 * has); or the two may be the same. What may overlap must not be added up. Where none of them holds anything, nothing is walked to. Many lie
 * in one place: what that lies in is walked to once for all of them.
 */
export const OVERLAPPING = `UNWIND ids AS id
  MATCH (subject:Entity {id: id})
  WITH collect(subject) AS subjects
  WITH subjects,
    [subject IN subjects WHERE EXISTS { (subject)<-[:LOCATED_IN|PART_OF|POSSIBLY_SAME]-() }] AS holders,
    [subject IN subjects WHERE subject.mergedInto IS NOT NULL] AS merged
  CALL (subjects, holders, merged) {
    WITH 1 AS once WHERE size(holders) > 0
    UNWIND subjects AS subject
    MATCH (subject)-[r:LOCATED_IN|PART_OF|POSSIBLY_SAME]->(near:Entity)
    WITH near, type(r) = 'POSSIBLY_SAME' AS maybeSame, collect(DISTINCT subject.id) AS within
    CALL (near, maybeSame) {
      WITH near, maybeSame WHERE maybeSame
      RETURN near AS other
      UNION
      WITH near, maybeSame WHERE NOT maybeSame
      MATCH (near)-[:LOCATED_IN|PART_OF*0..3]->(other:Entity)
      RETURN other
    }
    WITH within, other WHERE other IN holders
    RETURN within, other.id AS other
    UNION
    UNWIND merged AS subject
    MATCH (became1:Entity {id: subject.mergedInto})
${Array.from({ length: 7 }, (_, at) => `    OPTIONAL MATCH (became${at + 2}:Entity {id: became${at + 1}.mergedInto})`).join('\n')}
    UNWIND [${Array.from({ length: 8 }, (_, at) => `became${at + 1}`).join(', ')}] AS other
    WITH subject, other WHERE other IN subjects
    RETURN [subject.id] AS within, other.id AS other
  }
  UNWIND within AS subject
  WITH DISTINCT subject, other WHERE subject <> other`;

/** What holds a figure beside others: the figures that it is a part or a later stage of, and its conflicts. */
export interface Ties {
  wholes: string[];
  conflicts: string[];
}

/** The ties of each of these figures, by one statement. */
export async function readTies(reader: Reader, ids: readonly string[]): Promise<Map<string, Ties>> {
  const rows = await reader.read<{ id: string; wholes: string[]; conflicts: string[] }>(
    statement('read/ties-of-figures'),
    { ids },
  );
  return new Map(rows.map(({ id, wholes, conflicts }) => [id, { wholes, conflicts }]));
}
