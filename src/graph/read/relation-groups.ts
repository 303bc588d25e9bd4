import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { compiledEach } from './compiled.js';
import { type Filter, predicatesOf } from './filter.js';
import type { Direction } from './keyset.js';
import { parted, whereParted } from './planned-apart.js';
import { RELATION_LIST } from './relation-list.js';

/** What relations can be counted by: the property of each key. */
export const RELATION_KEYS = {
  TYPE: 'type',
  STATUS: 'status',
  YEAR: 'year',
  FROM: 'from',
  TO: 'to',
  FROM_KIND: 'fromKind',
  TO_KIND: 'toKind',
  TOWN: 'town',
} as const;

export type RelationKey = keyof typeof RELATION_KEYS;

/** Numbers of a group. */
export type GroupNumber = 'count' | 'distinctFrom' | 'distinctTo';

export interface GroupOrder {
  /** KEYS: by the keys themselves, in the order in which `by` of the request names them: so stand groups that are equal in all else. */
  by: GroupNumber | 'KEYS';
  direction: Direction;
}

export interface GroupsRequest {
  by: readonly RelationKey[];
  filter: Filter;
  order: readonly GroupOrder[];
  limit: number;
  /** Numbers to count, beside those that order. */
  numbers: readonly GroupNumber[];
}

/** A group: the properties of its keys, and the numbers that were asked for. */
export type GroupRow = Row & Partial<Record<GroupNumber, number>>;

const COUNTED: Readonly<Record<GroupNumber, string>> = {
  count: 'count(*)',
  distinctFrom: 'count(DISTINCT n.from)',
  distinctTo: 'count(DISTINCT n.to)',
};

/** Counts relations by the given keys, by one statement. Without a key there is one group, of all. */
export async function readRelationGroups(reader: Reader, request: GroupsRequest): Promise<GroupRow[]> {
  const { statement, parameters } = groupsStatement(request);
  return reader.read<GroupRow>(statement, parameters);
}

function groupsStatement({ by, filter, order, limit, numbers }: GroupsRequest): {
  statement: Statement;
  parameters: Parameters;
} {
  const keys = [...new Set(by)].map((key) => RELATION_KEYS[key]);
  const counted = [...new Set([...numbers, ...order.flatMap((each) => (each.by === 'KEYS' ? [] : [each.by]))])];
  const columns = [
    ...keys.map((key) => `n.${key} AS ${key}`),
    ...counted.map((number) => `${COUNTED[number]} AS ${number}`),
  ];
  const byKeys = (direction: Direction) => keys.map((key) => `${key} ${direction}`);
  const sorted = [
    ...order.flatMap((each) => (each.by === 'KEYS' ? byKeys(each.direction) : [`${each.by} ${each.direction}`])),
    ...byKeys('ASC'),
  ];
  const { cypher: asked, params } = compiledEach(predicatesOf(filter, new Cypher.NamedNode('n'), RELATION_LIST.fields));
  const text = [
    'MATCH (n:Relation)',
    // the id is never absent, but an index of what the filter fixes is open to the planner only where each of its keys is named
    ...(asked.length > 0 ? [whereParted('n', parted(asked), 'n.id IS NOT NULL')] : []),
    `WITH ${columns.length > 0 ? columns.join(', ') : 'count(*) AS count'}`,
    sorted.length > 0 && `ORDER BY ${sorted.join(', ')}`,
    'LIMIT $limit',
    'RETURN *',
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
  return { statement: { name: 'relationGroups', text }, parameters: { ...params, limit } };
}
