import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { BadInput } from '../../errors.js';
import { type FigureRow, readFiguresOf } from '../../graph/read/figures.js';
import { Conflict } from '../conflict/conflict.js';
import { conflictsOf } from '../conflict/conflicts-of.js';
import type { Context } from '../context.js';
import { Comparison } from './compare.js';
import { type Comparison as Compared, comparisonsOf } from './comparison.js';
import { growthsIn, levelOf } from './growth-read.js';
import { subjectAsked } from './subject-asked.js';

@Resolver()
export class CompareResolver {
  @Query(() => [Comparison], {
    description:
      'The figures of two years set against each other: actual to actual, target to its year’s actual (was it met: `outcome`), target to the earlier year’s actual. A figure that a later report restated is compared with each of its values: see `conflicts`. The growth of a level (税收收入增速) is what observations of it say and what levels carry: see `ofGrowth`. Forecasts are not compared. Empty where there is nothing to compare. 两年数字的比较：实际对实际、目标对同年实际（是否完成见 outcome）、目标对早年实际；被后续报告重述者逐值比较，见 conflicts；增速取自增速数字与附有增速的水平值，见 ofGrowth；预计数不参与；无可比较则为空。',
  })
  async compare(
    @Arg('subject', () => ID, { description: 'Whose figures: id of an entity. 主体标识。' }) subject: string,
    @Arg('indicator', () => ID, { description: 'Of what: name, alias or id of an indicator. 指标名称、别名或标识。' })
    indicator: string,
    @Arg('from', () => Int, { description: 'The earlier year. 早年。' }) from: number,
    @Arg('to', () => Int, {
      description:
        'The later year; the same year compares its target with its actual figure. 晚年；同年则比较目标与实际。',
    })
    to: number,
    @Ctx() context: Context,
  ) {
    if (from > to) throw new BadInput('from', from, `a year not after \`to\`, which is ${to}`);
    const asked = await subjectAsked(context, subject, indicator);
    const years = [...new Set([from, to])];
    const level = levelOf(asked.indicator);
    const indicators = level === null ? [asked.indicator] : [asked.indicator, level];
    const ways = years.flatMap((year) => indicators.map((indicator) => ({ subject, indicator, from: year, to: year })));
    const figures = await readFiguresOf(context.reader, ways);
    if (level === null) return comparisonsOf(figures, from, to);
    return asSaid(comparisonsOf(growthsIn(figures, asked.indicator), from, to), figures);
  }
}

/** Comparisons of growths with the figures that say them. */
function asSaid(comparisons: readonly Compared<FigureRow>[], figures: readonly FigureRow[]): Compared<FigureRow>[] {
  const said = new Map(figures.map((figure) => [figure.id, figure]));
  return comparisons.map((each) => ({
    ...each,
    from: said.get(each.from.id) ?? each.from,
    to: said.get(each.to.id) ?? each.to,
  }));
}

@Resolver(() => Comparison)
export class ComparisonResolver {
  @FieldResolver(() => [Conflict], {
    description:
      'The conflicts that one of the two figures is a member of, as where a later report restated it. 两数所涉的矛盾，如后续报告重述。',
  })
  async conflicts(@Root() { from, to }: Comparison, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const found = await Promise.all([from, to].map(({ id }) => conflictsOf(context, 'Observation', id, info)));
    return [...new Map(found.flat().map((conflict) => [conflict.id, conflict])).values()];
  }
}
