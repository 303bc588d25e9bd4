import Cypher from '@neo4j/cypher-builder';
import { type Comparison, compare } from './comparison.js';
import { entityFields } from './entity-fields.js';
import { byProperty, type FieldFilter, type Filter, type FilterFields, predicateOf } from './filter.js';
import { heldAsOf } from './held-as-of.js';
import type { List } from './list.js';
import { byYear } from './relation-year.js';

/** Filter fields of a relation that compare one property. Those of its ends are what a filter by an end is made of. */
const PROPERTIES: Readonly<Record<string, string>> = {
  id: 'id',
  type: 'type',
  status: 'status',
  year: 'year',
  fromId: 'from',
  toId: 'to',
  fromName: 'fromName',
  toName: 'toName',
  fromKind: 'fromKind',
  toKind: 'toKind',
  inferred: 'inferred',
  subjectOmitted: 'subjectOmitted',
  step: 'step',
  level: 'level',
  title: 'title',
  deadline: 'deadline',
  townCode: 'town',
  origin: 'origin',
  conflicted: 'conflicted',
  knownFrom: 'knownFrom',
  knownUntil: 'knownUntil',
};

/** `knownUntil` of what no later status has replaced. */
export const STILL = 9999;

const ORDERS = [['id'], ['year', 'id'], ['fromName', 'id'], ['toName', 'id']];
/** What filters commonly fix. Of two that fix equally much the first is taken: a town narrows down more than a status. */
const LEADS = [
  [],
  ['type'],
  ['town', 'type'],
  ['type', 'status'],
  ['type', 'status', 'year'],
  ['from'],
  ['to'],
  ['town'],
];

/** Every relation, one row for each status of each year. */
export const RELATION_LIST: List = {
  name: 'relations',
  label: 'Relation',
  properties: PROPERTIES,
  fields: relationFields,
  indexes: LEADS.flatMap((lead) => ORDERS.map((order) => [...new Set([...lead, ...order])])),
};

function relationFields(field: string): ReturnType<FilterFields> {
  if (field === 'from' || field === 'to') return byEnd(field);
  if (field === 'report') return byReport;
  if (field === 'replaced') return byReplaced;
  if (field === 'year') return byYear;
  if (field === 'held') return byPlaceHeld;
  const property = PROPERTIES[field];
  return property === undefined ? undefined : byProperty(property);
}

/** What is asked of the entity at one end. */
const byEnd =
  (end: 'from' | 'to'): FieldFilter =>
  (relation, asked: Filter, asOf) => {
    const entity = new Cypher.Node();
    const isEnd = Cypher.eq(entity.property('id'), relation.property(end));
    const predicate = predicateOf(asked, entity, entityFields, asOf);
    const match = new Cypher.Match(new Cypher.Pattern(entity, { labels: ['Entity'] }));
    return new Cypher.Exists(match.where(predicate ? Cypher.and(isEnd, predicate) : isEnd));
  };

/** Which reports say it. */
const byReport: FieldFilter = (relation, asked: Comparison) => {
  const claim = new Cypher.Node();
  const predicate = compare(claim.property('report'), asked);
  const pattern = new Cypher.Pattern(relation as Cypher.Node)
    .related(new Cypher.Relationship(), { type: 'SUPPORTS', direction: 'left' })
    .to(claim, { labels: ['Claim'] });
  return predicate && new Cypher.Exists(new Cypher.Match(pattern).where(predicate));
};

/** Whether a later status has replaced it. In a function of its own, since Cypher chains comparisons: a <> b = c is two of them. */
const byReplaced: FieldFilter = (relation, asked: Comparison) => {
  const isReplaced = Cypher.neq(relation.property('knownUntil'), new Cypher.Literal(STILL));
  return compare(Cypher.coalesce(isReplaced as unknown as Cypher.Expr, Cypher.false), asked);
};

/** Properties of an end that the relation has too, by their name in a filter of entities. */
const OWN: Readonly<Record<string, string>> = { id: 'Id', name: 'Name', kind: 'Kind' };

/**
 * The same filter with what it asks of an end's id, name and kind asked of the relation itself, which has them too: so an index by
 * them can serve it, and the entity need not be read.
 */
export function withoutEnds({ from, to, and, or, not, ...own }: Filter): Filter {
  const parts = [
    own,
    ...ofEnd('from', from as Filter | null),
    ...ofEnd('to', to as Filter | null),
    ...(and ?? []).map(withoutEnds),
  ];
  const [only, ...more] = parts.filter((part) => Object.keys(part).length > 0);
  return {
    ...(more.length > 0 ? { and: [only!, ...more] } : only),
    ...(or ? { or: or.map(withoutEnds) } : {}),
    ...(not ? { not: withoutEnds(not) } : {}),
  };
}

function ofEnd(end: 'from' | 'to', filter: Filter | null | undefined): Filter[] {
  if (!filter) return [];
  const entries = Object.entries(filter).filter(([, asked]) => asked !== undefined && asked !== null);
  const own = entries.filter(([field]) => field in OWN).map(([field, asked]) => [`${end}${OWN[field]}`, asked]);
  const rest = entries.filter(([field]) => !(field in OWN));
  return [Object.fromEntries(own), ...(rest.length > 0 ? [{ [end]: Object.fromEntries(rest) }] : [])];
}

/** That what the official codes say held in the year: the code of the inner place did. What reports say stands by itself. */
const byPlaceHeld: FieldFilter = (relation, year: number) => {
  const place = new Cypher.Node();
  const isInner = Cypher.eq(place.property('id'), relation.property('from'));
  const match = new Cypher.Match(new Cypher.Pattern(place, { labels: ['Entity'] }));
  return Cypher.or(
    Cypher.neq(relation.property('origin'), new Cypher.Literal('CODES')),
    new Cypher.Exists(match.where(Cypher.and(isInner, heldAsOf(place, year)))),
  );
};

/** That a relation is what reports say now, or said up to a year: a filter of relations. */
export const knownAsOf = (asOf: number | null | undefined): Filter =>
  asOf === undefined || asOf === null
    ? { knownUntil: { eq: STILL } }
    : { knownFrom: { lte: asOf }, knownUntil: { gt: asOf }, held: asOf };
