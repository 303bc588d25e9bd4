import { PERS, type Per } from '../../../vocabulary/unit.js';
import { isUnreadable } from '../../reading/figure.js';
import { readGrowth } from '../../reading/growth.js';
import { folded } from '../../text/fold.js';
import { lowerBound, type Span } from '../../text/report-text.js';
import type { DraftIgnored, DraftObservation, DraftSource, DraftSubject, Names } from '../draft.js';
import { type Line, type MarkedText, markedText } from '../names/marked-text.js';
import { type Frame, framesOf } from './frames.js';
import { type DraftIndicator, indicatorOf } from './indicator.js';
import type { LineFigure, Place } from './line-figure.js';
import { LineTimes, SEMICOLON } from './line-times.js';
import { Mentions } from './mentions.js';
import { readLine } from './read-line.js';
import { LineSubjects } from './subject.js';
import { valuesIn } from './values.js';

/**
 * The figures that rules find in a report, in the order of the text, and the numbers that are none, with the reason. Never
 * throws; linear in the text's length.
 */
export function draftObservations(
  source: DraftSource,
  names: Names,
): { observations: DraftObservation[]; ignored: DraftIgnored[] } {
  const text = markedText(source);
  const reader = new Reader(source, text, new Mentions(source.text, names, source.known), framesOf(source, text));
  for (const index of text.lines.keys()) reader.readLine(index);
  return { observations: reader.observations, ignored: reader.ignored };
}

/** A line that begins a statement of its own: 一是…, and (二)… within a paragraph. */
const RUN_IN = /^(?:[一二三四五六七八九十]+是|\([一二三四五六七八九十]+\))/u;

class Reader {
  readonly observations: DraftObservation[] = [];
  readonly ignored: DraftIgnored[] = [];
  private readonly indexes = new Map<LineFigure, number>();
  private readonly passageStarts: number[];
  private readonly times: LineTimes;
  private passage = -1;
  private last: LineFigure | null = null;

  constructor(
    private readonly source: DraftSource,
    private readonly text: MarkedText,
    private readonly mentions: Mentions,
    private readonly frames: readonly Frame[],
  ) {
    this.passageStarts = source.passages.map(({ start }) => start);
    this.times = new LineTimes(source);
  }

  readLine(index: number): void {
    const line = this.text.lines[index];
    const frame = this.frames[index];
    if (line === undefined || frame === undefined) return;
    const spanOf = ({ start, end }: Place): Span =>
      this.text.spanOf({ start: line.start + start, end: line.start + end });
    const passage = lowerBound(this.passageStarts, this.text.spanOf(line).start + 1) - 1;
    const fresh = passage !== this.passage || line.heading || RUN_IN.test(line.words);
    if (fresh) this.last = null;
    this.passage = passage;
    this.times.begin(line.words, frame, fresh, (start, end) => spanOf({ start, end }));
    const inName = (start: number, end: number): boolean => this.mentions.cover(spanOf({ start, end }));
    const { values, noFigures } = valuesIn(line, this.source.text.folded.origin, inName);
    for (const { because, ...place } of noFigures) this.ignored.push({ ...spanOf(place), because });
    const saying = this.times.times.filter(({ running }) => !running);
    const goesOn = SEMICOLON.test(this.text.lines[index - 1]?.words ?? '');
    const figures = readLine(line.words, values, saying, this.last, goesOn);
    const subjects = new LineSubjects(line.words, this.mentions, spanOf);
    for (const figure of figures) this.add(line, figure, subjects.of(figure), spanOf);
    this.last = figures.findLast(({ secondary }) => !secondary) ?? this.last;
  }

  private add(line: Line, figure: LineFigure, subject: DraftSubject, spanOf: (place: Place) => Span): void {
    const { value, piece, rank, scope, list } = figure;
    const growth = readableGrowth(line.words, figure);
    const indicator = indicatorWith(figure, subject, this.source, spanOf(value));
    const period = this.times.periodOf(figure, (other) => this.drafted(other)?.period ?? null);
    const members = list === null ? [] : this.mentions.namedIn(spanOf(list));
    this.indexes.set(figure, this.observations.length);
    this.observations.push({
      quote: spanOf({ start: Math.min(piece.start, value.start), end: Math.max(piece.end, figure.end) }),
      subject,
      indicator,
      value: spanOf(value),
      unit: value.hint ?? (value.unit === null ? indicator.unit : null),
      per: perOf(line.words, figure),
      period,
      modality: this.times.modalityOf(figure, period),
      growth: growth && { span: spanOf(growth.value), basis: growth.basis },
      partOf: this.indexOf(figure.partOf),
      stageOf: this.indexOf(figure.stageOf),
      rank: rank && { position: spanOf(rank), among: rank.among && spanOf(rank.among) },
      scope: scope && { span: spanOf(scope), excludes: this.mentions.namedIn(spanOf(scope)) },
      members,
      listComplete: list === null || members.length === 0 ? null : !list.open,
      ...certainty(figure, growth !== null),
    });
  }

  private indexOf(figure: LineFigure | null): number | null {
    return figure === null ? null : (this.indexes.get(figure) ?? null);
  }

  private drafted(figure: LineFigure): DraftObservation | undefined {
    return this.observations[this.indexOf(figure) ?? -1];
  }
}

/** A公司和B公司年产值 */
const OF_BODIES = /^.*(?:公司|企业|厂|合作社|集团)[、和及与].*(?:公司|企业|厂|合作社|集团)(?=.{2,8}$)/u;
const SAYS_NOTHING = /^(?:完成|共|各|已)*(?:长度|面积|里程|金额|数|量|户数|人数|率)$/u;

/** Whose a figure is need not stand in the indicator's name too: 投资25亿元的文旅项目, 春来机械[投资2亿元]. */
function indicatorWith(
  { indicator, value }: LineFigure,
  subject: DraftSubject,
  { text }: DraftSource,
  place: Span,
): DraftIndicator {
  if ('group' in subject) {
    const rest = indicator.name.replace(OF_BODIES, '');
    return rest === indicator.name ? indicator : indicatorOf('', rest, indicator.unit);
  }
  if (subject.span === null) return indicator;
  const name = folded(text.slice(subject.span)).replace(/"/gu, '');
  const money = value.figure.unit === '元' || value.figure.unit === '美元';
  const behind = subject.span.start >= place.end;
  const named = behind || indicator.name.replace(/[“”]/gu, '').includes(name.slice(0, 4));
  const spent = money && indicator.name.endsWith('投资') && named;
  if (spent) return indicatorOf('', '投资额', value.figure.unit);
  const rest = indicator.name.startsWith(name) ? indicator.name.slice(name.length) : '';
  return rest.length < 2 || SAYS_NOTHING.test(rest) || indicator.measure === 'GROWTH'
    ? indicator
    : indicatorOf('', rest, indicator.unit);
}

/** As much of the text before a growth as can say its direction. */
const GROWTH_REACH = 60;

/** A figure's growth where a claim of it could be read: 提高到翻一番 is none. */
function readableGrowth(words: string, { growth }: LineFigure): LineFigure['growth'] {
  if (growth === null) return null;
  const { start, end } = growth.value;
  const read = readGrowth(words.slice(start, end), words.slice(Math.max(0, start - GROWTH_REACH), start));
  return isUnreadable(read) || !read.isGrowth ? null : growth;
}

/** A growth that nobody could read as one is only asked about. */
function certainty(
  { confidence, doubt, indicator }: LineFigure,
  grows: boolean,
): Pick<DraftObservation, 'confidence' | 'doubt'> {
  if (indicator.measure === 'GROWTH' && !grows) return { confidence: 0.2, doubt: '读不出是增长多少' };
  return { confidence: Math.round(confidence * 100) / 100, doubt };
}

const PER_WORDS: readonly (readonly [RegExp, Per])[] = [
  [/人均/u, '人'],
  [/户均|每户/u, '户'],
  [/亩均|每亩/u, '亩'],
];

function perOf(words: string, { value, phrase }: LineFigure): string | null {
  if (value.figure.per !== null || value.figure.unit !== '元') return value.figure.per;
  const clause = `${phrase.verb}${phrase.noun}${words.slice(Math.max(0, value.start - 8), value.start)}`;
  const per = PER_WORDS.find(([pattern]) => pattern.test(clause))?.[1];
  return PERS.find((each) => each === per) ?? null;
}
