import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { PeriodBasis } from '../../vocabulary/period-basis.js';
import { PeriodBasisEnum } from '../enums.js';

@ObjectType({
  description: 'The time that a figure is for. A part of a year is never the year. 数字所属时期；年内时段不等于全年。',
})
export class Period {
  @Field(() => String, {
    description:
      '2031, 2031Q1, 2031H1, 2031-03, 2031-01/2031-11, or ../2031-12: up to then, start not said. 时期名称；.. 表示累计且起点未说明。',
  })
  name!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day; null when it is not said. 首日；未说明则为空。',
  })
  start!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The last day. 末日。' })
  end!: string;

  @Field(() => Int, { description: 'The calendar year that it ends in. 末日所在年份。' })
  year!: number;

  @Field(() => PeriodBasisEnum, { description: 'How the period is known. 时期依据。' })
  basis!: PeriodBasis;

  @Field(() => Boolean, { description: 'Whether it is one whole calendar year. 是否为一个完整年度。' })
  wholeYear!: boolean;
}
