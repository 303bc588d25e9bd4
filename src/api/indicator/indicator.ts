import { Field, ObjectType } from 'type-graphql';
import type { Measure } from '../../vocabulary/measure.js';
import { MeasureEnum } from '../enums.js';
import { Node } from '../node.js';
import { plainFields } from '../selected-properties.js';

@ObjectType({ implements: Node, description: 'What figures measure. 指标。' })
export class Indicator extends Node {
  @Field(() => String, { description: 'Its name, the same wherever figures name it. 名称。' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it means, in English; null where the claims do not say. 英文含义；陈述未注明时为空。',
  })
  en!: string | null;

  @Field(() => [String], { description: 'Other names under which reports print it. 别名。' })
  aliases!: string[];

  @Field(() => MeasureEnum, { description: 'What sort of quantity it is. 度量类别。' })
  measure!: Measure;

  @Field(() => String, { description: 'The base unit that its figures are kept in, as 元. 基本单位。' })
  unit!: string;

  @Field(() => Boolean, {
    description: 'Whether figures of disjoint subjects may be added up. 互不重叠主体的数字可否相加。',
  })
  additive!: boolean;
}

/** What each field of Indicator is made of. */
export const INDICATOR_FIELDS = plainFields('id', 'name', 'en', 'aliases', 'measure', 'unit', 'additive');
