import type { Modality } from '../../../vocabulary/modality.js';
import { PERS, type Per } from '../../../vocabulary/unit.js';
import { lowerBound, type Span } from '../../text/report-text.js';
import type { DraftIgnored, DraftObservation, DraftSource, DraftSubject, Names } from '../draft.js';
import { type Line, type MarkedText, markedText } from '../names/marked-text.js';
import { type Frame, framesOf } from './frames.js';
import { type DraftIndicator, indicatorOf } from './indicator.js';
import type { LineFigure } from './line-figure.js';
import { FORECAST, modalityOf } from './modality.js';
import { readLine } from './read-line.js';
import { groupAt, Mentions, TOWN } from './subject.js';
import { type TimeWords, timesIn } from './times.js';
import { valuesIn } from './values.js';

/** The figures that rules find in a report, in the order of the text, and the numbers that are none, with the reason. */
export function draftObservations(
  source: DraftSource,
  names: Names,
): { observations: DraftObservation[]; ignored: DraftIgnored[] } {
  const text = markedText(source);
  const reader = new Reader(source, text, new Mentions(names, source.known), framesOf(source, text));
  for (const index of text.lines.keys()) reader.readLine(index);
  return { observations: reader.observations, ignored: reader.ignored };
}

interface Said {
  name: string;
  span: Span;
  running: boolean;
  /** Whether it was said of a forecast: 预计2031年. */
  forecast: boolean;
}

/** A line that begins a statement of its own: 一是…. */
/** What goes on behind a name in a list of names: none of them alone is the subject. */
const LISTED = /^[、等和与及”]/u;
const SEMICOLON = /[;；]["”’]?$/u;
const RUN_IN = /^[一二三四五六七八九十]+是/u;

class Reader {
  readonly observations: DraftObservation[] = [];
  readonly ignored: DraftIgnored[] = [];
  private readonly indexes = new Map<LineFigure, number>();
  private readonly passageStarts: number[];
  private passage = -1;
  private last: LineFigure | null = null;
  /** What an earlier line of the passage said of the time. */
  private opened: Said | null = null;
  /** Where in the line a forecast begins. */
  private forecastFrom = Number.POSITIVE_INFINITY;

  constructor(
    private readonly source: DraftSource,
    private readonly text: MarkedText,
    private readonly mentions: Mentions,
    private readonly frames: readonly Frame[],
  ) {
    this.passageStarts = source.passages.map(({ start }) => start);
  }

  readLine(index: number): void {
    const line = this.text.lines[index];
    const frame = this.frames[index];
    if (line === undefined || frame === undefined) return;
    const whole = this.text.spanOf(line);
    const passage = lowerBound(this.passageStarts, whole.start + 1) - 1;
    if (passage !== this.passage || line.heading || RUN_IN.test(line.words)) [this.last, this.opened] = [null, null];
    this.passage = passage;
    const { values, noFigures } = valuesIn(line, this.source.text.folded.origin, (start, end) =>
      this.mentions.cover(this.span(line, start, end)),
    );
    for (const { start, end, because } of noFigures) this.ignored.push({ ...this.span(line, start, end), because });
    const times = timesIn(line.words, {
      year: this.source.year,
      thisYear: frame.thisYear,
      planYear: this.source.planYear,
    });
    // 预计实现甲3亿元、乙2亿元;丙1亿元: a forecast goes on as far as its sentence, semicolons included.
    const found = line.words.search(FORECAST);
    if (found !== -1) this.forecastFrom = found;
    const figures = readLine(
      line.words,
      values,
      times.filter(({ running }) => !running),
      this.last,
    );
    let subject: DraftSubject = TOWN;
    for (const figure of figures) {
      subject = this.subjectOf(line, figure, subject);
      this.add(line, frame, figure, times, subject);
    }
    this.last = figures.findLast(({ secondary }) => !secondary) ?? this.last;
    this.remember(line, times);
    this.forecastFrom =
      SEMICOLON.test(line.words) && this.forecastFrom !== Number.POSITIVE_INFINITY ? 0 : Number.POSITIVE_INFINITY;
  }

  private span(line: Line, start: number, end: number): Span {
    return this.text.spanOf({ start: line.start + start, end: line.start + end });
  }

  /**
   * What the lines behind take over: a year that the line names, across full stops; a part of a year or a running total that
   * begins it, as far as semicolons go on with the sentence.
   */
  private remember(line: Line, times: readonly TimeWords[]): void {
    const goesOn = SEMICOLON.test(line.words);
    const year = times.findLast(({ basis, name }) => basis === 'SAID' && /^\d{4}$/u.test(name));
    const opening = times.find(({ opens, running }) => opens && !running);
    const lasting = opening !== undefined && (goesOn || /^\d{4}\/\d{4}$/u.test(opening.name));
    const time = lasting && opening.end > (year?.end ?? 0) ? opening : (year ?? null);
    if (time !== null)
      this.opened = {
        name: time.name,
        span: this.span(line, time.start, time.end),
        running: time.basis === 'CUMULATIVE',
        forecast: /预计|预估|预测/u.test(line.words.slice(Math.max(0, time.start - 6), time.end + 4)),
      };
    else if (
      this.opened !== null &&
      (opening !== undefined || (!goesOn && !/^\d{4}(?:\/\d{4})?$/u.test(this.opened.name)))
    )
      this.opened = null;
  }

  private add(line: Line, frame: Frame, figure: LineFigure, times: readonly TimeWords[], subject: DraftSubject): void {
    const { value, piece } = figure;
    const indicator = indicatorWith(figure, subject);
    const period = this.periodOf(line, frame, figure, times);
    const inherited = this.opened?.forecast === true && period.span === this.opened.span ? '预计' : '';
    const said = `${inherited}${this.forecastFrom <= value.start ? '预计' : ''}${line.words.slice(Math.max(0, value.start - 60), value.start)}`;
    const modality: Modality = modalityOf(period.name, this.source.year, frame.plan, said);
    const start = Math.min(piece.start, value.start);
    const end = Math.max(piece.end, figure.end);
    const spanOf = ({ start: from, end: to }: Span): Span => this.span(line, from, to);
    this.indexes.set(figure, this.observations.length);
    this.observations.push({
      quote: spanOf({ start, end }),
      subject,
      indicator,
      value: spanOf(value),
      unit: value.hint ?? (value.unit === null ? indicator.unit : null),
      per: perOf(line.words, figure),
      period,
      modality,
      growth: figure.growth && { span: spanOf(figure.growth.value), basis: figure.growth.basis },
      partOf: this.indexOf(figure.partOf),
      stageOf: this.indexOf(figure.stageOf),
      rank: figure.rank && { position: spanOf(figure.rank), among: figure.rank.among && spanOf(figure.rank.among) },
      scope: figure.scope && {
        span: spanOf(figure.scope),
        excludes: this.mentions.inside(spanOf(figure.scope)).map(({ entity }) => entity),
      },
      members:
        figure.list === null ? [] : [...new Set(this.mentions.inside(spanOf(figure.list)).map(({ entity }) => entity))],
      listComplete:
        figure.list === null || this.mentions.inside(spanOf(figure.list)).length === 0 ? null : !figure.list.open,
      confidence: Math.round(figure.confidence * 100) / 100,
      doubt: figure.doubt,
    });
  }

  private indexOf(figure: LineFigure | null): number | null {
    return figure === null ? null : (this.indexes.get(figure) ?? null);
  }

  private periodOf(
    line: Line,
    frame: Frame,
    { value, piece, partOf, step, about, indicator }: LineFigure,
    times: readonly TimeWords[],
  ): DraftObservation['period'] {
    const own = times.filter(({ start, end }) => end <= value.start && start >= piece.start);
    if (about !== null && own.length === 0 && !/全年任务$/u.test(indicator.name)) {
      const same = this.observations[this.indexOf(about) ?? -1]?.period;
      if (same !== undefined) return same;
    }
    // 由“十一五”时期的0.8亿元增长到2亿元: that time is of the first level alone.
    const from = step === 'FROM' ? own.findLast(({ end }) => value.start - end <= 4) : undefined;
    if (from !== undefined) return { name: from.name, basis: from.basis, span: this.span(line, from.start, from.end) };
    const before = times.filter(
      ({ end }) => end <= value.start && !(step === 'TO' && own.some((time) => time.end === end)),
    );
    const said = before.findLast(({ running }) => !running);
    if (partOf !== null && !before.some(({ start }) => start >= piece.start)) {
      const whole = this.observations[this.indexOf(partOf) ?? -1]?.period;
      if (whole !== undefined)
        return whole.span === null
          ? whole
          : { ...whole, basis: whole.basis === 'CUMULATIVE' ? 'CUMULATIVE' : 'INHERITED' };
    }
    const running = before.findLast((time) => time.running);
    // Read out in the year that it plans, a report's 今年 is that year: the words by themselves would not say so.
    const isOfAnother = ({ basis }: TimeWords): boolean => basis === 'RELATIVE' && frame.thisYear !== this.source.year;
    const of = (time: TimeWords): DraftObservation['period'] => ({
      name: time.name,
      basis:
        time.basis === 'CUMULATIVE'
          ? 'CUMULATIVE'
          : time.start < piece.start || isOfAnother(time)
            ? 'INHERITED'
            : time.basis,
      span: this.span(line, time.start, time.end),
    });
    if (said !== undefined) return steppedTo(of(said), step);
    if (this.opened !== null && (!this.opened.running || running !== undefined))
      return steppedTo(
        {
          name: this.opened.name,
          basis: this.opened.running ? 'CUMULATIVE' : 'INHERITED',
          span: this.opened.span,
        },
        step,
      );
    if (running !== undefined && !frame.plan) return of(running);
    return frame.span === null
      ? { name: frame.period, basis: 'ASSUMED', span: null }
      : { name: frame.period, basis: 'INHERITED', span: frame.span };
  }

  /** 137个重点项目: what a number counts is no name. */
  private isCounted({ start }: Span): boolean {
    return /[\d个家项]/u.test(this.source.text.slice({ start: Math.max(0, start - 1), end: start + 1 }));
  }

  private subjectOf(line: Line, figure: LineFigure, carried: DraftSubject): DraftSubject {
    const { piece, value } = figure;
    const clause = line.words.slice(piece.start, value.start);
    if (/全镇|我镇|全乡|全街道/u.test(clause)) return TOWN;
    const group = groupAt(clause);
    if (group > 0) {
      const span = this.span(line, piece.start, piece.start + group);
      return { group: span, members: [...new Set(this.mentions.inside(span).map(({ entity }) => entity))], open: true };
    }
    const span = this.span(line, piece.start, value.start);
    const first = this.mentions
      .inside(span)
      .find((mention) => this.mentions.isOwner(mention) && !this.isCounted(mention));
    if (
      first !== undefined &&
      first.start - span.start <= 4 &&
      !LISTED.test(this.source.text.slice({ start: first.end, end: first.end + 1 }))
    )
      return { entity: first.entity, span: { start: first.start, end: first.end } };
    const behind = this.mentions
      .inside(this.span(line, value.end, Math.min(piece.end, value.end + 24)))
      .find((mention) => this.mentions.isOwner(mention));
    if (behind !== undefined && /^的/u.test(line.words.slice(value.end, value.end + 1)))
      return { entity: behind.entity, span: { start: behind.start, end: behind.end } };
    return carried;
  }
}

/** 五年来由2亿元增长到4亿元: the first level is of the year before the five, the second of their last. */
/** 投资25亿元的文旅项目: the project is whose figure it is, and need not stand in the indicator's name too. */
function indicatorWith({ indicator, value }: LineFigure, subject: DraftSubject): DraftIndicator {
  const behind =
    'entity' in subject && subject.span !== null && value.figure.unit === '元' && /.{4}投资$/u.test(indicator.name);
  return behind && subject.entity.startsWith('project/') ? indicatorOf('', '投资额', '元') : indicator;
}

function steppedTo(period: DraftObservation['period'], step: LineFigure['step']): DraftObservation['period'] {
  const [first, last] = period.name.split('/').map(Number);
  if (step === null || first === undefined || last === undefined || Number.isNaN(first)) return period;
  return { ...period, basis: 'INHERITED', name: String(step === 'FROM' ? first - 1 : last) };
}

function perOf(words: string, { value, phrase }: LineFigure): string | null {
  if (value.figure.per !== null) return value.figure.per;
  if (value.figure.unit !== '元') return null;
  const clause = `${phrase.verb}${phrase.noun}${words.slice(Math.max(0, value.start - 8), value.start)}`;
  const per: Per | undefined = /人均/u.test(clause)
    ? '人'
    : /户均|每户/u.test(clause)
      ? '户'
      : /亩均|每亩/u.test(clause)
        ? '亩'
        : undefined;
  return PERS.find((each) => each === per) ?? null;
}
