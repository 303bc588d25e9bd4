import type { Link } from '../../vocabulary/link.js';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { type Beneath, PARENT } from './beneath.js';
import { allLinkRows, type LinkRequest, linkRows } from './link-rows.js';

export interface LinkRow extends Row {
  parent: string;
  /** What was asked of the relation; left out beneath a row where that is nothing. */
  relation?: Row;
  node: Row & { id: string; kind: string };
}

/**
 * Pages of one link for any number of entities, by one statement. Each way into a page (a relation type, a kind at the other
 * end, a status) is a range of an index on Relation, read no further than the page: it costs the pages, not the parents' degrees. Where
 * the relationships of a parent are few, they are read instead.
 * Gives up to `size` + 1 rows a parent: the one too many says that there are more.
 */
export async function readLinkPages(
  reader: Reader,
  parents: readonly string[],
  request: LinkRequest,
): Promise<Map<string, LinkRow[]>> {
  const { statement, parameters } = linkPageStatement(parents, request);
  const rows = await reader.read<LinkRow>(statement, parameters);
  const byParent = new Map<string, LinkRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) byParent.get(row.parent)?.push(row);
  return byParent;
}

/** How many entities each parent is linked to, by one statement. */
export async function countLinks(
  reader: Reader,
  parents: readonly string[],
  request: LinkRequest,
): Promise<Map<string, number>> {
  const { cypher, params } = allLinkRows(request);
  const text = `UNWIND $parents AS parent
${cypher}
RETURN parent, count(*) AS count`;
  const rows = await reader.read<{ parent: string; count: number }>(
    { name: `${nameOf(request.link)}.count`, text },
    { ...params, parents },
  );
  return new Map(rows.map((row) => [row.parent, row.count]));
}

/** The statement of these pages, with its parameters. */
export function linkPageStatement(
  parents: readonly string[],
  request: LinkRequest,
): { statement: Statement; parameters: Parameters } {
  const { cypher, columns, order, params } = linkRows(request, PARENT);
  const { relation, node } = columns;
  const text = `UNWIND $parents AS parent
CALL (parent) {
${cypher}
RETURN r, n
}
RETURN parent, ${relation} AS relation, ${node} AS node
ORDER BY parent, ${order}`;
  return { statement: { name: nameOf(request.link), text }, parameters: { ...params, parents } };
}

/** A page of a link that is read within the statement that reads its parents: gives rows as `readLinkPages` does. */
export const linkBeneath = (request: LinkRequest, beneath: readonly Beneath[], only?: string): Beneath => ({
  only,
  beneath,
  rows: (parent, at) => {
    const { cypher, columns, params } = linkRows(request, parent, at);
    const relation = request.relationProperties.length > 0 ? `relation: ${columns.relation}, ` : '';
    return { cypher, columns: `${relation}node: ${columns.node}`, node: `${at}n`, params };
  },
});

const nameOf = (link: Link) => `${link.on}.${link.field}`;
