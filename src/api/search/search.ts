import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { BadInput } from '../../errors.js';
import { folded } from '../../graph/folded.js';
import type { OrderKey } from '../../graph/read/keyset.js';
import { countHits, MATCHES, type Match, type SearchPosition, search } from '../../graph/read/search.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityProperties } from '../entity/entity-properties.js';
import { EntityKindEnum } from '../enums.js';
import { connectionType, pageInfo } from '../paging/connection.js';
import { decodeCursor, encodeCursor } from '../paging/cursor.js';
import { pageWanted } from '../paging/page-args.js';
import { LARGEST_PAGE } from '../paging/page-size.js';
import { selectedUnder } from '../selection.js';

const MatchEnum = Object.fromEntries(MATCHES.map((match) => [match, match])) as Record<Match, Match>;
registerEnumType(MatchEnum, {
  name: 'Match',
  description: 'How a name matches a text, the best first. 名称匹配方式，由优到次。',
  valuesConfig: {
    EXACT: { description: 'It is the name. 即其名称。' },
    ALIAS: { description: 'It is an alias. 即其别名。' },
    PREFIX: { description: 'A name or alias begins with it. 名称或别名以此开头。' },
    INSIDE: { description: 'A name or alias has it inside. 名称或别名中含有。' },
  },
});

@ObjectType({ description: 'What was found of an entity. 命中情况。' })
class SearchHit {
  @Field(() => String, { description: 'The name or alias that matches: of several, the best. 命中的名称或别名。' })
  matched!: string;

  @Field(() => MatchEnum, { description: 'How it matches. 匹配方式。' })
  how!: Match;
}

const SearchConnection = connectionType<Entity>('Search', () => Entity, SearchHit);

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      'Part of a name or alias, one character at least, taken as it stands; white space, width and case do not matter. 名称或别名的一部分，至少一字，按原样匹配，不计空格、全半角与大小写。',
  })
  text!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only these kinds. 仅限这些种类。' })
  kinds?: EntityKind[];

  @Field(() => Int, {
    nullable: true,
    description: `Hits at most, 20 unless told, up to ${LARGEST_PAGE}. 命中数上限，默认 20，最多 ${LARGEST_PAGE}。`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor. 从此游标之后继续。' })
  after?: string;
}

const ORDER: readonly OrderKey[] = ['match', 'length', 'entity'].map((property) => ({ property, direction: 'ASC' }));

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Entities by a text in their names: exact name, exact alias, prefix, inside; then the shorter matching name, then the id. 按名称中的文字查找：本名、别名、开头、其中；再按名称长短与标识。',
  })
  async search(
    @Args(() => SearchArgs) { text: asked, kinds, ...args }: SearchArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const text = folded(asked);
    if (text === '') throw new BadInput('text', asked, 'at least one character that is no white space');
    const wanted = pageWanted(args);
    const only = kinds ? [...new Set(kinds)] : undefined;
    // a place among the hits of one text is none among those of another
    const list = `search ${text}`;
    const beyond = wanted.cursor && decodeCursor(wanted.cursor.argument, wanted.cursor.text, list, ORDER);
    const hits = await search(reader, {
      text,
      kinds: only,
      size: wanted.size,
      beyond: beyond as SearchPosition | undefined,
      properties: entityProperties(selectedUnder(info, ['nodes'], ['edges', 'node'])),
    });
    const edges = hits
      .slice(0, wanted.size)
      .map(({ place, ...hit }) => ({ ...hit, cursor: () => encodeCursor(list, ORDER, place) }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: pageInfo(edges, hits.length > wanted.size, wanted),
      totalCount: () => countHits(reader, { text, kinds: only }),
    };
  }
}
