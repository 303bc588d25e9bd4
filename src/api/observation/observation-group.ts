import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { ObservationKey } from '../../graph/read/observation-groups.js';
import type { Aspect } from '../../vocabulary/aspect.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Measure } from '../../vocabulary/measure.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { enumOfWords } from '../enum-of-words.js';
import { AspectEnum, Direction, EntityKindEnum, MeasureEnum, ModalityEnum, QualifierEnum } from '../enums.js';
import type { SumReason } from './sum.js';

export const ObservationKeyEnum = enumOfWords<ObservationKey>(
  'ObservationKey',
  'What figures can be grouped by. 分组依据。',
  {
    TOWN: 'By the town whose report says them. 按乡镇。',
    SUBJECT: 'By whose figures they are; groups together. 按主体；群体归为一组。',
    SUBJECT_KIND: 'By the kind of the subject. 按主体种类。',
    INDICATOR: 'By indicator. 按指标。',
    ASPECT: 'By revenue or investment. 按收入或投资。',
    MEASURE: 'By the sort of quantity. 按度量类别。',
    UNIT: 'By base unit. 按基本单位。',
    PER: 'By what they are divided by. 按每单位。',
    YEAR: 'By the year that their period ends in. 按年份。',
    PERIOD: 'By their period. 按时期。',
    MODALITY: 'By fact, forecast or target. 按实际、预计或目标。',
    QUALIFIER: 'By how exact they are. 按确切程度。',
    SCOPE: 'By their scope. 按口径。',
  },
);

const GroupOrderEnum = enumOfWords(
  'ObservationGroupOrderField',
  'What groups of figures can be ordered by. 分组的排序依据。',
  { COUNT: 'By how many figures. 按个数。', KEYS: 'By what they are grouped by. 按分组依据。' },
);

const SumReasonEnum = enumOfWords<SumReason>('SumReason', 'Why figures must not be added up. 不可相加的原因。', {
  INDICATORS_DIFFER: 'They measure different things. 指标不同。',
  NOT_ADDITIVE:
    'What they measure does not add up: a rate, a rank, a peak, an average, or so much per head. 该指标不可相加：比率、位次、峰值、平均或人均。',
  UNITS_DIFFER: 'Their units differ. 单位不同。',
  MODALITIES_DIFFER: 'Facts, forecasts and targets do not add up. 实际、预计、目标不可混加。',
  PERIODS_DIFFER: 'Their periods differ, or are not known to be the same. 时期不同，或不能确定相同。',
  SCOPES_DIFFER: 'One counts what another leaves out. 口径不同。',
  SUBJECTS_OVERLAP:
    'A subject stands twice, lies within another or may be the same as another, or belongs to a group whose members are not all named. 主体重复、相互包含、疑为同一，或群体成员未列全。',
  PART_AND_WHOLE: 'A part stands beside its whole, or a stage beside the one before. 部分与整体并列，或前后阶段并列。',
  CONFLICT: 'Two of them are members of one conflict. 其中两个涉及同一矛盾。',
  NO_BOUND: 'Some are bounded below only, some above only. 有的只有下界，有的只有上界。',
});

@InputType({
  description: 'An order of groups; equal ones stand in the order of their keys. 分组排序；相等者按分组依据排列。',
})
export class ObservationGroupOrder {
  @Field(() => GroupOrderEnum as never, { description: 'By what. 按何字段。' })
  field!: 'COUNT' | 'KEYS';

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Ascending unless told. 默认升序。' })
  direction!: Direction;
}

const ONLY = 'null unless grouped by it. 未按其分组则为空。';

@ObjectType({ description: 'Figures taken together by what they have in common. 一组数字。' })
export class ObservationGroup {
  @Field(() => String, { nullable: true, description: `Code of the town; ${ONLY}` })
  townCode!: string | null;

  @Field(() => EntityKindEnum, { nullable: true, description: `Kind of the subject; ${ONLY}` })
  subjectKind!: EntityKind | null;

  @Field(() => String, { nullable: true, description: `Name of the indicator; ${ONLY}` })
  indicator!: string | null;

  @Field(() => AspectEnum, { nullable: true, description: `Revenue or investment; ${ONLY}` })
  aspect!: Aspect | null;

  @Field(() => MeasureEnum, { nullable: true, description: `The sort of quantity; ${ONLY}` })
  measure!: Measure | null;

  @Field(() => String, { nullable: true, description: `The base unit; ${ONLY}` })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: `What they are divided by; ${ONLY}` })
  per!: string | null;

  @Field(() => Int, { nullable: true, description: `The year; ${ONLY}` })
  year!: number | null;

  @Field(() => String, { nullable: true, description: `Name of the period; ${ONLY}` })
  period!: string | null;

  @Field(() => ModalityEnum, { nullable: true, description: `Fact, forecast or target; ${ONLY}` })
  modality!: Modality | null;

  @Field(() => QualifierEnum, { nullable: true, description: `How exact they are; ${ONLY}` })
  qualifier!: Qualifier | null;

  @Field(() => String, { nullable: true, description: `The scope; ${ONLY}` })
  scope!: string | null;

  @Field(() => Int, { description: 'How many figures. 个数。' })
  count!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'All of them added up, in `sumUnit`; null where they must not be, see `sumReason`. 合计；不可相加则为空，见 sumReason。',
  })
  sum!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the sum; null without one. 合计的单位。' })
  sumUnit!: string | null;

  @Field(() => QualifierEnum, {
    nullable: true,
    description: 'How exact the sum is: a bound where some figure is one. 合计的确切程度：有界值则为界。',
  })
  sumQualifier!: Qualifier | null;

  @Field(() => SumReasonEnum as never, {
    nullable: true,
    description: 'Why there is no sum; null where there is one. 不可相加的原因。',
  })
  sumReason!: SumReason | null;
}
