import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../graph/read/entity-list.js';
import { readMergedPlaces } from '../../graph/read/merged-places.js';
import type { Context } from '../context.js';
import { selectedUnder } from '../selection.js';
import { KIND_TYPES } from './entity.js';
import { entityOf } from './entity-of.js';
import { entityProperties } from './entity-properties.js';

@ObjectType({ description: 'A name that an official place had before. 曾用名。' })
class FormerName {
  @Field(() => String, { description: 'The name; it is among the aliases too. 名称，亦列于别名。' })
  name!: string;

  @Field(() => Int, { description: 'The last year in which it was the name. 最后使用的年份。' })
  until!: number;

  @Field(() => String, { description: 'Why it is taken for the same place. 认定为同一地的理由。' })
  because!: string;
}

interface PlaceNode {
  id: string;
  asOf?: number | undefined;
  validFrom?: number | null;
  validUntil?: number | null;
  mergedInto?: string | null;
  formerNames?: string[] | null;
  formerUntil?: number[] | null;
  formerReasons?: string[] | null;
}

/** What the official codes say of a place over the years: fields of the kinds that have codes. */
function placeResolver(kind: 'Division' | 'Village'): ClassType {
  const type = () => KIND_TYPES[kind];

  @Resolver(type)
  class OfficialPlaceResolver {
    @FieldResolver(() => Int, {
      nullable: true,
      description:
        'The first year in which its official code held; null where it is not said. 官方代码启用的首年；未说明则为空。',
    })
    validFrom(@Root() { validFrom }: PlaceNode): number | null {
      return validFrom ?? null;
    }

    @FieldResolver(() => Int, {
      nullable: true,
      description:
        'The last year in which its official code held; null while it does. Its figures stay its own: they are not handed on to what it became. 官方代码有效的末年；仍有效则为空。其数字仍归其本身，不转给合并后的区划。',
    })
    validUntil(@Root() { validUntil }: PlaceNode): number | null {
      return validUntil ?? null;
    }

    @FieldResolver(type, { nullable: true, description: 'What it became after `validUntil`. 撤并后并入者。' })
    mergedInto(@Root() { mergedInto, asOf }: PlaceNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
      return mergedInto ? entityOf(context, mergedInto, info, { asOf }) : null;
    }

    @FieldResolver(() => [KIND_TYPES[kind]], {
      description: 'The places that became it, in the order of their codes. 并入其中者，按代码排列。',
    })
    async mergedFrom(
      @Root() { id, asOf }: PlaceNode,
      @Ctx() { reader, loaders }: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      const properties = entityProperties(selectedUnder(info, []));
      const loader = loaders.named<string, EntityRow[]>(`${kind}.mergedFrom ${properties.join()}`, async (ids) => {
        const found = await readMergedPlaces(reader, kind, ids, properties);
        return ids.map((each) => found.get(each) ?? []);
      });
      return (await loader.load(id)).map((place) => ({ ...place, asOf }));
    }

    @FieldResolver(() => [FormerName], { description: 'Its former names, the earliest first. 曾用名，由早到晚。' })
    formerly(@Root() { formerNames, formerUntil, formerReasons }: PlaceNode): FormerName[] {
      return (formerNames ?? []).map((name, at) => ({
        name,
        until: formerUntil![at]!,
        because: formerReasons![at]!,
      }));
    }
  }
  return OfficialPlaceResolver;
}

export const PLACE_RESOLVERS: ClassType[] = [placeResolver('Division'), placeResolver('Village')];
