import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { type LookAlikeRow, readLookAlikes } from '../../graph/read/look-alikes.js';
import type { Context } from '../context.js';
import { selectedUnder } from '../selection.js';
import { Entity } from './entity.js';
import { entityProperties } from './entity-properties.js';

@ObjectType({
  description: 'An entity that may be the same, kept apart until a reader decides. 可能为同一者，未经核实前分列。',
})
export class LookAlike {
  @Field(() => Entity, { description: 'The other entity. 另一实体。' })
  entity!: Entity;

  @Field(() => String, { description: 'Why they may be the same, and why they are kept apart. 可能相同与分列的理由。' })
  because!: string;
}

@Resolver(() => Entity)
export class EntityLookAlikesResolver {
  @FieldResolver(() => [LookAlike], {
    description:
      'Look-alikes that are kept apart: take no two for one without checking. 名称相近而分列者，勿擅自合并。',
  })
  async possiblySame(
    @Root() { id, asOf }: { id: string; asOf?: number | undefined },
    @Ctx() { reader, loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const properties = entityProperties(selectedUnder(info, ['entity']));
    const loader = loaders.named<string, LookAlikeRow[]>(`Entity.possiblySame ${properties.join()}`, async (ids) => {
      const found = await readLookAlikes(reader, ids, properties);
      return ids.map((each) => found.get(each) ?? []);
    });
    const rows = await loader.load(id);
    return rows.map(({ because, entity }) => ({ because, entity: { ...entity, asOf } }));
  }
}
