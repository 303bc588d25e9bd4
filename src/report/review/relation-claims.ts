import { RELATION_STATUSES } from '../../vocabulary/relation-status.js';
import { RELATION_STEPS } from '../../vocabulary/relation-step.js';
import { RELATION_TYPES } from '../../vocabulary/relation-type.js';
import type { ReadRelation } from '../claims/relation.js';
import { row } from './figure-claims.js';
import { joined, type Names } from './names.js';
import type { Doubt, ReviewClaim } from './review.js';
import { INFERRED, LABELS, OMITTED } from './words.js';

/** A relation as the page shows it, one for all names of a list; marked on its quote. [] where none of its links could be read. */
export function relationClaim(
  { entry, links, from, to, quote }: ReadRelation,
  names: Names,
  doubt: Doubt | null,
): ReviewClaim[] {
  const fact = links[0]?.fact;
  if (fact === undefined) return [];
  const type = RELATION_TYPES[fact.type];
  const [source, target] = [from, to].map((ends) => names.all(ends.map(({ entity }) => entity.id)));
  if (source === undefined || target === undefined) return [];
  return [
    {
      kind: 'relation',
      mood: fact.status === 'PLANNED' || fact.status === 'APPLIED' ? 'planned' : 'said',
      head: joined([source, type, target], ' → '),
      rows: [
        { label: LABELS.from, value: source },
        { label: LABELS.type, value: joined([type, fact.type], ' · ') },
        { label: LABELS.to, value: target },
        { label: LABELS.status, value: joined([RELATION_STATUSES[fact.status], String(fact.year)], ' · ') },
        ...row(LABELS.step, fact.step && RELATION_STEPS[fact.step]),
        ...row(LABELS.level, fact.level),
        ...row(LABELS.title, fact.title),
        ...row(LABELS.deadline, fact.deadline),
        ...row(LABELS.omitted, fact.subjectOmitted ? OMITTED : null),
        ...row(LABELS.inferred, fact.inferred ? INFERRED : null),
        ...row(LABELS.because, fact.because),
      ],
      spans: [quote],
      quote,
      line: entry.at.line,
      doubt,
    },
  ];
}
