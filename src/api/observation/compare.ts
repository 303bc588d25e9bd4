import { Field, Float, ObjectType } from 'type-graphql';
import { enumOfWords } from '../enum-of-words.js';
import type { ComparisonKind, ComparisonReason, Exactness, OutcomeReason } from './comparison.js';
import { Observation } from './observation.js';
import type { TargetOutcome } from './target-outcome.js';

const ComparisonKindEnum = enumOfWords<ComparisonKind>('ComparisonKind', 'What is set against what. 比较类别。', {
  ACTUAL_TO_ACTUAL: 'What was, with what was in the earlier year. 实际与早年实际。',
  TARGET_TO_ACTUAL: 'What was aimed at, with what was in the same year. 目标与同年实际。',
  TARGET_TO_LAST_ACTUAL: 'What is aimed at, with what was in the earlier year. 目标与早年实际。',
});

const ComparisonReasonEnum = enumOfWords<ComparisonReason>(
  'ComparisonReason',
  'Why two figures cannot be compared. 不可比的原因。',
  {
    PERIOD: 'One is of another part of its year, or its start is not said. 时期不同，或起点未说明。',
    SCOPE: 'One counts what the other leaves out. 口径不同。',
    UNIT: 'Their units differ, or one is per head. 单位不同。',
    BASIS:
      'One growth is against another year or period than the other (同比, 较某年). 增长的比较基准不同（同比、较某年）。',
    CONFLICT: 'One is contradicted, or a reader noted that they are not comparable. 存在矛盾，或已注明不可比。',
    NO_BOUND: 'Both are open on sides that leave the difference without a bound. 差值无界。',
  },
);

const ExactnessEnum = enumOfWords<Exactness>('Exactness', 'How exact a difference is. 差值的确切程度。', {
  EXACT: 'Both figures are exact. 确数。',
  ABOUT: 'A figure is given as about so much. 约数。',
  LOWER: 'A lower bound: it is this much or more. 下界。',
  UPPER: 'An upper bound: it is this much or less. 上界。',
});

const TargetOutcomeEnum = enumOfWords<TargetOutcome>('TargetOutcome', 'What became of a target. 目标完成情况。', {
  MET: 'The figure surely reaches it, or stays within it. 确已达到（或控制在内）。',
  MISSED: 'The figure surely does not. 确未达到。',
  BOUND: 'One is only a bound, or about so much, and leaves it open. 因一方只给界限或约数，无法判定。',
});

const OutcomeReasonEnum = enumOfWords<OutcomeReason>(
  'OutcomeReason',
  'Why it is not told what became of a target. 不判定目标完成与否的原因。',
  {
    RESTATED:
      'A later report corrected the figure or the target: both values stay, each with its comparison. 后续报告更正了该数或目标：两值并存，各自比较。',
    CONFLICT: 'Another value of the same year stands against it. 与同年另一数值相矛盾。',
    AIM: 'Neither the words of the target nor its indicator say for sure whether more or less is wanted. 目标用语与指标均不足以断定以多为好还是以少为好。',
  },
);

@ObjectType({ description: 'Two figures set against each other. 两个数字的比较。' })
export class Comparison {
  @Field(() => ComparisonKindEnum as never, { description: 'What is set against what. 类别。' })
  kind!: ComparisonKind;

  @Field(() => Observation, { description: 'The base: the earlier figure, or the target. 基数：早年数字或目标。' })
  from!: Observation;

  @Field(() => Observation, { description: 'What is set against it. 与之相比者。' })
  to!: Observation;

  @Field(() => Boolean, {
    description:
      'Whether two growths are compared: each is the `growth` of its figure, which may be a level that carries one (3.1亿元, 增长6.3%). 是否比较增长：以各数字的 growth 相比，该数字本身可以是附有增速的水平值。',
  })
  ofGrowth!: boolean;

  @Field(() => Boolean, {
    description: 'Whether they can be compared; if not, see `reasons`. 是否可比；不可比见 reasons。',
  })
  comparable!: boolean;

  @Field(() => [ComparisonReasonEnum as never], {
    description: 'Why they cannot be; empty when they can. 不可比的原因；可比则为空。',
  })
  reasons!: ComparisonReason[];

  @Field(() => Float, {
    nullable: true,
    description:
      '`to` less `from`, in their unit; of percents, in percentage points. 差值，单位同原数；百分比则为百分点。',
  })
  difference!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The difference as a percentage of `from`; null for rates and ranks. 差值占基数的百分比；比率、位次为空。',
  })
  percent!: number | null;

  @Field(() => ExactnessEnum as never, {
    nullable: true,
    description: 'How exact difference and percent are. 确切程度。',
  })
  exactness!: Exactness | null;

  @Field(() => TargetOutcomeEnum as never, {
    nullable: true,
    description:
      'Of TARGET_TO_ACTUAL, whether the target was met: of what a town wants less of (petitions, accidents, a place in a ranking) by staying within it. Null where period, scope or unit differ (`reasons`), and where a conflict stands between or it is not sure which way is wanted (`outcomeReason`). 目标是否完成（信访、事故、位次等以不超过为完成）；时期、口径、单位不同（见 reasons），或有矛盾、不能断定增减方向（见 outcomeReason）则为空。',
  })
  outcome!: TargetOutcome | null;

  @Field(() => OutcomeReasonEnum as never, {
    nullable: true,
    description:
      'Of TARGET_TO_ACTUAL, why `outcome` is null though the two can be compared. 可比而 outcome 为空的原因。',
  })
  outcomeReason!: OutcomeReason | null;
}
