import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BadInput } from '../../errors.js';
import { asksStatus, edgeFields, targetFields } from '../../graph/read/entity-fields.js';
import { countLinks, type LinkRequest, type LinkRow, linkOrder, readLinkPages } from '../../graph/read/link-page.js';
import { countLinksThen, readLinkPagesThen } from '../../graph/read/link-page-then.js';
import { ENTITY_KINDS } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import { RELATION_STATUSES } from '../../vocabulary/relation-status.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Context } from '../context.js';
import type { Order } from '../filter/order-type.js';
import { type Connection, pageInfo } from '../paging/connection.js';
import { decodeCursor, encodeCursor } from '../paging/cursor.js';
import { type PageWanted, pageWanted } from '../paging/page-args.js';
import { USUAL_PAGE } from '../paging/page-size.js';
import { selectedUnder } from '../selection.js';
import { KIND_TYPES } from './entity.js';
import { entityProperties } from './entity-properties.js';
import { EDGE_FIELDS, type LinkArgs, linkArgs, linkConnectionType, targetType } from './link-types.js';

/** What a link field is resolved from: the entity, and the year as of which it was asked for. */
export interface LinkParent {
  id: string;
  asOf?: number | undefined;
}

type LinkNode = LinkRow['node'] & { asOf: number | undefined };

const ANY_STATUS = keysOf(RELATION_STATUSES);

/** The resolvers of all link fields, made from their declarations: one class a kind. */
export const LINK_RESOLVERS: ClassType[] = keysOf(ENTITY_KINDS).map((kind) => {
  class KindLinkResolver {}
  for (const link of linksOf(kind)) (link.single ? addSingle : addConnection)(KindLinkResolver, link);
  Resolver(() => KIND_TYPES[kind])(KindLinkResolver);
  return KindLinkResolver;
});

function addConnection(target: ClassType, link: Link): void {
  const proto = target.prototype as object;
  define(proto, link.field, (parent: LinkParent, args: LinkArgs, context: Context, info: GraphQLResolveInfo) =>
    linkConnection(link, parent, args, context, info),
  );
  // made here and not in the thunks: a type that is made while the schema is built comes too late for it
  const Page = linkConnectionType(link);
  const Arguments = linkArgs(link);
  FieldResolver(() => Page, { description: `${link.description} ${relationWords(link)}` })(
    proto,
    link.field,
    descriptor(proto, link.field),
  );
  Root()(proto, link.field, 0);
  Args(() => Arguments)(proto, link.field, 1);
  Ctx()(proto, link.field, 2);
  Info()(proto, link.field, 3);
}

function addSingle(target: ClassType, link: Link): void {
  const proto = target.prototype as object;
  define(proto, link.field, (parent: LinkParent, context: Context, info: GraphQLResolveInfo) =>
    linkedEntity(link, parent, context, info),
  );
  FieldResolver(targetType(link) as () => ClassType, {
    nullable: true,
    description: `${link.description} ${relationWords(link)}`,
  })(proto, link.field, descriptor(proto, link.field));
  Root()(proto, link.field, 0);
  Ctx()(proto, link.field, 1);
  Info()(proto, link.field, 2);
}

function define(proto: object, name: string, value: unknown): void {
  Object.defineProperty(proto, name, { value, writable: true, configurable: true });
}

function descriptor(proto: object, name: string) {
  return Object.getOwnPropertyDescriptor(proto, name) as TypedPropertyDescriptor<unknown>;
}

function relationWords({ types, direction }: Link): string {
  return `(${types.join(' | ')}, ${direction})`;
}

async function linkConnection(
  link: Link,
  parent: LinkParent,
  args: LinkArgs,
  { reader, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<LinkNode>> {
  const wanted = pageWanted(args);
  const request = linkRequest(link, parent, args, wanted, info);
  const forwards = linkOrder(link, { by: request.by, from: 'START' });
  const list = `${link.on}.${link.field}`;
  if (wanted.cursor) request.beyond = decodeCursor(wanted.cursor.argument, wanted.cursor.text, list, forwards);
  const name = loaderName(request);
  const rows = await loaders.named<string, LinkRow[]>(name, pagesOf(request)(reader)).load(parent.id);

  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  if (wanted.from === 'END') kept.reverse();
  const edges = kept.map(({ relation, node }) => ({
    ...relation,
    relationId: relation.id,
    node: { ...node, asOf: request.asOf },
    cursor: encodeCursor(
      list,
      forwards,
      forwards.map((key) => relation[key.property]),
    ),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: pageInfo(edges, more, wanted),
    totalCount: () => loaders.named<string, number>(`count ${name}`, countsOf(request)(reader)).load(parent.id),
  };
}

/** The entity itself, without an edge that could say that it was inferred: so what was is not shown here. */
async function linkedEntity(
  link: Link,
  parent: LinkParent,
  { reader, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<LinkNode | null> {
  const request: LinkRequest = {
    ...common(link, parent),
    filter: {},
    edge: { inferred: { eq: false } },
    statuses: link.statuses,
    by: { field: 'YEAR', direction: 'DESC' },
    size: 1,
    from: 'START',
    nodeProperties: entityProperties(selectedUnder(info, [])),
    relationProperties: [],
  };
  const [row] = await loaders.named<string, LinkRow[]>(loaderName(request), pagesOf(request)(reader)).load(parent.id);
  return row ? { ...row.node, asOf: parent.asOf } : null;
}

const pagesOf = (request: LinkRequest) => (reader: Context['reader']) => async (parents: readonly string[]) => {
  const read = reader.knownAt === undefined ? readLinkPages : readLinkPagesThen;
  const pages = await read(reader, parents, request);
  return parents.map((parent) => pages.get(parent) ?? []);
};

const countsOf = (request: LinkRequest) => (reader: Context['reader']) => async (parents: readonly string[]) => {
  const count = reader.knownAt === undefined ? countLinks : countLinksThen;
  const counts = await count(reader, parents, request);
  return parents.map((parent) => counts.get(parent) ?? 0);
};

function linkRequest(
  link: Link,
  parent: LinkParent,
  args: LinkArgs,
  wanted: PageWanted,
  info: GraphQLResolveInfo,
): LinkRequest {
  const onEdge = selectedUnder(info, ['edges']);
  return {
    ...common(link, parent),
    filter: args.filter ?? {},
    edge: args.edge ?? {},
    statuses: args.status ?? (asksStatus(args.edge) ? ANY_STATUS : link.statuses),
    by: linkOrderOf(args.orderBy),
    size: wanted.size ?? USUAL_PAGE,
    from: wanted.from,
    nodeProperties: entityProperties(selectedUnder(info, ['edges', 'node'], ['nodes'])),
    relationProperties: EDGE_FIELDS.filter((field) => onEdge.has(field)),
  };
}

const common = (link: Link, parent: LinkParent) => ({
  link,
  fields: targetFields(link),
  edgeFields,
  asOf: parent.asOf,
});

function linkOrderOf(asked: Order[] | undefined): LinkRequest['by'] {
  const [order, ...more] = asked ?? [];
  if (more.length > 0)
    throw new BadInput(
      'orderBy',
      asked!.map(({ field }) => field),
      'one order at a time: NAME or YEAR',
    );
  return order
    ? { field: order.field as 'NAME' | 'YEAR', direction: order.direction }
    : { field: 'NAME', direction: 'ASC' };
}

/** Everything that a batch depends on besides the parents. */
function loaderName({ link, fields: _fields, edgeFields: _edgeFields, ...rest }: LinkRequest): string {
  return `${link.on}.${link.field} ${JSON.stringify(rest)}`;
}
