import type { DraftRelation } from '../draft.js';
import { type Entry, type Field, field } from './entry.js';
import { nameInFile, type Writing } from './observation-entry.js';

/** The entry of one relation, or of one for each of a list of names. Names that are only asked about are left out of a list. */
export function relationEntry(writing: Writing, relation: DraftRelation, leavesOut: (name: string) => boolean): Entry {
  const { names, assumedYear } = writing;
  const { type, status, year, step, level, title, inferred, because, subjectOmitted, lists, quote } = relation;
  const listing = lists === null ? undefined : names.get(lists);
  const ends = {
    from: claimedEnds(writing, relation.from),
    to: claimedEnds(writing, relation.to),
  };
  const whole = ends.from.length === relation.from.length && ends.to.length === relation.to.length;
  const fields = [
    ...endFields('from', 'each', ends.from, listing !== undefined && relation.to.length === 1),
    ...field('type', type),
    ...endFields('to', 'eachTo', ends.to, false),
    ...field('status', status),
    ...field('year', year !== assumedYear(quote.start) && String(year)),
    ...field('step', step),
    ...field('level', level),
    ...field('title', title),
    ...field('inferred', inferred && 'true'),
    ...field('because', because),
    ...field('subjectOmitted', subjectOmitted && 'true'),
    ...field('lists', listing),
    ...field('list', listing !== undefined && (relation.listComplete === true && whole ? 'ALL' : 'SOME')),
  ];
  return { fields: fields.filter(({ name }) => !leavesOut(name)) };
}

const claimedEnds = ({ source, decisions }: Writing, ids: readonly string[]): string[] => {
  const claimed = ids.filter((id) => decisions.hasEntity(id));
  return (claimed.length > 0 ? claimed : ids).map((id) => nameInFile(source, id));
};

function endFields(one: string, many: string, ids: readonly string[], asList: boolean): Field[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && !asList) return [{ name: one, value: only }];
  return [{ name: many, value: ids }];
}
