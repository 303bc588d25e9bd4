import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.js';
import { Node } from '../node.js';
import { type FieldProperties, LOADED, plainFields } from '../selected-properties.js';

@ObjectType({
  implements: Node,
  description: 'One document of one town, with the year that it looks back on. 一份乡镇工作报告。',
})
export class Report extends Node {
  @Field(() => String, { description: 'Its title. 标题。' })
  title!: string;

  @Field(() => Entity, { nullable: true, description: 'The town whose report it is. 所属乡镇。' })
  town!: Entity | null;

  @Field(() => String, { description: 'Official code of the town. 乡镇代码。' })
  townCode!: string;

  @Field(() => Int, { description: 'The year that it looks back on. 总结年份。' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'The year that it plans, if any. 谋划年份。' })
  planYear!: number | null;

  @Field(() => String, { nullable: true, description: 'Who published it. 发布机构。' })
  publisher!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day of publication. 发布日期。' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published. 来源。' })
  source!: string | null;

  @Field(() => Int, { description: 'Length of its text in code points. 全文字数（码位）。' })
  length!: number;
}

/** What each field of Report is made of. */
export const REPORT_FIELDS: FieldProperties = {
  ...plainFields('id', 'title', 'town', 'townCode', 'year', 'planYear', 'publisher', 'date', 'source', 'length'),
  ...LOADED,
};
