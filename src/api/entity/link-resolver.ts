import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { positionOf } from '../../graph/read/keyset.js';
import type { LinkRow } from '../../graph/read/link-page.js';
import type { LinkRequest } from '../../graph/read/link-rows.js';
import { ENTITY_KINDS } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import { keysOf } from '../../vocabulary/term.js';
import { nodeAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { type Given, whenGiven } from '../loaders.js';
import { onceAField } from '../once-a-field.js';
import { type Connection, pageInfo } from '../paging/connection.js';
import { encodeCursor } from '../paging/cursor.js';
import { type PageWanted, pageWanted } from '../paging/page-args.js';
import { KIND_TYPES } from './entity.js';
import { countsOf, pagesOf, readLinkAhead } from './link-batch.js';
import { batchName, forwardsOf, linkRequest, listOf, singleRequest } from './link-request.js';
import { type LinkArgs, linkArgs, linkConnectionType, targetType } from './link-types.js';

/** What a link field is resolved from: the entity, and the year as of which it was asked for. */
export interface LinkParent {
  id: string;
  asOf?: number | undefined;
}

type LinkNode = LinkRow['node'] & { asOf?: number | undefined };

/** The resolvers of all link fields, made from their declarations: one class a kind. */
export const LINK_RESOLVERS: ClassType[] = keysOf(ENTITY_KINDS).map((kind) => {
  class KindLinkResolver {}
  for (const link of linksOf(kind)) {
    (link.single ? addSingle : addConnection)(KindLinkResolver, link);
    readLinkAhead(link, (args, selected, asOf) =>
      link.single ? singleRequest(link, selected, asOf) : linkRequest(link, args, selected, asOf),
    );
  }
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

function linkConnection(
  link: Link,
  parent: LinkParent,
  args: LinkArgs,
  { reader, loaders }: Context,
  info: GraphQLResolveInfo,
): Given<Connection<LinkNode>> {
  const { wanted, request, name } = onceAField(info, `link as of ${parent.asOf}`, () => {
    const request = linkRequest(link, args, info, parent.asOf);
    return { wanted: pageWanted(args), request, name: batchName(request) };
  });
  const totalCount = () => loaders.named<string, number>(`count ${name}`, countsOf(request)(reader)).load(parent.id);
  const read = loaders.value<LinkRow[]>(name, parent.id, () => pagesOf(request)(reader));
  return whenGiven(read, (rows) => ({ ...linkPage(request, wanted, rows), totalCount }));
}

/** The page that these rows are, of which the last may be one too many. */
function linkPage(request: LinkRequest, wanted: PageWanted, rows: readonly LinkRow[]) {
  const forwards = forwardsOf(request);
  const kept = rows.slice(0, request.size);
  if (wanted.from === 'END') kept.reverse();
  const edges = kept.map(({ relation, node }) => ({
    ...relation,
    relationId: relation?.id,
    node: nodeAsOf(node as LinkNode, request.asOf),
    cursor: () => encodeCursor(listOf(request.link), forwards, positionOf(relation!, forwards)),
  }));
  const more = rows.length > request.size;
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo: pageInfo(edges, more, wanted) };
}

/** The entity itself, without an edge that could say that it was inferred: so what was is not shown here. */
function linkedEntity(
  link: Link,
  parent: LinkParent,
  { reader, loaders }: Context,
  info: GraphQLResolveInfo,
): Given<LinkNode | null> {
  const { request, name } = onceAField(info, `link as of ${parent.asOf}`, () => {
    const request = singleRequest(link, info, parent.asOf);
    return { request, name: batchName(request) };
  });
  const read = loaders.value<LinkRow[]>(name, parent.id, () => pagesOf(request)(reader));
  return whenGiven(read, ([row]) => (row ? nodeAsOf(row.node as LinkNode, parent.asOf) : null));
}
