import { Field, ID, InterfaceType } from 'type-graphql';
import { nodeTypeOf } from './node-type.js';

/** The object type of a node: an entity's is its kind. */
function typeName({ id, kind }: { id: string; kind?: string }): string | undefined {
  const type = nodeTypeOf(id);
  return type === 'Entity' ? kind : type;
}

@InterfaceType({
  description: 'Anything with an id that can be asked for again. 可按标识再次查询的对象。',
  resolveType: typeName,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Computed from what the thing is, never from load order: the same in every database. 由内容计算，与加载顺序无关。',
  })
  id!: string;
}
