import { headingMark } from '../../text/headings.js';
import { wordsOf } from '../names/words.js';
import { bindGrowth, isLevel } from './bind-growth.js';
import { type Completed, type Context, complete } from './complete-phrase.js';
import { basisIn, nounOfGrowth } from './growth-words.js';
import { completionOf, type DraftIndicator, growthOf, indicatorOf, rankOf } from './indicator.js';
import { COMPLETION_BEFORE, RANK_AMONG, TASK_BEFORE } from './lexicon/roles.js';
import type { LineFigure, Place } from './line-figure.js';
import { type Parting, startParting, takePart } from './parts.js';
import { type Phrase, phraseOf, tidy } from './phrase.js';
import { type Piece, piecesOf } from './pieces.js';
import type { PrintedValue } from './printed-value.js';
import { type Role, roleOf } from './role.js';
import { stageBefore } from './stages.js';

/** A value of a piece with the words around it, those that say a time taken out, and what it is. */
interface Reading {
  value: PrintedValue;
  left: string;
  right: string;
  role: Role;
}

/** Only what strings values together. */
const JOINS = /^[、和及与,]?(?:以及)?$/u;
/** What ranks the figure just before it: 增速排全省第2. */
const OF_LAST = /^(?:增速|增幅|总量|综合|均|增长率|得分|综合得分|总分|成绩)$/u;
/** 较2031年增加1200吨: a change, in the unit of the level before it. */
const CHANGED =
  /^[,、]?(?:同比|环比|[较比与][\u4e00-\u9fff\d]{0,10}?)?(?:净增加?|增加了?|减少了?|增收|多增|增长了?)(?:约|近|超)?$/u;
/** 由2亿元增长到了4亿元: before the first, and between the two. */
const FROM = /(?:由|从)(?:原来的?|去年的?|上年的?|原先的?|的|[“”十一二三四五末时期]*)?$/u;
const CHANGES_TO =
  /^,?(?:的)?(?:[\u4e00-\u9fff]{0,4})?(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低|调整|发展|跃升|攀升|增|降|升|变|达)?了?(?:到|至|为|成)了?(?:约|近|超过)?$/u;

/**
 * Reads the figures of a line from its values: what each counts, whose growth is whose, which is part of which.
 *
 * @param times places of the words that say a time: they name nothing
 * @param earlier the last figure of the lines before it in its passage
 */
export function readLine(
  words: string,
  values: readonly PrintedValue[],
  times: readonly Place[],
  earlier: LineFigure | null,
): LineFigure[] {
  return new LineReader(words, piecesOf(words, values, headingMark(words)?.length ?? 0), times, earlier).read();
}

class LineReader {
  private readonly figures: LineFigure[] = [];
  private parting: Parting | null = null;
  private partNext = false;
  /** The last clause without a figure, which may name what the next one counts. */
  private clause = '';
  /** A growth that came before its level: 同比增长8%,达3亿元. */
  private early: LineFigure | null = null;
  private nextTime = 0;

  constructor(
    private readonly words: string,
    private readonly pieces: readonly Piece[],
    private readonly times: readonly Place[],
    private readonly earlier: LineFigure | null,
  ) {}

  read(): LineFigure[] {
    for (const piece of this.pieces) {
      if (this.parting !== null && piece.depth < this.parting.depth) this.parting = null;
      if (piece.values.length === 0) this.readWords(piece);
      else this.readPiece(piece);
    }
    return this.figures;
  }

  /** The words of a place without those that say a time. Asked for in the order of the line. */
  private plain(start: number, end: number): string {
    let text = '';
    let from = start;
    while ((this.times[this.nextTime]?.end ?? Number.POSITIVE_INFINITY) <= start) this.nextTime += 1;
    for (let at = this.nextTime; at < this.times.length; at += 1) {
      const time = this.times[at];
      if (time === undefined || time.start >= end) break;
      text += this.words.slice(from, Math.max(from, time.start));
      from = Math.max(from, time.end);
    }
    return text + this.words.slice(from, Math.max(from, end));
  }

  private readWords(piece: Piece): void {
    const text = this.plain(piece.start, piece.end);
    const last = this.figures.at(-1);
    if (last !== undefined && /^[(（]$/u.test(piece.opener)) {
      if (/^(?:不含|不包括|除|剔除|未含|不计|扣除)/u.test(text)) last.scope = { start: piece.start, end: piece.end };
      else if (last.list === null && last.value.end >= piece.start - 1)
        last.list = { start: piece.start, end: piece.end, open: /等/u.test(text.slice(-6)) };
      return;
    }
    if (text === '其中') this.partNext = true;
    else this.clause = text;
  }

  private readPiece(piece: Piece): void {
    const readings = this.readingsOf(piece);
    if (!this.readRespectively(piece, readings)) {
      const growths = readings.filter(({ role }) => role.kind === 'GROWTH');
      for (const reading of readings) {
        if (reading.value.unit === '位次') this.addRank(piece, reading);
        else if (reading.role.kind === 'GROWTH') this.addGrowth(piece, reading, growths);
        else if (reading.role.kind === 'COMPLETION') this.addCompletion(piece, reading);
        else this.addLevel(piece, reading);
        this.clause = '';
      }
    }
    this.clause = '';
  }

  private readingsOf(piece: Piece): Reading[] {
    const readings: Reading[] = [];
    let from = piece.start;
    for (const [index, value] of piece.values.entries()) {
      const left = this.plain(from, value.start);
      const right = this.rightOf(piece, index);
      const before = readings.at(-1);
      const follows =
        before?.role.kind === 'GROWTH' && JOINS.test(left) && value.figure.unit === before.value.figure.unit;
      const role: Role =
        value.unit === '番' || follows
          ? { kind: 'GROWTH', bare: true }
          : roleOf(value, left, right, TASK_BEFORE.test(before?.left ?? ''));
      readings.push({ value, left, right, role });
      from = value.end;
    }
    return readings;
  }

  /** The words behind a value; 建成1个1200亩的制种基地: the value behind only describes what the first one counts. */
  private rightOf(piece: Piece, index: number): string {
    const [value, next, afterNext] = piece.values.slice(index, index + 3);
    if (value === undefined) return '';
    const right = this.plain(value.end, next?.start ?? piece.end);
    if (right !== '' || next === undefined) return right;
    const behind = this.plain(next.end, afterNext?.start ?? piece.end);
    return behind.startsWith('的') ? behind : right;
  }

  /** A、B分别达到x、y, and A、B分别增长x、y: as many nouns as values. A和B各x: one value for both. */
  private readRespectively(piece: Piece, readings: readonly Reading[]): boolean {
    const [first] = readings;
    if (first === undefined || first.value.unit === '位次') return false;
    if (readings.length === 1) return this.readEach(piece, first);
    if (!/分别|各为/u.test(first.left)) return false;
    if (readings.some(({ role, value }) => role.kind !== first.role.kind || value.unit === '位次')) return false;
    if (readings.slice(1).some(({ left }) => !JOINS.test(left))) return false;
    const grows = first.role.kind === 'GROWTH';
    const named = grows ? nounOfGrowth(first.left) : first.left.slice(0, first.left.search(/分别|各为/u));
    const nouns = (readings.length === 2 ? townAndCountry(tidy(named)) : null) ?? nounsIn(named);
    if (first.role.kind === 'COMPLETION' || nouns.length !== readings.length) return false;
    for (const [index, { value }] of readings.entries()) {
      const noun = nouns[index] ?? '';
      const indicator = grows ? growthOf(noun, '%') : indicatorOf('', noun, value.figure.unit);
      const figure = this.add(
        piece,
        value,
        { phrase: { verb: '', noun, from: 'LEFT' }, topic: noun, confidence: 0.82, doubt: null },
        indicator,
      );
      if (grows) figure.growth = { value, basis: basisIn(first.left) };
    }
    return true;
  }

  private readEach(piece: Piece, { value, left, right, role }: Reading): boolean {
    if (role.kind !== 'LEVEL' || !/(?:各|均为|均达|均)$/u.test(left)) return false;
    const read = phraseOf(left, right, value.figure.unit);
    const nouns = nounsIn(tidy(left));
    if (nouns.length < 2 || nouns.length > 4 || read.from === 'RIGHT') return false;
    const shared = phraseOf(nouns[0] ?? '', '', value.figure.unit).verb;
    const last = this.figures.at(-1) ?? null;
    for (const each of nouns) {
      const { verb, noun, from } = phraseOf(each, '', value.figure.unit);
      const phrase: Phrase = { verb: verb || shared, noun: noun || each, from: from === 'DEPENDENT' ? from : 'LEFT' };
      const completed = complete(phrase, value, { piece, left: '', clause: this.clause, last, earlier: null });
      const confidence = Math.min(completed.confidence, 0.76);
      this.add(
        piece,
        value,
        { ...completed, confidence },
        indicatorOf(completed.phrase.verb, completed.phrase.noun, value.figure.unit),
      );
    }
    return true;
  }

  private addLevel(piece: Piece, { value, left, right }: Reading): void {
    const goesOn = value !== piece.values.at(-1);
    const unit = value.figure.unit;
    const parting = this.partNext || /^[,、]?其中/u.test(left);
    this.partNext = false;
    const last = this.figures.at(-1) ?? null;
    const early = this.early;
    this.early = null;
    if (last !== null && last.step === 'FROM' && CHANGES_TO.test(left)) {
      this.addReached(piece, value, last);
      return;
    }
    if (TASK_BEFORE.test(left) && /^的/u.test(right) && last !== null) {
      const task = this.add(
        piece,
        value,
        {
          phrase: { verb: '', noun: `${last.indicator.name}全年任务`, from: 'LEFT' },
          topic: last.topic,
          confidence: 0.7,
          doubt: null,
        },
        indicatorOf('', `${last.indicator.name}全年任务`, unit),
      );
      task.secondary = true;
      return;
    }
    const from = FROM.test(left);
    const read = phraseOf(from ? left.replace(FROM, '') : left, from ? '' : right, unit, goesOn);
    if (early !== null && read.from === 'NONE' && early === last) {
      this.addGrown(piece, value, early);
      return;
    }
    const context: Context = { piece, left, clause: this.clause, last, earlier: this.earlier };
    const completed = complete(read, value, context);
    const figure = this.add(piece, value, completed, indicatorOf(completed.phrase.verb, completed.phrase.noun, unit));
    if (unit === '倍') this.asMultiple(figure, last);
    if (unit === '个百分点') [figure.secondary, figure.confidence, figure.doubt] = [true, 0.4, '是两个比率之差'];
    if (last !== null && last.value.figure.unit === unit && CHANGED.test(this.words.slice(piece.start, value.start)))
      this.asChange(figure, last);
    if (from) figure.step = 'FROM';
    if (isConditionOf(value, left, last)) [figure.confidence, figure.doubt] = [0.4, '可能是前一数字的条件，不是数据'];
    if (read.from === 'RIGHT' && /等$|[、和及与]/u.test(left))
      figure.list = { start: piece.start, end: value.start, open: /等$/u.test(left) };
    if (parting) this.parting = startParting(figure, this.figures, this.earlier, piece.depth);
    this.parting = takePart(this.parting, figure);
    figure.stageOf = stageBefore(figure, last);
  }

  private asChange(figure: LineFigure, last: LineFigure): void {
    figure.secondary = true;
    figure.indicator = indicatorOf(
      '',
      `${last.indicator.name}${/减少/u.test(figure.phrase.noun) ? '减少' : '增加'}`,
      figure.value.figure.unit,
    );
    figure.confidence = Math.min(figure.confidence, 0.62);
  }

  /** 是2031年的1.5倍: how many times another year's level; it neither grows nor is it what a growth behind it speaks of. */
  private asMultiple(figure: LineFigure, last: LineFigure | null): void {
    figure.secondary = true;
    figure.indicator = indicatorOf('', last?.indicator.name ?? figure.phrase.noun, '倍');
    [figure.confidence, figure.doubt] = [0.45, '是与另一年份相比的倍数'];
  }

  /** The second level of 由2亿元增长到4亿元. */
  private addReached(piece: Piece, value: PrintedValue, from: LineFigure): void {
    const { phrase, topic } = from;
    const figure = this.add(piece, value, { phrase, topic, confidence: 0.85, doubt: null }, from.indicator);
    figure.step = 'TO';
    [from.confidence, from.doubt] = [Math.min(from.confidence, 0.65), '是变化前的数，时期承前文推定'];
  }

  /** A level behind its growth takes the growth's noun: 接待游客数增长25%,达到150万人次. */
  private addGrown(piece: Piece, value: PrintedValue, early: LineFigure): void {
    this.figures.pop();
    const { phrase, topic, growth } = early;
    const whole = { ...piece, start: early.piece.start };
    const figure = this.add(
      whole,
      value,
      { phrase, topic, confidence: 0.85, doubt: null },
      indicatorOf('', phrase.noun, value.figure.unit),
    );
    figure.growth = growth;
  }

  private addGrowth(piece: Piece, reading: Reading, growths: readonly Reading[]): void {
    const { value, left, role } = reading;
    const basis = basisIn(left);
    const bare = role.kind === 'GROWTH' && role.bare;
    const noun = bare ? '' : nounOfGrowth(left);
    const levels = this.figures.filter(isLevel).slice(-8);
    if (noun === '' || levels.at(-1)?.phrase.noun === noun) {
      const at = growths.indexOf(reading);
      const targets = bindGrowth(levels, { left, at, count: growths.length, depth: piece.depth });
      for (const target of targets) {
        target.growth = { value, basis };
        target.end = Math.max(target.end, value.end);
      }
      if (targets.length > 0) return;
      const topic = this.figures.at(-1)?.topic ?? this.earlier?.topic ?? '';
      const alone = this.add(
        piece,
        value,
        {
          phrase: { verb: '', noun: topic, from: 'NONE' },
          topic,
          confidence: topic === '' ? 0.2 : 0.42,
          doubt: '增长率没有找到所属指标',
        },
        growthOf(topic, '%'),
      );
      alone.growth = { value, basis };
      return;
    }
    const figure = this.add(
      piece,
      value,
      { phrase: { verb: '', noun, from: 'LEFT' }, topic: noun, confidence: 0.82, doubt: null },
      growthOf(noun, '%'),
    );
    figure.growth = { value, basis };
    this.early = figure;
  }

  private addCompletion(piece: Piece, { value, left }: Reading): void {
    const own = tidy(left.replace(COMPLETION_BEFORE, '').replace(/(?:已)?完成(?:率|了)?[为达]*$/u, ''));
    const last = this.lastPrimary();
    const name = own.length >= 2 ? own : (last?.indicator.name ?? tidy(this.clause));
    const figure = this.add(
      piece,
      value,
      {
        phrase: { verb: '', noun: name, from: 'LEFT' },
        topic: last?.topic ?? name,
        confidence: name === '' ? 0.6 : 0.86,
        doubt: null,
      },
      completionOf(name),
    );
    [figure.secondary, figure.about] = [true, last];
  }

  private addRank(piece: Piece, { value, left }: Reading): void {
    const found = RANK_AMONG.exec(left);
    const start = value.start - left.length + (found?.index ?? 0);
    const among = found === null || start < piece.start ? null : { start, end: start + found[0].length };
    const last = this.lastPrimary();
    const noun = tidy(
      left.replace(/均?(?:位列|位居|名列|排名|排位|稳居|列|居|排|跻身|取得|进入|获得?)[\u4e00-\u9fff“”()]{0,14}$/u, ''),
    );
    const rank = { start: value.start, end: value.end, among };
    if ((noun.length < 2 || OF_LAST.test(noun)) && last !== null && last.rank === null) {
      last.rank = rank;
      last.end = Math.max(last.end, value.end);
      return;
    }
    const figure = this.add(
      piece,
      value,
      {
        phrase: { verb: '', noun, from: 'LEFT' },
        topic: noun,
        confidence: noun.length < 2 ? 0.3 : 0.6,
        doubt: noun.length < 2 ? '没有找到排名的是什么' : null,
      },
      rankOf(noun),
    );
    [figure.rank, figure.secondary] = [rank, true];
  }

  private add(
    piece: Piece,
    value: PrintedValue,
    { phrase, topic, confidence, doubt }: Completed,
    indicator: DraftIndicator,
  ): LineFigure {
    const figure: LineFigure = {
      value,
      piece,
      phrase,
      topic,
      indicator,
      confidence,
      doubt,
      end: value.end,
      secondary: false,
      growth: null,
      rank: null,
      partOf: null,
      about: null,
      stageOf: null,
      scope: null,
      list: null,
      step: null,
    };
    this.figures.push(figure);
    return figure;
  }

  private lastPrimary(): LineFigure | null {
    return this.figures.slice(-6).findLast(({ secondary }) => !secondary) ?? null;
  }
}

/** 城乡居民收入分别增长4.6%和7.1%: two nouns in one. */
function townAndCountry(words: string): string[] | null {
  const rest = /^城镇?[、和与]?(?:乡|农村)([\u4e00-\u9fff]{4,})$/u.exec(words)?.[1];
  return rest === undefined ? null : [`城镇${rest}`, `农村${rest}`];
}

/** The nouns of a list; a short one shares the end of the last: 城镇和农村居民收入. */
function nounsIn(words: string): string[] {
  const nouns = words
    .split(/[、和及与]/u)
    .map(tidy)
    .filter((each) => each !== '');
  const last = nouns.at(-1) ?? '';
  const end = /(?:总产量|产量|面积|收入|产值|投资|增加值|销售额|覆盖率|普及率|比重)$/u.exec(last)?.[0];
  if (end !== undefined && nouns.every((noun) => noun === last || !noun.endsWith(end)) && nouns.length > 1)
    return nouns.map((noun) =>
      noun === last ? noun : noun.length <= 4 || !/[率值额入积量重]$/u.test(noun) ? `${noun}${end}` : noun,
    );
  const shared = last.slice(wordsOf(last)[0]?.text.length ?? 0);
  return nouns.map((noun, index) =>
    index < nouns.length - 1 && noun.length <= 4 && shared.length >= 4 ? `${noun}${shared}` : noun,
  );
}

/** 2家公司纳税突破1000万元: what those counted had to reach. */
const isConditionOf = ({ figure, numberStart, start }: PrintedValue, left: string, last: LineFigure | null): boolean =>
  last !== null &&
  last.phrase.from === 'RIGHT' &&
  figure.unit === '元' &&
  start < numberStart &&
  figure.qualifier === 'OVER' &&
  left.length <= 12 &&
  !/[,、]|实现|完成|累计|共/u.test(left);
