import { Field, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.js';

@ObjectType({ description: 'What a figure counts and what it leaves out, where the text limits it. 统计口径。' })
export class Scope {
  @Field(() => String, { description: 'As printed, such as 不含永丰. 原文。' })
  text!: string;

  @Field(() => [Entity], { description: 'The entities that it leaves out. 不计入的实体。' })
  excludes!: Entity[];
}
