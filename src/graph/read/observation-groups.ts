import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { compiledEach } from './compiled.js';
import { equalities, type Filter, predicatesOf } from './filter.js';
import type { Direction } from './keyset.js';
import { OBSERVATION_LIST } from './observation-list.js';
import { parted, whereParted } from './planned-apart.js';

/** What figures can be grouped by: the property of each key. */
export const OBSERVATION_KEYS = {
  TOWN: 'town',
  SUBJECT: 'subject',
  SUBJECT_KIND: 'subjectKind',
  INDICATOR: 'indicator',
  ASPECT: 'aspect',
  MEASURE: 'measure',
  UNIT: 'unit',
  PER: 'per',
  YEAR: 'year',
  PERIOD: 'period',
  MODALITY: 'modality',
  QUALIFIER: 'qualifier',
  SCOPE: 'scope',
} as const;

export type ObservationKey = keyof typeof OBSERVATION_KEYS;

export interface ObservationGroupsRequest {
  by: readonly ObservationKey[];
  filter: Filter;
  /** KEYS: by the keys themselves, in the order in which `by` names them. Groups that are equal in it stand in that order. */
  order: { by: 'COUNT' | 'KEYS'; direction: Direction };
  limit: number;
  /** Whether what decides over a sum is read too. */
  sums: boolean;
  /** Ids of members to give, at most, in their order; 0 for none. */
  members: number;
}

/** A group: the properties of its keys, how many figures, and what was asked for beside. */
export interface ObservationGroupRow extends Row {
  count: number;
  members?: string[];
  /** What decides over a sum; absent where sums were not asked for. */
  figures?: GroupedFigures;
}

/** What is known of the figures of a group together. */
export interface GroupedFigures {
  /** How many different ones there are of each. */
  indicators: number;
  units: number;
  modalities: number;
  periods: number;
  scopes: number;
  /** Whether the one indicator is additive, and none is per head, household or mu, nor a rate, rank, peak, average or growth. */
  additive: boolean;
  unit: string;
  /** How many have no start of their period. */
  openPeriods: number;
  about: boolean;
  /** In ten-thousandths of the unit, as digits: many towns together have more than a number holds. Null where some figure has no such bound. */
  lower: string | null;
  upper: string | null;
  /** How many are of one subject, and all those subjects, each once. */
  ofSubjects: number;
  subjects: string[];
  /** Members of groups, a list for each figure of a group; and how many such figures leave members unnamed. */
  sharedBy: string[][];
  openGroups: number;
  /** Ids, where figures are parts or stages, or members of conflicts, so that they may hold each other; else none. */
  tied: string[];
}

/** Groups figures by the given keys, by one statement. Without a key there is one group, of all. */
export async function readObservationGroups(
  reader: Reader,
  request: ObservationGroupsRequest,
): Promise<ObservationGroupRow[]> {
  const { statement, parameters } = observationGroupsStatement(request);
  return reader.read<ObservationGroupRow>(statement, parameters);
}

/** Sums are taken over whole numbers of this fraction, so that they are exact: floats would add their errors up. */
export const FRACTION = 10_000;

const parts = (bound: 'lower' | 'upper') =>
  `CASE WHEN count(n.${bound}) = count(*) THEN toString(sum(toInteger(round(n.${bound} * ${FRACTION})))) END AS ${bound}`;

/** What is asked of a property of all figures in a group: so of the figures, and so where it is known to be one. */
interface OfAll {
  property: string;
  open: string;
  fixed: string;
}

const different = (property: string, name: string): OfAll => ({
  property,
  open: `count(DISTINCT n.${property}) AS ${name}`,
  fixed: `toInteger(rows[0].${property} IS NOT NULL) AS ${name}`,
});

const first = (property: string): OfAll => ({
  property,
  open: `min(n.${property}) AS ${property}1`,
  fixed: `rows[0].${property} AS ${property}1`,
});

const OF_ALL: readonly OfAll[] = [
  different('indicator', 'indicators'),
  first('indicator'),
  different('unit', 'units'),
  first('unit'),
  different('modality', 'modalities'),
  different('period', 'periods'),
  // to have none is a scope too
  {
    property: 'scope',
    open: "count(DISTINCT coalesce(n.scope, '')) AS scopes",
    fixed: 'toInteger(size(rows) > 0) AS scopes',
  },
];

const FIGURES = [
  "count(CASE WHEN n.per IS NOT NULL OR NOT n.measure IN ['AMOUNT', 'COUNT', 'AREA'] THEN 1 END) AS unfit",
  'count(*) - count(n.periodStart) AS openPeriods',
  "count(CASE WHEN n.qualifier = 'ABOUT' THEN 1 END) > 0 AS about",
  parts('lower'),
  parts('upper'),
  'count(n.subject) AS ofSubjects',
  'collect(DISTINCT n.subject) AS subjects',
  'collect(CASE WHEN n.subject IS NULL THEN n.subjectMembers END) AS sharedBy',
  'count(CASE WHEN n.subject IS NULL AND (n.subjectOpen OR size(n.subjectMembers) = 0) THEN 1 END) AS openGroups',
  'count(n.partOf) + count(n.stageOf) AS beneath',
  'count(CASE WHEN n.conflicted THEN 1 END) AS conflicted',
  'collect(n.id) AS ids',
];

/** What the figures are made of, read of each at once: one by one costs twice as much. */
const READ = [
  ...['per', 'measure', 'periodStart', 'qualifier', 'lower', 'upper', 'subject'],
  ...['subjectMembers', 'subjectOpen', 'partOf', 'stageOf', 'conflicted', 'id'],
];

/**
 * What is known of each group's figures. What the keys or the filter fix to one value is not looked at again.
 *
 * @param fixed properties
 */
function ofTheFigures(fixed: ReadonlySet<string>): string {
  const open = OF_ALL.filter(({ property }) => !fixed.has(property));
  const known = OF_ALL.filter(({ property }) => fixed.has(property));
  const read = new Set([...open.map(({ property }) => property), ...READ]);
  return `CALL (rows) {
  UNWIND rows AS row
  WITH row {${[...read].map((property) => `.${property}`).join(', ')}} AS n
  RETURN ${[...open.map((each) => each.open), ...FIGURES].join(', ')}
}
WITH *${known.map((each) => `, ${each.fixed}`).join('')}
OPTIONAL MATCH (definition:Indicator {id: 'indicator/' + indicator1})`;
}

function observationGroupsStatement({ by, filter, order, limit, sums, members }: ObservationGroupsRequest): {
  statement: Statement;
  parameters: Parameters;
} {
  const keys = [...new Set(by)].map((key) => OBSERVATION_KEYS[key]);
  const columns = [
    ...keys.map((key) => `n.${key} AS ${key}`),
    'count(*) AS count',
    // only for the groups that are given is more read of their figures
    ...(sums ? ['collect(n) AS rows'] : []),
    ...(members > 0 ? ['collect(n.id)[..$members] AS members'] : []),
  ];
  const sorted = [
    ...(order.by === 'COUNT' ? [`count ${order.direction}`] : []),
    ...keys.map((key) => `${key} ${order.by === 'KEYS' ? order.direction : 'ASC'}`),
  ];
  const { cypher: asked, params } = compiledEach(
    predicatesOf(filter, new Cypher.NamedNode('n'), OBSERVATION_LIST.fields),
  );
  const text = [
    'MATCH (n:Observation)',
    // the id is never absent, but an index of what the filter fixes is open to the planner only where each of its keys is named
    ...(asked.length > 0 ? [whereParted('n', parted(asked), 'n.id IS NOT NULL')] : []),
    members > 0 && 'WITH n ORDER BY n.id',
    `WITH ${columns.join(', ')}`,
    sorted.length > 0 && `ORDER BY ${sorted.join(', ')}`,
    'LIMIT $limit',
    ...(sums ? [ofTheFigures(new Set([...keys, ...equalities(filter, OBSERVATION_LIST.properties).keys()]))] : []),
    `RETURN ${[...keys, 'count', ...(members > 0 ? ['members'] : []), ...(sums ? [RETURNED] : [])].join(', ')}`,
    sorted.length > 0 && `ORDER BY ${sorted.join(', ')}`,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
  return { statement: { name: 'observationGroups', text }, parameters: { ...params, limit, members } };
}

const RETURNED = `{indicators: indicators, units: units, unit: unit1, modalities: modalities, periods: periods, scopes: scopes,
  additive: unfit = 0 AND coalesce(definition.additive, false), openPeriods: openPeriods, about: about, lower: lower, upper: upper,
  ofSubjects: ofSubjects, openGroups: openGroups,
  subjects: CASE WHEN indicators = 1 AND units = 1 AND periods = 1 AND modalities = 1 THEN subjects ELSE [] END,
  sharedBy: sharedBy,
  tied: CASE WHEN indicators = 1 AND periods = 1 AND (beneath > 0 OR conflicted > 1) THEN ids ELSE [] END} AS figures`;
