import type { Position } from '../text/report-text.js';
import type { Fields, Word } from './fields.js';

/** A relation, or one for each of a list of names, as claims.yaml gives it. */
export interface RelationEntry {
  at: Position;
  as: Word | undefined;
  from: Word[];
  to: Word[];
  /** Whether the ends are a list (`each`, `eachTo`): then every name must stand in the quote. */
  listedFrom: boolean;
  listedTo: boolean;
  type: Word;
  status: Word;
  year: Word | undefined;
  step: Word | undefined;
  level: Word | undefined;
  title: Word | undefined;
  deadline: Word | undefined;
  inferred: Word | undefined;
  because: Word | undefined;
  subjectOmitted: Word | undefined;
  lists: Word | undefined;
  list: Word | undefined;
}

export function readRelationEntry(fields: Fields): RelationEntry | undefined {
  const from = readEnds(fields, 'from', 'each');
  const to = readEnds(fields, 'to', 'eachTo');
  const [type, status] = [fields.requiredWord('type'), fields.requiredWord('status')];
  const optional = {
    as: fields.word('as'),
    year: fields.word('year'),
    step: fields.word('step'),
    level: fields.word('level'),
    title: fields.word('title'),
    deadline: fields.word('deadline'),
    inferred: fields.word('inferred'),
    because: fields.word('because'),
    subjectOmitted: fields.word('subjectOmitted'),
    lists: fields.word('lists'),
    list: fields.word('list'),
  };
  fields.close();
  if (!from || !to || !type || !status) return undefined;
  return {
    at: fields.at,
    from: from.ends,
    listedFrom: from.listed,
    to: to.ends,
    listedTo: to.listed,
    type,
    status,
    ...optional,
  };
}

function readEnds(fields: Fields, one: string, many: string): { ends: Word[]; listed: boolean } | undefined {
  const [single, listed] = [fields.word(one), fields.words(many)];
  if (fields.has(one) && fields.has(many)) {
    fields.problem(fields.at, `a relation has '${one}' or '${many}', not both`);
    return undefined;
  }
  if (fields.has(many)) {
    if (listed.length === 0) fields.problem(fields.at, `'${many}' names no entity`);
    return listed.length > 0 ? { ends: listed, listed: true } : undefined;
  }
  if (!fields.has(one)) fields.problem(fields.at, `a relation needs '${one}' (one entity) or '${many}' (a list)`);
  return single && { ends: [single], listed: false };
}
