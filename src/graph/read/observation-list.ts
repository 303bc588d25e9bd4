import Cypher from '@neo4j/cypher-builder';
import type { Row } from '../statement.js';
import { type Comparison, compare } from './comparison.js';
import { entityFields } from './entity-fields.js';
import { byBounds, byProperty, type FieldFilter, type Filter, type FilterFields, predicateOf } from './filter.js';
import type { List } from './list.js';

export interface ObservationRow extends Row {
  id: string;
}

/** Filter fields of a figure that compare one property. `subjectId` is what a filter by a subject's id is made of. */
const PROPERTIES: Readonly<Record<string, string>> = {
  id: 'id',
  subjectId: 'subject',
  subjectKind: 'subjectKind',
  townCode: 'town',
  indicator: 'indicator',
  aspect: 'aspect',
  measure: 'measure',
  modality: 'modality',
  qualifier: 'qualifier',
  unit: 'unit',
  per: 'per',
  year: 'year',
  periodName: 'period',
  periodBasis: 'periodBasis',
  wholeYear: 'wholeYear',
  growthBasis: 'growthBasis',
  scope: 'scope',
  rank: 'rank',
  partOf: 'partOf',
  listComplete: 'listComplete',
  conflicted: 'conflicted',
};

/** The property of each order; all of them are never absent. */
export const OBSERVATION_ORDERS = {
  id: 'id',
  value: 'sortValue',
  year: 'year',
  indicator: 'indicator',
  growth: 'sortGrowth',
} as const;

const LEADS = [[], ['indicator'], ['indicator', 'modality'], ['indicator', 'modality', 'year'], ['town'], ['subject']];

/** Beside those of every order: what a subject's figures are read by when only some of them are asked for. */
const OF_SUBJECT = [
  ['subject', 'indicator', 'year', 'id'],
  ['subject', 'indicator', 'modality', 'year', 'id'],
  ['subject', 'aspect', 'year', 'id'],
  ['subject', 'modality', 'year', 'id'],
];

/** Every figure that reports say. */
export const OBSERVATION_LIST: List = {
  name: 'observations',
  label: 'Observation',
  properties: PROPERTIES,
  fields: observationFields,
  indexes: [
    ...LEADS.flatMap((lead) => Object.values(OBSERVATION_ORDERS).map((order) => [...new Set([...lead, order, 'id'])])),
    ...OF_SUBJECT,
  ],
};

function observationFields(field: string): ReturnType<FilterFields> {
  if (field === 'value') return byBounds('lower', 'upper', 'qualifier');
  if (field === 'growth') return byBounds('growthLower', 'growthUpper', 'growthQualifier');
  if (field === 'subject') return bySubject;
  if (field === 'report') return byReport;
  if (field === 'said') return byYearSaid;
  const property = PROPERTIES[field];
  return property === undefined ? undefined : byProperty(property);
}

/** What is asked of the subject; a group is none. */
const bySubject: FieldFilter = (observation, asked: Filter, asOf) => {
  const subject = new Cypher.Node();
  const predicate = predicateOf(asked, subject, entityFields, asOf);
  return existsBeside(observation as Cypher.Node, 'ABOUT', 'right', subject, 'Entity', predicate);
};

/** Which reports say it. */
const byReport: FieldFilter = (observation, asked: Comparison) => {
  const claim = new Cypher.Node();
  const predicate = compare(claim.property('report'), asked);
  return predicate && existsBeside(observation as Cypher.Node, 'SUPPORTS', 'left', claim, 'Claim', predicate);
};

/** By the years of the reports that say it: that one of them is as asked. */
const byYearSaid: FieldFilter = (observation, asked: Comparison) => {
  const claim = new Cypher.Node();
  const predicate = compare(claim.property('year'), asked);
  return existsBeside(observation as Cypher.Node, 'SUPPORTS', 'left', claim, 'Claim', predicate);
};

function existsBeside(
  from: Cypher.Node,
  type: string,
  direction: 'left' | 'right',
  to: Cypher.Node,
  label: string,
  predicate: Cypher.Predicate | undefined,
): Cypher.Predicate {
  const pattern = new Cypher.Pattern(from)
    .related(new Cypher.Relationship(), { type, direction })
    .to(to, { labels: [label] });
  const match = new Cypher.Match(pattern);
  return new Cypher.Exists(predicate ? match.where(predicate) : match);
}
