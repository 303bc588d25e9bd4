import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  type FigureRow,
  readFiguresOf,
  readFiguresOfAspect,
  readReportsSearched,
  readSharedFigures,
  readSilencesAbout,
} from '../../graph/read/figures.js';
import { readNodes } from '../../graph/read/nodes-by-id.js';
import { aspectOf } from '../../vocabulary/aspect.js';
import { growthIndicatorName } from '../../vocabulary/indicator.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { Context } from '../context.js';
import { Lang, ModalityEnum } from '../enums.js';
import { Report } from '../report/report.js';
import { reportById } from '../report/report-by-id.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { SILENCE_FIELDS, Silence } from '../silence/silence.js';
import { differencesInWords } from './difference-in-words.js';
import { FigureAnswer, NearFigure } from './figure.js';
import { answerOf, type FigureAsked, type FigureDifference } from './figure-answer.js';
import { growthsIn, levelOf } from './growth-read.js';
import { type SubjectAsked, subjectAsked } from './subject-asked.js';

/** What the fields of an answer are resolved from. */
interface Told {
  asked: FigureAsked;
  searched: string[];
}

interface NearTold {
  observation: FigureRow;
  differs: FigureDifference[];
  asked: FigureAsked & { subjectName: string };
}

@ArgsType()
class FigureArgs {
  @Field(() => ID, { description: 'Whose figure: id of an entity. 主体标识。' })
  subject!: string;

  @Field(() => ID, { description: 'Of what: name, alias or id of an indicator. 指标名称、别名或标识。' })
  indicator!: string;

  @Field(() => Int, { description: 'The whole year. 年度。' })
  year!: number;

  @Field(() => ModalityEnum, { nullable: true, description: 'As a fact unless told. 默认为实际。' })
  modality?: Modality;
}

@Resolver(() => FigureAnswer)
export class FigureResolver {
  @Query(() => FigureAnswer, {
    description:
      'One figure of one whole year, or that the reports do not say it, with what they say instead. An indicator that no report uses is not stated; an unknown subject is an error, since silence about what does not exist would read like an answer. 某一全年数字；若报告未说明，则给出相近数字。未知指标视为未说明；未知主体则报错。',
  })
  async figure(@Args(() => FigureArgs) { subject, indicator, year, modality }: FigureArgs, @Ctx() context: Context) {
    const [found, searched] = await Promise.all([
      subjectAsked(context, subject, indicator),
      readReportsSearched(context.reader, subject, year),
    ]);
    const asked: FigureAsked = { subject, indicator: found.indicator, year, modality: modality ?? 'ACTUAL' };
    const figures = await candidates(context, found, year);
    const ofGrowth = levelOf(asked.indicator) !== null;
    const answer = answerOf(asked, ofGrowth ? readForGrowth(figures, asked.indicator) : figures, searched.length);
    const said = new Map(figures.map((figure) => [figure.id, figure]));
    const asSaid = (figure: FigureRow) => said.get(figure.id) ?? figure;
    const near = answer.near.map(({ observation, differs }) => ({
      observation: asSaid(observation),
      differs,
      asked: { ...asked, subjectName: found.subject.name },
    }));
    return { ...answer, ofGrowth, stated: answer.stated.map(asSaid), near, asked, searched };
  }

  @FieldResolver(() => [Report], {
    description:
      'The reports that could say it: those of the town that look back on the year, or plan it. 已查阅的报告：总结或谋划该年者。',
  })
  searched(@Root() { searched }: Told, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return searched.map((id) => reportById(context, id, info));
  }

  @FieldResolver(() => [Silence], { description: 'Where a reader noted that it is not said. 审读者注明未说明之处。' })
  async silences(@Root() { asked, searched }: Told, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    const ids = await readSilencesAbout(reader, asked.subject, asked.indicator, searched);
    const properties = selectedProperties(selectedUnder(info, []), SILENCE_FIELDS);
    return ids.length > 0 ? [...(await readNodes(reader, 'Silence', ids, properties)).values()] : [];
  }
}

@Resolver(() => NearFigure)
export class NearFigureResolver {
  @FieldResolver(() => String, { description: 'In what it differs, in words. 差别说明。' })
  why(
    @Root() { observation, differs, asked }: NearTold,
    @Arg('lang', () => Lang, { defaultValue: Lang.ZH, description: 'The language. 语言。' }) lang: Lang,
  ): string {
    return differencesInWords(differs, { found: observation, asked }, lang);
  }
}

/** Figures that may be the one asked for, or near it: of the subject, of its town, of its groups. */
async function candidates(
  { reader }: Context,
  { subject, indicator, definition }: SubjectAsked,
  year: number,
): Promise<FigureRow[]> {
  const indicators = [indicator, otherForm(indicator)];
  const town = subject.town ? `division/${subject.town}` : subject.id;
  const own = indicators.map((each) => ({ subject: subject.id, indicator: each, from: year - 1, to: year + 1 }));
  const alike = levelOf(indicator) === null ? [indicator] : indicators;
  const ofTown =
    town === subject.id ? [] : alike.map((each) => ({ subject: town, indicator: each, from: year, to: year }));
  // a town has many incomes, and none is near another
  const aspect =
    subject.kind === 'Division' || !definition ? null : aspectOf(indicator, definition.measure, definition.unit);
  const found = await Promise.all([
    readFiguresOf(reader, [...own, ...ofTown]),
    readSharedFigures(reader, subject.id, indicators, year),
    aspect ? readFiguresOfAspect(reader, subject.id, aspect, year) : [],
  ]);
  return found.flat();
}

/** The growth of a level, the level of a growth: each is often said without the other. */
const otherForm = (indicator: string): string => levelOf(indicator) ?? growthIndicatorName(indicator);

/** The figures, those that say the growth read for it. */
function readForGrowth(figures: readonly FigureRow[], growth: string): FigureRow[] {
  const growths = new Map(growthsIn(figures, growth).map((each) => [each.id, each]));
  return figures.map((figure) => growths.get(figure.id) ?? figure);
}
