import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Aspect } from '../../vocabulary/aspect.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Measure } from '../../vocabulary/measure.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { AspectEnum, EntityKindEnum, MeasureEnum, ModalityEnum, QualifierEnum } from '../enums.js';
import { Node } from '../node.js';

@ObjectType({
  implements: Node,
  description:
    'A figure: whose, of what indicator, how much, for when, and said as a fact, a forecast or a target. 指标值：谁的、何指标、多少、何时、实际或预计或目标。',
})
export class Observation extends Node {
  @Field(() => String, { description: 'Name of the subject, or the group as printed. 主体名称；群体则为原文。' })
  subjectName!: string;

  @Field(() => EntityKindEnum, {
    nullable: true,
    description: 'Kind of the subject; null for a group. 主体种类；群体为空。',
  })
  subjectKind!: EntityKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The group as printed, when the figure is said of several subjects together and of none of them alone. 多个主体一并陈述时的原文，不可归于其中任何一个。',
  })
  subjectText!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the text leaves members of the group unnamed (等). 群体是否还有未列名者。',
  })
  subjectOpen!: boolean | null;

  @Field(() => String, { description: 'Name of what it measures. 指标名称。' })
  indicator!: string;

  @Field(() => AspectEnum, { nullable: true, description: 'Whether it is revenue or investment. 是否为收入或投资。' })
  aspect!: Aspect | null;

  @Field(() => MeasureEnum, { description: 'What sort of quantity it is. 度量类别。' })
  measure!: Measure;

  @Field(() => Int, { description: 'The year that its period ends in. 时期末日所在年份。' })
  year!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The number in the base unit; null for a range. See `qualifier`. 以基本单位计的数值；区间为空，须看 qualifier。',
  })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range. 区间下限。' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range. 区间上限。' })
  high!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The least that it can be; null where the text gives none (以内). 下界；原文无下界则为空。',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The most that it can be; null where the text gives none (以上). 上界；原文无上界则为空。',
  })
  upper!: number | null;

  @Field(() => String, { description: 'The base unit, as 元. 基本单位。' })
  unit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is divided by: 人, 人·月, 户, 年, 亩. 每单位，如每人。',
  })
  per!: string | null;

  @Field(() => String, { description: 'The value as printed. 原文数值。' })
  printed!: string;

  @Field(() => QualifierEnum, { description: 'How exact the number is. 确切程度。' })
  qualifier!: Qualifier;

  @Field(() => ModalityEnum, { description: 'Said as a fact, a forecast or a target. 实际、预计或目标。' })
  modality!: Modality;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether `members` is the whole list; null without a list. 名单是否完整；无名单则为空。',
  })
  listComplete!: boolean | null;

  @Field(() => Boolean, {
    description:
      'It is a member of a conflict of any report, also of one later than `asOf`. 是否涉及任一报告中的矛盾（不受 asOf 限制）。',
  })
  conflicted!: boolean;
}
