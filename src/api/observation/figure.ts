import { Field, ObjectType } from 'type-graphql';
import { enumOfWords } from '../enum-of-words.js';
import { type FigureDifference, MOST_NEAR, type Outcome } from './figure-answer.js';
import { Observation } from './observation.js';

const OutcomeEnum = enumOfWords<Outcome>('Outcome', 'Whether the reports say a figure. 报告是否说明该数字。', {
  STATED: 'They say it, with one value. 已说明，数值唯一。',
  CONFLICTING:
    'They say it with several values, or something contradicts it: quote all, choose none. 数值不一或自相矛盾：应并列引用，不作取舍。',
  NOT_STATED: 'There are reports of that year, and they do not say it. 有该年报告，但未说明。',
  NO_REPORT: 'There is no report that looks back on that year or plans it. 没有总结或谋划该年的报告。',
});

const FigureDifferenceEnum = enumOfWords<FigureDifference>(
  'FigureDifference',
  'In what a near figure differs from the one asked for. 相近数字与所问数字的差别。',
  {
    PERIOD: 'Part of the year, a running total, or another year. 时期不同：年内时段、累计或他年。',
    SCOPE: 'It leaves something out. 口径不同。',
    SUBJECT: 'Of its town, or of a group that it belongs to. 主体不同：所属乡镇或群体。',
    MODALITY: 'A target for a fact, or the like. 性质不同：如目标与实际。',
    INDICATOR:
      'Its growth only, or another revenue or investment of the same subject. 指标不同：仅增速，或同类收入、投资。',
    BASIS: 'A growth against another year than the one before. 增长的比较基准并非上年。',
  },
);

@ObjectType({ description: 'A figure that is close to the one asked for, and is not it. 相近但并非所问的数字。' })
export class NearFigure {
  @Field(() => Observation, { description: 'The figure. 该数字。' })
  observation!: Observation;

  @Field(() => [FigureDifferenceEnum as never], { description: 'In what it differs. 差别所在。' })
  differs!: FigureDifference[];
}

@ObjectType({ description: 'What the reports say of one figure of one whole year. 报告对某一全年数字的说明。' })
export class FigureAnswer {
  @Field(() => OutcomeEnum as never, { description: 'Whether they say it. 是否说明。' })
  outcome!: Outcome;

  @Field(() => Boolean, {
    description:
      'Whether a growth was asked for: it is the `growth` of each figure, which may be a level that carries one (3.1亿元, 增长6.3%). 所问是否为增速：答案在各数字的 growth，该数字本身可以是附有增速的水平值。',
  })
  ofGrowth!: boolean;

  @Field(() => [Observation], {
    description:
      'The figure as they say it; where it conflicts, every figure of the conflict, which must be quoted together. 所述数字；若互相矛盾则全部列出，应一并引用。',
  })
  stated!: Observation[];

  @Field(() => [NearFigure], {
    description: `What they say instead or beside it, the closest first, at most ${MOST_NEAR}; never to be handed out as the figure. 相近数字，最近者在前，最多 ${MOST_NEAR} 个；不可当作所问数字。`,
  })
  near!: NearFigure[];
}
