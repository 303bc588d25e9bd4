import type { Modality } from '../../../vocabulary/modality.js';
import { lowerBound, type Span } from '../../text/report-text.js';
import type { DraftObservation } from '../draft.js';
import type { Frame } from './frames.js';
import type { LineFigure } from './line-figure.js';
import { FORECAST, modalityOf } from './modality.js';
import { type Clock, type TimeWords, timesIn } from './times.js';

export type Period = DraftObservation['period'];

/** What an earlier line of the passage said of the time. */
interface Said {
  name: string;
  span: Span;
  running: boolean;
  /** Whether it was said of a forecast: 预计2031年. */
  forecast: boolean;
  /** Whether it holds beyond the sentence. */
  lasts: boolean;
}

/** Only a semicolon ends the line: the sentence goes on. */
export const SEMICOLON = /[;；]["”’]?$/u;
const YEAR = /^\d{4}$/u;
/** Several years, or a part of one. */
const LASTING = /^\d{4}(?:\/\d{4}|[QH]\d.*|-\d\d\/\d{4}-\d\d)$/u;
/** No single month, which is that of an event. */
const PART_OF_YEAR = /^\d{4}(?:[QH]\d.*|-\d\d\/\d{4}-\d\d)$/u;
/** As many words of time as can matter to a value behind them. */
const NEAR = 12;
const SAID_REACH = 60;

/** The time of the figures of one line after another: what the line says, what earlier ones left open, the part of the text. */
export class LineTimes {
  /** All words of the line that say a time. */
  times: readonly TimeWords[] = [];
  private ends: readonly number[] = [];
  private words = '';
  /** Those that a figure of the line is of. */
  private readonly taken = new Set<TimeWords>();
  private frame: Frame = { period: '', span: null, plan: false, thisYear: 0 };
  private spanOf: (start: number, end: number) => Span = (start, end) => ({ start, end });
  private opened: Said | null = null;
  /** The year that the passage is of. */
  private year: Said | null = null;
  /** Where in the line a forecast begins. */
  private forecastFrom = Number.POSITIVE_INFINITY;
  /** Where one begins that is the line's own. */
  private ownForecast = Number.POSITIVE_INFINITY;
  /** Whether any figure of the line stands behind that. */
  private forecasts = false;

  constructor(private readonly clock: Omit<Clock, 'thisYear'>) {}

  /** Goes to the next line. `fresh`: it begins a passage or a statement of its own, so that nothing is taken over. */
  begin(words: string, frame: Frame, fresh: boolean, spanOf: (start: number, end: number) => Span): void {
    if (this.words !== '') this.remember();
    if (fresh) [this.opened, this.year, this.forecastFrom] = [null, null, Number.POSITIVE_INFINITY];
    [this.words, this.frame, this.spanOf] = [words, frame, spanOf];
    this.times = timesIn(words, { ...this.clock, thisYear: frame.thisYear });
    this.ends = this.times.map(({ end }) => end);
    const found = words.search(FORECAST);
    this.ownForecast = found === -1 ? Number.POSITIVE_INFINITY : found;
    if (found !== -1) this.forecastFrom = Math.min(found, this.forecastFrom);
    this.forecasts = false;
    this.taken.clear();
  }

  /** The period of a figure; `periodOf` gives that of another figure, which its own can follow. */
  periodOf(figure: LineFigure, periodOf: (other: LineFigure) => Period | null): Period {
    const { value, piece, partOf, step, about, indicator } = figure;
    const known = lowerBound(this.ends, value.start + 1);
    const near = this.times.slice(Math.max(0, known - NEAR), known).filter(({ until }) => value.start < until);
    const own = near.filter(({ start }) => start >= piece.start);
    const followed = about ?? partOf;
    if (followed !== null && own.length === 0 && !indicator.name.endsWith('全年任务')) {
      const same = periodOf(followed);
      if (same !== null) return followedBy(same);
    }
    // 由“十一五”时期的0.8亿元增长到2亿元: that time is of the first level alone.
    const from = step === 'FROM' ? own.findLast(({ end }) => value.start - end <= 4) : undefined;
    if (from !== undefined) return this.saidBy(from, piece.start);
    const leaving = step === 'TO' ? this.words.slice(0, value.start).search(/[由从][^由从]*$/u) : -1;
    const before = step === 'TO' ? near.filter((time) => !own.includes(time) || time.start < leaving) : near;
    const said = before.findLast(({ running }) => !running);
    const running = before.findLast((time) => time.running);
    if (said !== undefined) {
      this.taken.add(said);
      return steppedTo(this.saidBy(said, piece.start), step);
    }
    // 预计年销售9000万元 behind 上半年…。 is of no time that is over.
    const over = this.ownForecast < value.start && PART_OF_YEAR.test(this.opened?.name ?? '');
    if (this.opened !== null && !over && (!this.opened.running || running !== undefined)) {
      const { name, span } = this.opened;
      return steppedTo({ name, basis: this.opened.running ? 'CUMULATIVE' : 'INHERITED', span }, step);
    }
    if (running !== undefined && !this.frame.plan) return this.saidBy(running, piece.start);
    const { period: name, span } = this.frame;
    return { name, basis: span === null ? 'ASSUMED' : 'INHERITED', span };
  }

  /** Whether a figure of that period is a fact, a forecast or a target. */
  modalityOf({ value }: LineFigure, period: Period): Modality {
    const inherited = this.opened?.forecast === true && period.span === this.opened.span;
    this.forecasts ||= this.forecastFrom <= value.start;
    const forecast = inherited || this.forecastFrom <= value.start ? '预计' : '';
    const said = this.words.slice(Math.max(0, value.start - SAID_REACH), value.start);
    // 2031年实施的3个项目 in the plan of 2032: what has been.
    const past = period.basis === 'SAID' && YEAR.test(period.name) && Number(period.name) < this.frame.thisYear;
    const plan = this.frame.plan && !(past && Number(period.name) <= this.clock.year);
    return modalityOf(period.name, this.clock.year, plan, `${forecast}${said}`);
  }

  private saidBy({ name, basis, start, end }: TimeWords, pieceStart: number): Period {
    const span = this.spanOf(start, end);
    if (basis === 'CUMULATIVE') return { name, basis, span };
    // Read out in the year that it plans, a report's 今年 is that year: the words by themselves would not say so.
    const ofAnother = basis === 'RELATIVE' && this.frame.thisYear !== this.clock.year;
    return { name, basis: start < pieceStart || ofAnother ? 'INHERITED' : basis, span };
  }

  /**
   * What the lines behind take over: across full stops a year that the line names, several years or a part of one that begin
   * it; as far as semicolons go on with the sentence also a part of a year within it, and a forecast.
   */
  private remember(): void {
    const goesOn = SEMICOLON.test(this.words);
    const said = this.times.filter(({ running, until }) => !running && until === Number.POSITIVE_INFINITY);
    // 经核定,2030年税收收入为…。 says nothing of the time of the sentences behind it.
    const year = said.findLast(
      ({ basis, name, opens }) =>
        basis === 'SAID' && YEAR.test(name) && (goesOn || opens || Number(name) >= this.clock.year),
    );
    const opening = said.find(({ opens }) => opens);
    const begins = opening !== undefined && (goesOn || LASTING.test(opening.name)) ? opening : undefined;
    // 2031年,我镇…,1-11月完成税收2亿元;…: nothing was counted before it.
    const part = goesOn ? said.findLast(({ name }) => PART_OF_YEAR.test(name)) : undefined;
    const within = part !== undefined && this.taken.has(part) && !/\d/u.test(this.wordsBefore(part)) ? part : undefined;
    const time = [year, begins, within].reduce((a, b) => ((b?.end ?? 0) > (a?.end ?? 0) ? b : a), undefined);
    const before = this.opened;
    if (time !== undefined)
      this.opened = {
        name: time.name,
        span: this.spanOf(time.start, time.end),
        running: time.basis === 'CUMULATIVE',
        forecast: FORECAST.test(this.words.slice(Math.max(0, time.start - 6), time.end + 4)),
        lasts: time === year || (time === begins && LASTING.test(time.name)),
      };
    else if (opening !== undefined || (!goesOn && this.opened?.lasts === false)) this.opened = null;
    // In a paragraph of a year a part of it holds for its sentence only.
    if (before !== null && YEAR.test(before.name)) this.year = before;
    if (!goesOn && this.year !== null && PART_OF_YEAR.test(this.opened?.name ?? '')) this.opened = this.year;
    this.forecastFrom = goesOn && this.forecasts ? 0 : Number.POSITIVE_INFINITY;
  }

  /** The words of the line before a time, without those of other times. */
  private wordsBefore({ start }: TimeWords): string {
    const before = this.times.filter((time) => time.start < start);
    return before.reduceRight(
      (words, time) => words.slice(0, time.start) + words.slice(time.end),
      this.words.slice(0, start),
    );
  }
}

/** The period that another figure gives: its words stand in an earlier clause. */
const followedBy = (period: Period): Period =>
  period.span === null || period.basis === 'CUMULATIVE' ? period : { ...period, basis: 'INHERITED' };

/** 五年来由2亿元增长到4亿元: the first level is of the year before the five, the second of their last. */
function steppedTo(period: Period, step: LineFigure['step']): Period {
  const [first, last] = period.name.split('/').map(Number);
  if (step === null || first === undefined || last === undefined || Number.isNaN(first)) return period;
  return { ...period, basis: 'INHERITED', name: String(step === 'FROM' ? first - 1 : last) };
}
