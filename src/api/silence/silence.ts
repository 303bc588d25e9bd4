import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { type FieldProperties, LOADED, plainFields } from '../selected-properties.js';

@ObjectType({
  implements: Node,
  description:
    'What a report does not say, where a reader would look for it: no answer is to be made up. 报告未说明、而读者会寻找的内容：不得臆造。',
})
export class Silence extends Node {
  @Field(() => String, {
    description:
      'What is not said: a type of relation, or the name of an indicator. 未说明的内容：关系类型或指标名称。',
  })
  about!: string;

  @Field(() => String, { nullable: true, description: 'What the report says instead. 说明。' })
  explanation!: string | null;

  @Field(() => Int, { description: 'The year of the report. 报告年份。' })
  year!: number;

  @Field(() => String, { description: 'Code of the town of the report. 乡镇代码。' })
  townCode!: string;
}

/** What each field of Silence is made of. */
export const SILENCE_FIELDS: FieldProperties = {
  ...plainFields('id', 'of', 'about', 'explanation', 'year', 'report'),
  townCode: ['town'],
  ...LOADED,
};
