import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { compiledEach } from './compiled.js';
import { equalities, type Filter, predicatesOf } from './filter.js';
import { FIGURE_COLUMNS, type GroupedFigures, ofTheFigures } from './grouped-figures.js';
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

/** From each group's figures to one row: all groups, and which of the subjects of those that could be added up overlap. */
const groupsAndOverlaps = (
  given: readonly string[],
  sorted: readonly string[],
): string => `WITH *${sorted.length > 0 ? ` ORDER BY ${sorted.join(', ')}` : ''}
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
