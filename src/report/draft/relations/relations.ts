import { RELATION_TYPES } from '../../../vocabulary/relation-type.js';
import type { DraftEntity, DraftObservation, DraftRelation, DraftSource, Names } from '../draft.js';
import { capital } from './capital.js';
import { carriedOut } from './carried-out.js';
import { countedLists } from './counted-lists.js';
import { heldTitles } from './held-titles.js';
import { Located } from './located.js';
import { ObservationsByPlace } from './observations-by-place.js';
import { positions } from './positions.js';
import { type Proposed, relationOf } from './proposed.js';
import { reachedMilestones } from './reached.js';
import { statementsOf } from './statements.js';
import { visits } from './visits.js';

/**
 * The relations that a text states between its entities, in the order of the text, each with its status: a plan is PLANNED, an
 * application APPLIED, never more. What only a name suggests is inferred, with the reason. A relation of confidence 0.5 or more
 * has ends of the kinds that its type takes, named in its quote. Never throws; linear in the text's length.
 *
 * @param observations the figures of the draft: a counted list points at its figure
 */
export function draftRelations(
  source: DraftSource,
  names: Names,
  observations: readonly DraftObservation[],
): DraftRelation[] {
  const byPlace = new ObservationsByPlace(observations);
  const located = new Located(source);
  const byId = new Map(names.entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  const relations = statementsOf(source, names).flatMap((statement) => {
    const proposed: Proposed[] = [
      ...countedLists(source, statement, observations, byPlace),
      ...heldTitles(statement),
      ...reachedMilestones(statement),
      ...located.in(statement, (id) => byId.get(id)),
      ...positions(statement),
      ...visits(statement),
      ...carriedOut(statement),
      ...capital(statement),
    ];
    return proposed.flatMap((each) => {
      const relation = relationOf(statement, each);
      return relation !== null && isNew(relation, seen) && fits(relation, byId) ? [relation] : [];
    });
  });
  return relations.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

/** The same from the same quote is said once. */
function isNew({ quote, type, from, to, status, title }: DraftRelation, seen: Set<string>): boolean {
  const key = JSON.stringify([quote.start, quote.end, type, from, to, status, title]);
  const fresh = !seen.has(key);
  seen.add(key);
  return fresh;
}

/** Whether the vocabulary takes the kinds at both ends. */
function fits({ type, from, to }: DraftRelation, byId: ReadonlyMap<string, DraftEntity>): boolean {
  const kindOf = (id: string): string | undefined => byId.get(id)?.kind ?? kindOfId(id);
  const { from: starts, to: ends } = RELATION_TYPES[type];
  return (
    from.every((id) => starts.some((kind) => kind === kindOf(id))) &&
    to.every((id) => ends.some((kind) => kind === kindOf(id)))
  );
}

const kindOfId = (id: string): string => {
  const [kind = ''] = id.split('/');
  return kind.charAt(0).toUpperCase() + kind.slice(1);
};
