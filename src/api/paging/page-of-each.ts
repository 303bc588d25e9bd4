import type { Reader } from '../../graph/connection.js';
import type { Branch } from '../../graph/read/branch.js';
import type { Filter } from '../../graph/read/filter.js';
import { type OrderKey, tieBroken } from '../../graph/read/keyset.js';
import type { List } from '../../graph/read/list.js';
import {
  countOfEach,
  type EachRequest,
  type EachRow,
  pageBeneath,
  readPageOfEach,
} from '../../graph/read/page-of-each.js';
import { countOfEachThen, readPageOfEachThen } from '../../graph/read/page-of-each-then.js';
import type { Row } from '../../graph/statement.js';
import { type Ahead, readAhead } from '../ahead/ahead.js';
import type { Context } from '../context.js';
import { type Batch, type Given, whenGiven } from '../loaders.js';
import type { Selected } from '../selection.js';
import { type Connection, pageInfo } from './connection.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { type PageArgs, type PageWanted, pageWanted } from './page-args.js';

/** A row with its place in the order. */
type EachPlace = Pick<EachRow, 'node' | 'place'>;

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

/** The same, checked, with the batch that it makes. */
export interface EachAsked extends OfEach {
  wanted: PageWanted;
  request: EachRequest;
  batch: string;
}

/** @throws BadInput for a size or cursor that the field does not take */
export function eachAsked(of: OfEach): EachAsked {
  const { name, branches, args, filter, asOf, properties } = of;
  const wanted = pageWanted(args);
  const { size, from, cursor } = wanted;
  const beyond = cursor && decodeCursor(cursor.argument, cursor.text, name, orderOf(branches));
  const request: EachRequest = { branches, filter, asOf, size, from, beyond, properties };
  return { ...of, wanted, request, batch: `${name} ${JSON.stringify(request)}` };
}

/** What a cursor is bound to: the order of the first branch stands for all. */
const orderOf = ([first]: readonly Branch[]): OrderKey[] => tieBroken(first!.order);

const pagesOf =
  ({ name, list, request }: EachAsked) =>
  (reader: Reader): Batch<string, readonly EachPlace[]> =>
  async (parents) => {
    const read = reader.knownAt === undefined ? readPageOfEach : readPageOfEachThen;
    const pages = await read(reader, name, list, parents, request);
    return parents.map((each) => pages.get(each) ?? []);
  };

/** The parent's page as a connection. One statement serves all parents of the same field with the same arguments and selection. */
export function pageOfEach<Node extends Row = Row>(
  { reader, loaders }: Context,
  parent: string,
  asked: EachAsked,
): Given<Connection<Node>> {
  const { name, list, branches, filter, asOf, wanted, request, batch } = asked;
  const totalCount = () =>
    loaders
      .named<string, number>(`${name}.count ${JSON.stringify({ branches, filter, asOf })}`, async (parents) => {
        const count = reader.knownAt === undefined ? countOfEach : countOfEachThen;
        const counts = await count(reader, name, list, parents, request);
        return parents.map((each) => counts.get(each) ?? 0);
      })
      .load(parent);
  const read = loaders.value(batch, parent, () => pagesOf(asked)(reader));
  return whenGiven(read, (rows) => {
    const kept = rows.slice(0, wanted.size);
    if (wanted.from === 'END') kept.reverse();
    const edges = kept.map(({ node, place }) => ({
      node: node as unknown as Node,
      cursor: () => encodeCursor(name, orderOf(branches), place),
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfo(edges, rows.length > wanted.size, wanted),
      totalCount,
    };
  });
}

/** Lets the statements of its parents read a field that gives a page of each. `of`: what the field asks, as `pageOfEach` is told. */
export function readPagesAhead<Args>(
  field: string,
  of: (args: Args, selected: Selected, asOf: number | undefined) => OfEach,
): void {
  readAhead<Args>(field, (args, selected, asOf): Ahead<readonly EachPlace[]> => {
    const asked = eachAsked(of(args, selected, asOf));
    return {
      name: asked.batch,
      key: 'id',
      gives: 'CONNECTION',
      beneath: (deeper, only) => pageBeneath(asked.list, asked.request, deeper, only),
      valueOf: (rows) => rows as unknown as readonly EachPlace[],
    };
  });
}
