import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import type { EntityRow } from './entity-list.js';
import { fromTheStart, type OrderKey, rangesAfter } from './keyset.js';

/** How a name matches, the best first: it is the text, an alias is, it begins with the text, has it inside. */
export const MATCHES = ['EXACT', 'ALIAS', 'PREFIX', 'INSIDE'] as const;
export type Match = (typeof MATCHES)[number];

/** A place among the hits: how good, how long the matching name, whose. */
export type SearchPosition = readonly [tier: number, length: number, entity: string];

export interface SearchRequest {
  /** Folded, of one character at least. */
  text: string;
  kinds?: readonly EntityKind[] | undefined;
  size: number;
  beyond?: SearchPosition | undefined;
  /** Properties to read of the entities. */
  properties: readonly string[];
}

export interface Hit extends Row {
  node: EntityRow;
  /** The name or alias that matches: of several, the best. */
  matched: string;
  how: Match;
  place: SearchPosition;
}

/**
 * Above so many matches it is cheaper to walk all names from the shortest, until a page is full, than to sort the matches; below,
 * to sort them.
 */
const MANY = 2_000;

/**
 * A page of entities by a text in their names: by how well the best of their names matches, then by its length, then by id. Gives up to
 * `size` + 1 hits. Two statements find the exact names and how common the text is, then one for each way to match
 * until the page is full.
 */
export async function search(reader: Reader, request: SearchRequest): Promise<Hit[]> {
  const wanted = request.size + 1;
  const [before] = request.beyond ?? [0];
  const read = (tier: number, many: boolean) => readTier(reader, request, tier, many);
  const exact = [0, 1].filter((tier) => tier >= before).map((tier) => read(tier, false));
  const [common, ...found] = await Promise.all([readCommonness(reader, request.text), ...exact]);
  const hits = found.flat();
  if (hits.length < wanted && before <= 2) hits.push(...(await read(2, common.prefixes >= MANY)));
  if (hits.length < wanted) hits.push(...(await read(3, common.inside >= MANY)));
  return hits.slice(0, wanted);
}

/** How many entities have the text in a name, by one statement. */
export async function countHits(
  reader: Reader,
  { text, kinds }: Pick<SearchRequest, 'text' | 'kinds'>,
): Promise<number> {
  const cypher = `MATCH (m:Name) USING TEXT INDEX m:Name(folded)
WHERE m.folded CONTAINS $text${kinds ? ' AND m.kind IN $kinds' : ''}
RETURN count(DISTINCT m.entity) AS count`;
  const [row] = await reader.read<{ count: number }>({ name: 'search.count', text: cypher }, { text, kinds });
  return row?.count ?? 0;
}

/** How many names begin with the text, and have it inside: counted up to MANY. */
async function readCommonness(reader: Reader, text: string): Promise<{ prefixes: number; inside: number }> {
  const cypher = `CALL () {
  MATCH (m:Name) USING RANGE INDEX m:Name(folded) WHERE m.folded STARTS WITH $text
  WITH m LIMIT $many RETURN count(m) AS prefixes
}
CALL () {
  MATCH (m:Name) USING TEXT INDEX m:Name(folded) WHERE m.folded CONTAINS $text
  WITH m LIMIT $many RETURN count(m) AS inside
}
RETURN prefixes, inside`;
  const [row] = await reader.read<{ prefixes: number; inside: number }>(
    { name: 'search.commonness', text: cypher },
    { text, many: MANY },
  );
  return row!;
}

async function readTier(reader: Reader, request: SearchRequest, tier: number, many: boolean): Promise<Hit[]> {
  const { statement, parameters } = tierStatement(request, tier, many);
  const rows = await reader.read<{ node: EntityRow; matched: string; length: number }>(statement, parameters);
  return rows.map(({ node, matched, length }) => ({
    node,
    matched,
    how: MATCHES[tier]!,
    place: [tier, length, node.id] as const,
  }));
}

/** That a name matches in this way and in no better one. */
const MATCHING = [
  'm.folded = $text AND m.alias = false',
  'm.folded = $text AND m.alias = true',
  'm.folded STARTS WITH $text AND m.folded <> $text',
  'm.folded CONTAINS $text AND NOT m.folded STARTS WITH $text',
];

/** The index of the names that match, where they are few. */
const INDEX = ['RANGE', 'RANGE', 'RANGE', 'TEXT'];

const ORDER: readonly OrderKey[] = [
  { property: 'length', direction: 'ASC' },
  { property: 'entity', direction: 'ASC' },
];

/** The statement of the hits of one way to match, with its parameters. */
export function tierStatement(
  { text, kinds, size, beyond, properties }: SearchRequest,
  tier: number,
  many: boolean,
): { statement: Statement; parameters: Parameters } {
  const continued = beyond?.[0] === tier;
  const hits = many ? walked(tier, kinds !== undefined, continued) : sorted(tier, kinds !== undefined, continued);
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const cypher = `${hits}
MATCH (n:Entity {id: m.entity})
RETURN n {${fields}} AS node, m.name AS matched, m.length AS length ORDER BY m.length, m.entity`;
  const place = continued ? { beyond0: beyond[1], beyond1: beyond[2] } : {};
  return {
    statement: { name: `search.${MATCHES[tier]!.toLowerCase()}`, text: cypher },
    parameters: { text, kinds, tier, limit: size + 1, ...place },
  };
}

/** Few names match: all of them are found by an index of the text, and sorted. */
function sorted(tier: number, ofKinds: boolean, continued: boolean): string {
  const place = rangesAfter('m', ORDER, (at) => `$beyond${at}`).map((range) => `(${range})`);
  const conditions = [
    MATCHING[tier],
    ...(ofKinds ? ['m.kind IN $kinds'] : []),
    ...(continued ? [`(${place.join(' OR ')})`] : []),
    BEST,
  ];
  return `MATCH (m:Name) USING ${INDEX[tier]} INDEX m:Name(folded)
WHERE ${conditions.join(' AND ')}
WITH m ORDER BY m.length, m.entity LIMIT $limit`;
}

/** Many names match: names are walked in the order of the hits, which an index holds, until there are enough. */
function walked(tier: number, ofKinds: boolean, continued: boolean): string {
  const places = continued ? rangesAfter('m', ORDER, (at) => `$beyond${at}`) : [fromTheStart('m', ORDER)];
  const index = `m:Name(${ofKinds ? 'kind, ' : ''}length, entity, folded)`;
  const order = `${ofKinds ? 'm.kind, ' : ''}m.length, m.entity, m.folded`;
  const ranges = places.map(
    (place) => `MATCH (m:Name) USING INDEX ${index}
    WHERE ${ofKinds ? 'm.kind = kind AND ' : ''}${place} AND m.folded IS NOT NULL AND ${MATCHING[tier]} AND ${BEST}
    RETURN m ORDER BY ${order} LIMIT $limit`,
  );
  return `UNWIND ${ofKinds ? '$kinds' : '[null]'} AS kind
CALL (kind) {
    ${ranges.join('\n    UNION ALL\n    ')}
}
WITH m ORDER BY m.length, m.entity LIMIT $limit`;
}

/** That no other name of the entity matches better, or as well and is shorter. */
const BEST = `NOT EXISTS {
    MATCH (b:Name) USING INDEX b:Name(entity)
    WHERE b.entity = m.entity AND b.id <> m.id AND b.folded CONTAINS $text
    WITH m, b, CASE WHEN b.folded = $text AND NOT b.alias THEN 0 WHEN b.folded = $text THEN 1 WHEN b.folded STARTS WITH $text THEN 2 ELSE 3 END AS tier
    WHERE tier < $tier OR (tier = $tier AND (b.length < m.length OR (b.length = m.length AND b.id < m.id)))
    RETURN b
  }`;
