import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { BadInput } from '../../errors.js';
import { folded } from '../../graph/folded.js';
import type { EntityRow } from '../../graph/read/entity-list.js';
import { readNamedEntities } from '../../graph/read/named-entities.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import { aheadTree, fillAhead } from '../ahead/ahead-tree.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityProperties } from '../entity/entity-properties.js';
import { EntityKindEnum } from '../enums.js';
import { LARGEST_PAGE } from '../paging/page-size.js';
import { selectedUnder } from '../selection.js';

@ArgsType()
class EntityArgs {
  @Field(() => String, {
    description:
      'The whole name or alias; white space, width and case do not matter. 完整名称或别名，不计空格、全半角与大小写。',
  })
  name!: string;

  @Field(() => EntityKindEnum, { nullable: true, description: 'Only this kind. 仅限此种类。' })
  kind?: EntityKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only within this division: its id or official code, of a town or of what is above it. What all towns share is within none. 仅限此区划内：区划标识或代码；各地共有者不属于任何区划。',
  })
  within?: string;
}

@Resolver()
export class EntityLookupResolver {
  @Query(() => [Entity], {
    description: `The entities of exactly this name, those whose own name it is before those that have it as an alias; at most ${LARGEST_PAGE}. \`search\` finds parts of names. 按完整名称或别名查找，本名在前，最多 ${LARGEST_PAGE} 个；部分匹配用 search。`,
  })
  async entity(
    @Args(() => EntityArgs) { name, kind, within }: EntityArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityRow[]> {
    if (folded(name) === '') throw new BadInput('name', name, 'a name of at least one character');
    const withinCode = within === undefined || within === null ? undefined : codeOf(within);
    const request = { name, kind: kind ?? undefined, withinCode, limit: LARGEST_PAGE };
    const ahead = aheadTree(info, 'NODE');
    const properties = entityProperties(selectedUnder(info, []));
    const found = await readNamedEntities(context.reader, request, properties, ahead.beneath);
    fillAhead(ahead, context.loaders, found);
    return found.map(({ node }) => node);
  }
}

/** The official code of a division, from its id or the code itself. */
function codeOf(within: string): string {
  const code = /^(?:division\/)?(\d{2,9})$/.exec(within)?.[1];
  if (code === undefined)
    throw new BadInput('within', within, 'the id of a division or its official code, as 330522108');
  return code;
}
