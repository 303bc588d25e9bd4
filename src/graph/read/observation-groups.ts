import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { compiledEach } from './compiled.js';
import { equalities, type Filter, predicatesOf } from './filter.js';
import type { Direction } from './keyset.js';
import { OBSERVATION_LIST } from './observation-list.js';
import { OVERLAPPING } from './overlaps.js';
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
  /** Ids of those of its subjects that overlap a subject of this group or another. */
  subjectIds?: string[];
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
  /**
   * How many subjects there are, members of groups among them, none counted twice; and with those that several figures have, for each. Looked
   * at only where nothing else keeps several figures from being added up; else 0.
   */
  subjects: number;
  subjectsWithRepeats: number;
  /** How many figures of groups leave members unnamed. */
  openGroups: number;
  /** Ids, where figures are parts or stages, or members of conflicts, so that they may hold each other, and nothing else does; else none. */
  tied: string[];
}

export interface ObservationGroups {
  groups: ObservationGroupRow[];
  /** For subjects of the groups that could be added up by their own figures: the others that each overlaps. */
  overlaps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Groups figures by the given keys, by one statement. Without a key there is one group, of all. */
export async function readObservationGroups(
  reader: Reader,
  request: ObservationGroupsRequest,
): Promise<ObservationGroups> {
  const { statement, parameters, columns } = observationGroupsStatement(request);
  if (!request.sums)
    return { groups: await reader.read<ObservationGroupRow>(statement, parameters), overlaps: new Map() };
  const [read] = await reader.read<GroupsRead>(statement, parameters);
  const groups = read!.rows.map((row, at) => ({
    ...named(columns, row),
    figures: named(Object.keys(FIGURE_COLUMNS), row.at(-1) as unknown[]),
    subjectIds: read!.subjectIds[at]!,
  }));
  const overlaps = new Map<string, Set<string>>();
  for (const { subject, other } of read!.overlaps)
    overlaps.set(subject, (overlaps.get(subject) ?? new Set()).add(other));
  return { groups: groups as unknown as ObservationGroupRow[], overlaps };
}

/** All groups in one row. */
interface GroupsRead extends Row {
  /** Of each group its columns, and last the list of what is known of its figures. */
  rows: unknown[][];
  /** Of each group. */
  subjectIds: string[][];
  overlaps: Overlap[];
}

const named = (names: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));

interface Overlap extends Row {
  subject: string;
  other: string;
}

/** Sums are taken over whole numbers of this fraction, so that they are exact: floats would add their errors up. */
export const FRACTION = 10_000;

/** What is asked of a property of all figures in a group: of those that are alike in it, and where it is known to be one. */
interface OfAll {
  property: string;
  alike: string;
  fixed: string;
}

const different = (property: string, name: string): OfAll => ({
  property,
  alike: `count(DISTINCT ${property}) AS ${name}`,
  fixed: `toInteger(rows[0].${property} IS NOT NULL) AS ${name}`,
});

const first = (property: string): OfAll => ({
  property,
  alike: `min(${property}) AS ${property}1`,
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
    alike: "count(DISTINCT coalesce(scope, '')) AS scopes",
    fixed: 'toInteger(size(rows) > 0) AS scopes',
  },
];

/** What tells figures apart beside their properties. */
const TOLD_APART = [
  "n.per IS NOT NULL OR NOT n.measure IN ['AMOUNT', 'COUNT', 'AREA'] AS unfit",
  'n.periodStart IS NULL AS open',
  "n.qualifier = 'ABOUT' AS about",
  'n.partOf IS NOT NULL OR n.stageOf IS NOT NULL AS beneath',
  'n.conflicted AS conflicted',
];

const boundsOf = (bound: 'lower' | 'upper') =>
  `count(n.${bound}) AS ${bound}s, sum(toInteger(round(n.${bound} * ${FRACTION}))) AS ${bound}`;

/** What is known of figures that are alike. */
const OF_THE_ALIKE = [
  'count(*) AS figures',
  boundsOf('lower'),
  boundsOf('upper'),
  'collect(n.subject) AS subjects',
  'collect(CASE WHEN n.subject IS NULL THEN n END) AS ofGroups',
];

/** How many figures are so. */
const those = (told: string) => `sum(CASE WHEN ${told} THEN figures ELSE 0 END)`;

const wholeOf = (bound: 'lower' | 'upper') =>
  `CASE WHEN sum(${bound}s) = sum(figures) THEN toString(sum(${bound})) END AS ${bound}`;

/** What is known of all figures of a group, from those that are alike. */
const OF_THE_GROUP = [
  `${those('unfit')} AS unfit`,
  `${those('open')} AS openPeriods`,
  `${those('about')} > 0 AS about`,
  `${those('beneath')} AS beneath`,
  `${those('conflicted')} AS conflicted`,
  wholeOf('lower'),
  wholeOf('upper'),
  'collect([subjects] + [each IN ofGroups | each.subjectMembers]) AS subjects',
  'sum(size([each IN ofGroups WHERE each.subjectOpen OR size(each.subjectMembers) = 0])) AS openGroups',
];

/** What the figures are made of, read of each at once: one by one costs twice as much. */
const READ = [
  ...['per', 'measure', 'periodStart', 'qualifier', 'lower', 'upper', 'subject'],
  ...['subjectMembers', 'subjectOpen', 'partOf', 'stageOf', 'conflicted'],
];

/**
 * What is known of each group's figures: first of those that are alike in all that matters, mostly all of them; then of the group. What the
 * keys or the filter fix to one value is not looked at again.
 *
 * @param fixed properties
 */
function ofTheFigures(fixed: ReadonlySet<string>): string {
  const open = OF_ALL.filter(({ property }) => !fixed.has(property));
  const known = OF_ALL.filter(({ property }) => fixed.has(property));
  const properties = [...new Set(open.map(({ property }) => property))];
  const alike = [...properties.map((property) => `n.${property} AS ${property}`), ...TOLD_APART, ...OF_THE_ALIKE];
  return `CALL (rows) {
  UNWIND rows AS row
  WITH row {${[...properties, ...READ].map((property) => `.${property}`).join(', ')}} AS n
  WITH ${alike.join(', ')}
  RETURN ${[...open.map((each) => each.alike), ...OF_THE_GROUP].join(', ')}
}
WITH *${known.map((each) => `, ${each.fixed}`).join('')}
OPTIONAL MATCH (definition:Indicator {id: 'indicator/' + indicator1})`;
}

function observationGroupsStatement({ by, filter, order, limit, sums, members }: ObservationGroupsRequest): {
  statement: Statement;
  parameters: Parameters;
  /** Of each group, but for what is known of its figures. */
  columns: string[];
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
  const given = [...keys, 'count', ...(members > 0 ? ['members'] : [])];
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
    ...(sums
      ? [
          ofTheFigures(new Set([...keys, ...equalities(filter, OBSERVATION_LIST.properties).keys()])),
          groupsAndOverlaps(given, sorted),
        ]
      : [`RETURN ${given.join(', ')}`, sorted.length > 0 && `ORDER BY ${sorted.join(', ')}`]),
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
  return {
    statement: { name: 'observationGroups', text, columns: sums ? ['rows', 'subjectIds', 'overlaps'] : given },
    parameters: { ...params, limit, members },
    columns: given,
  };
}

/**
 * Whether nothing but subjects, or what ties figures together, can keep several figures from being added up: what the rule of sums looks
 * at before these (src/api/observation/sum.ts).
 */
const HOPEFUL = `count > 1 AND additive AND indicators <= 1 AND units <= 1 AND modalities <= 1 AND periods <= 1
  AND openPeriods = 0 AND scopes <= 1`;

/** The Cypher of what is known of a group's figures; in lists, since a thousand maps say each name a thousand times. */
const FIGURE_COLUMNS: Readonly<Record<keyof GroupedFigures, string>> = {
  indicators: 'indicators',
  units: 'units',
  modalities: 'modalities',
  periods: 'periods',
  scopes: 'scopes',
  additive: 'additive',
  unit: 'unit1',
  openPeriods: 'openPeriods',
  about: 'about',
  lower: 'lower',
  upper: 'upper',
  subjects: 'size(subjectIds)',
  subjectsWithRepeats: 'subjectsWithRepeats',
  openGroups: 'openGroups',
  tied: 'CASE WHEN hopeful AND (beneath > 0 OR conflicted > 1) THEN [row IN rows | row.id] ELSE [] END',
};

/** From each group's figures to one row: all groups, and which of the subjects of those that could be added up overlap. */
const groupsAndOverlaps = (
  given: readonly string[],
  sorted: readonly string[],
): string => `WITH *, unfit = 0 AND coalesce(definition.additive, false) AS additive
WITH *, ${HOPEFUL} AS hopeful
CALL (subjects, hopeful) {
  UNWIND CASE WHEN hopeful THEN subjects ELSE [] END AS ofTheAlike
  UNWIND ofTheAlike AS ids
  UNWIND ids AS id
  RETURN collect(DISTINCT id) AS subjectIds, count(id) AS subjectsWithRepeats
}
WITH *${sorted.length > 0 ? ` ORDER BY ${sorted.join(', ')}` : ''}
WITH collect({row: [${[...given, `[${Object.values(FIGURE_COLUMNS).join(', ')}]`].join(', ')}], subjectIds: subjectIds}) AS groups
CALL (groups) {
  UNWIND groups AS each
  WITH each WHERE size(each.subjectIds) > 1
  UNWIND each.subjectIds AS id
  WITH collect(DISTINCT id) AS ids
  ${OVERLAPPING}
  RETURN collect({subject: subject, other: other}) AS overlaps
}
WITH groups, overlaps, [each IN overlaps | each.subject] + [each IN overlaps | each.other] AS overlapping
RETURN [each IN groups | each.row] AS rows, [each IN groups | [id IN each.subjectIds WHERE id IN overlapping]] AS subjectIds, overlaps`;
