import type { Filter } from '../../graph/read/filter.js';
import { tieBroken } from '../../graph/read/keyset.js';
import type { List } from '../../graph/read/list.js';
import {
  type Branch,
  countOfEach,
  type EachRequest,
  type EachRow,
  readPageOfEach,
} from '../../graph/read/page-of-each.js';
import { countOfEachThen, readPageOfEachThen } from '../../graph/read/page-of-each-then.js';
import type { Row } from '../../graph/statement.js';
import type { Context } from '../context.js';
import { type Connection, pageInfo } from './connection.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { type PageArgs, pageWanted } from './page-args.js';

/** A list that a field of a parent gives. */
export interface OfEach {
  /** The field, as cursors, logs and tests name it: `Entity.relations`. */
  name: string;
  list: List;
  branches: readonly Branch[];
  args: PageArgs;
  filter: Filter;
  asOf?: number | undefined;
  /** Properties to read of each node. */
  properties: readonly string[];
}

/** The parent's page as a connection. One statement serves all parents of the same field with the same arguments and selection. */
export async function pageOfEach<Node extends Row = Row>(
  { reader, loaders }: Context,
  parent: string,
  { name, list, branches, args, filter, asOf, properties }: OfEach,
): Promise<Connection<Node>> {
  const wanted = pageWanted(args);
  // what a cursor is bound to: the order of the first branch stands for all
  const order = tieBroken(branches[0]!.order);
  const beyond = wanted.cursor && decodeCursor(wanted.cursor.argument, wanted.cursor.text, name, order);
  const { size, from } = wanted;
  const request: EachRequest = { branches, filter, asOf, size, from, beyond, properties };
  const batch = `${name} ${JSON.stringify(request)}`;
  const rows = await loaders
    .named<string, EachRow[]>(batch, async (parents) => {
      const read = reader.knownAt === undefined ? readPageOfEach : readPageOfEachThen;
      const pages = await read(reader, name, list, parents, request);
      return parents.map((each) => pages.get(each) ?? []);
    })
    .load(parent);

  const kept = rows.slice(0, size);
  if (from === 'END') kept.reverse();
  const edges = kept.map(({ node, place }) => ({
    node: node as unknown as Node,
    cursor: encodeCursor(name, order, place),
  }));
  const totalCount = () =>
    loaders
      .named<string, number>(`${name}.count ${JSON.stringify({ branches, filter, asOf })}`, async (parents) => {
        const count = reader.knownAt === undefined ? countOfEach : countOfEachThen;
        const counts = await count(reader, name, list, parents, request);
        return parents.map((each) => counts.get(each) ?? 0);
      })
      .load(parent);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, rows.length > size, wanted),
    totalCount,
  };
}
