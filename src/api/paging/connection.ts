import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { positionOf } from '../../graph/read/keyset.js';
import type { Page } from '../../graph/read/page.js';
import { encodeCursor } from './cursor.js';
import type { PageWanted } from './page-args.js';

@ObjectType({ description: 'Where a page stands in its list. 页在列表中的位置。' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow. 其后是否还有。' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows go before. 其前是否还有。' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row; null when there is none. 首行游标。',
    simple: true,
  })
  startCursor!: () => string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row; null when there is none. 末行游标。',
    simple: true,
  })
  endCursor!: () => string | null;
}

export interface Edge<Node> {
  /** Made only when the query selects it. */
  cursor: () => string;
  node: Node;
}

export interface Connection<Node, NodeEdge extends Edge<Node> = Edge<Node>> {
  edges: NodeEdge[];
  nodes: Node[];
  pageInfo: PageInfo;
  /** Counts all rows that the filter leaves; runs only when the query selects it. */
  totalCount: () => Promise<number>;
}

/** The connection and edge types of a list of `name`, made once each; more fields of an edge may be given by a class it extends. */
export function connectionType<Node extends object>(
  name: string,
  node: () => object,
  EdgeBase: ClassType = class {},
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `A row of a list of ${name}. 列表中的一行。` })
  class NodeEdge extends (EdgeBase as ClassType<object>) {
    @Field(() => String, { description: 'The place of this row, to continue at. 本行游标。', simple: true })
    cursor!: () => string;

    @Field(node as () => ClassType, { description: 'The row itself. 该行本身。' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}. 一页。` })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'Rows with their cursors. 各行及其游标。' })
    edges!: NodeEdge[];

    @Field(() => [node() as ClassType], { description: 'Rows alone. 仅各行。' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page stands. 本页位置。' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many rows there are on all pages; counted only when asked for. 总行数，仅在查询时计算。',
      simple: true,
    })
    totalCount!: () => Promise<number>;
  }
  return NodeConnection as unknown as ClassType<Connection<Node>>;
}

/** A page in the shape of a connection. `list` names the list in its cursors. */
export function connectionOf<Node extends Record<string, unknown>>(
  list: string,
  page: Page<Node>,
  wanted: PageWanted,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const edges = page.rows.map((node) => ({
    node,
    cursor: () => encodeCursor(list, page.order, positionOf(node, page.order)),
  }));
  return { edges, nodes: page.rows, pageInfo: pageInfo(edges, page.more, wanted), totalCount };
}

/** What a page says of its place: beyond the cursor that it continues from there are rows for certain. */
export function pageInfo(edges: readonly Pick<Edge<unknown>, 'cursor'>[], more: boolean, wanted: PageWanted): PageInfo {
  const behind = wanted.cursor !== undefined;
  const forwards = wanted.from === 'START';
  return {
    hasNextPage: forwards ? more : behind,
    hasPreviousPage: forwards ? behind : more,
    startCursor: () => edges[0]?.cursor() ?? null,
    endCursor: () => edges.at(-1)?.cursor() ?? null,
  };
}

/** The same page with something made of each of its rows. */
export function withEach<Node, Made>(page: Connection<Node>, made: (node: Node) => Made): Connection<Made> {
  const edges = page.edges.map((edge) => ({ ...edge, node: made(edge.node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
