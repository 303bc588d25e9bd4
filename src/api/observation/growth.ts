import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { GrowthBasis } from '../../vocabulary/growth-basis.js';
import type { GrowthMeasure } from '../../vocabulary/growth-measure.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { GrowthBasisEnum, GrowthMeasureEnum, QualifierEnum } from '../enums.js';

@ObjectType({ description: 'The growth that is said of a figure. Falls are negative. 数字所述的增长；下降为负。' })
export class Growth {
  @Field(() => Float, {
    nullable: true,
    description: 'In percent; null for a range and for percentage points. 百分比；区间或百分点时为空。',
  })
  percent!: number | null;

  @Field(() => Float, { nullable: true, description: 'In percentage points, where it is said so. 百分点。' })
  points!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range. 区间下限。' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range. 区间上限。' })
  high!: number | null;

  @Field(() => GrowthMeasureEnum, { description: 'Percent or percentage points. 百分比或百分点。' })
  measure!: GrowthMeasure;

  @Field(() => QualifierEnum, { description: 'How exact it is. 确切程度。' })
  qualifier!: Qualifier;

  @Field(() => GrowthBasisEnum, { description: 'Against what it is measured. 比较基准。' })
  basis!: GrowthBasis;

  @Field(() => Int, { nullable: true, description: 'The year that the text names to compare with. 所指明的比较年份。' })
  againstYear!: number | null;

  @Field(() => String, { description: 'As printed. 原文。' })
  printed!: string;
}
