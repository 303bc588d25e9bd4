import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, Info, Resolver, Root } from 'type-graphql';
import type { ObservationRow } from '../../graph/read/observation-list.js';
import { type Beneath, readObservationsBeneath } from '../../graph/read/observations-beneath.js';
import { Conflict } from '../conflict/conflict.js';
import { CONFLICTS_OF, conflictsOf } from '../conflict/conflicts-of.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entitiesOf, entityOf, readEntityAhead } from '../entity/entity-of.js';
import { Lang, UnitEnum } from '../enums.js';
import { Evidence } from '../evidence/evidence.js';
import { evidenceOf, readEvidenceAhead } from '../evidence/evidence-of.js';
import { INDICATOR_FIELDS, Indicator } from '../indicator/indicator.js';
import { indicatorOf } from '../indicator/indicator-of.js';
import { Report } from '../report/report.js';
import { reportsOf } from '../report/reports-of.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { Growth } from './growth.js';
import { Observation } from './observation.js';
import { observationInWords, type SaidFigure } from './observation-in-words.js';
import { observationOf, observationsSelected } from './observation-of.js';
import { SUBJECT_HELD } from './observation-properties.js';
import { Period } from './period.js';
import { Rank } from './rank.js';
import { Scope } from './scope.js';
import { valueIn } from './value-in.js';

/** A figure as the graph gives it; what a query does not need is not there. */
interface ObservationNode {
  id: string;
  subject?: string | null;
  subjectMembers?: string[];
  indicator: string;
  value?: number | null;
  unit: string;
  partOf?: string | null;
  stageOf?: string | null;
  members?: string[];
  excludes?: string[];
  /** Where it stands beneath a list as of a year. */
  asOf?: number | undefined;
  [property: string]: unknown;
}

readEntityAhead('Observation.subject', 'subject', SUBJECT_HELD);
readEvidenceAhead('Observation.evidence');

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Whose figure it is; null for a group. 主体；群体则为空。',
  })
  subject(@Root() figure: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return figure.subject ? entityOf(context, figure.subject, info, { by: figure, held: SUBJECT_HELD }) : null;
  }

  @FieldResolver(() => [Entity], {
    description: 'The named members of the group, when the figure is said of several together. 群体中列名的成员。',
  })
  subjectMembers(
    @Root() { subjectMembers }: ObservationNode,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entitiesOf(context, subjectMembers, info);
  }

  @FieldResolver(() => Indicator, { description: 'What it measures, defined. 指标定义。' })
  indicatorDefinition(
    @Root() { indicator }: ObservationNode,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return indicatorOf(context, indicator, selectedProperties(selectedUnder(info, []), INDICATOR_FIELDS));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      '`value` in another unit of the same base, in decimal arithmetic; null for a range. 换算为同一基本单位的其他单位；区间为空。',
  })
  valueIn(
    @Root() { value, unit }: ObservationNode,
    @Arg('unit', () => UnitEnum, { description: 'One with the same base, else BAD_USER_INPUT. 须为同一基本单位。' })
    wanted: string,
  ): number | null {
    const converted = valueIn(value ?? 0, unit, wanted);
    return value === null || value === undefined ? null : converted;
  }

  @FieldResolver(() => Period, { description: 'The time that it is for. 所属时期。' })
  period(@Root() node: ObservationNode) {
    const { period, periodStart, periodEnd, periodBasis, year, wholeYear } = node;
    return { name: period, start: periodStart, end: periodEnd, basis: periodBasis, year, wholeYear };
  }

  @FieldResolver(() => Growth, { nullable: true, description: 'The growth that is said of it. 所述增长。' })
  growth(@Root() node: ObservationNode) {
    if (!node.growthQualifier) return null;
    return {
      percent: node.growthPercent,
      points: node.growthPoints,
      low: node.growthLow,
      high: node.growthHigh,
      measure: node.growthMeasure,
      qualifier: node.growthQualifier,
      basis: node.growthBasis,
      againstYear: node.growthAgainstYear,
      printed: node.growthPrinted,
    };
  }

  @FieldResolver(() => Rank, { nullable: true, description: 'Its position among others, where said. 位次。' })
  rank(@Root() { rank, among }: ObservationNode) {
    return rank === null || rank === undefined ? null : { position: rank, among };
  }

  @FieldResolver(() => Scope, {
    nullable: true,
    description: 'What it counts and leaves out, where the text limits it. 口径。',
  })
  async scope(@Root() { scope, excludes }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return scope ? { text: scope, excludes: await entitiesOf(context, excludes, info, ['excludes']) } : null;
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The figure that this is a part of (其中). 所属的整体数字。',
  })
  partOf(@Root() { partOf }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return observationOf(context, partOf, info);
  }

  @FieldResolver(() => [Observation], { description: 'The figures that are parts of this one (其中). 其中的各部分。' })
  parts(@Root() { id }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return beneath(context, 'PART_OF_FIGURE', id, info);
  }

  @FieldResolver(() => Observation, { nullable: true, description: 'The stage before: 签约 → 开工 → 竣工. 前一阶段。' })
  stageOf(@Root() { stageOf }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return observationOf(context, stageOf, info);
  }

  @FieldResolver(() => [Observation], { description: 'The stages that follow it. 后续阶段。' })
  nextStages(@Root() { id }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return beneath(context, 'STAGE_OF', id, info);
  }

  @FieldResolver(() => [Entity], { description: 'The entities that the text lists for it. 原文列出的名单。' })
  members(@Root() { members }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entitiesOf(context, members, info);
  }

  @FieldResolver(() => [Conflict], { description: CONFLICTS_OF })
  conflicts(@Root() { id, asOf }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return conflictsOf(context, 'Observation', id, info, asOf);
  }

  @FieldResolver(() => [Evidence], { description: 'The quotes that say it. 依据引文。' })
  evidence(@Root() { id }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return evidenceOf(context, id, info);
  }

  @FieldResolver(() => [Report], {
    description: 'The reports that say it, the earliest first. 陈述它的报告，先早后晚。',
  })
  reports(@Root() { id }: ObservationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reportsOf(context, id, info);
  }

  @FieldResolver(() => String, {
    description:
      'The figure in words with its subject, period, modality, qualifier, scope, growth and whole: nothing drops off. 完整语句，含主体、时期、性质、确切程度、口径、增长与所属整体。',
  })
  statement(
    @Root() figure: SaidFigure,
    @Arg('lang', () => Lang, { defaultValue: Lang.ZH, description: 'The language. 语言。' }) lang: Lang,
    @Ctx() context: Context,
  ): Promise<string> {
    return observationInWords(context, figure, lang);
  }
}

function beneath(
  { reader, loaders }: Context,
  link: Beneath,
  id: string,
  info: GraphQLResolveInfo,
): Promise<ObservationRow[]> {
  const properties = observationsSelected(info, []);
  const loader = loaders.named<string, ObservationRow[]>(`${link} ${properties.join()}`, async (ids) => {
    const found = await readObservationsBeneath(reader, link, ids, properties);
    return ids.map((each) => found.get(each) ?? []);
  });
  return loader.load(id);
}
