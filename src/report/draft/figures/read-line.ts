import { headingMark } from '../../text/headings.js';
import { readAside } from './aside.js';
import { bindGrowth, isLevel } from './bind-growth.js';
import { type Completed, complete, surer } from './complete-phrase.js';
import { basisIn, nounOfGrowth } from './growth-words.js';
import { completionOf, type DraftIndicator, growthOf, indicatorOf, positionOf } from './indicator.js';
import { TASK_BEFORE } from './lexicon/roles.js';
import type { LineFigure, Place } from './line-figure.js';
import { newFigure, plainly } from './new-figure.js';
import { type Parting, partsInside, startParting, takePart, wholeBefore } from './parts.js';
import { phraseOf, tidy } from './phrase.js';
import { type Piece, piecesOf } from './pieces.js';
import type { PrintedValue } from './printed-value.js';
import { rankOf } from './rank-of.js';
import { clauseBehind, PlainWords, type Reading, readingsOf } from './readings.js';
import { each, placeBefore, respectively } from './respectively.js';
import {
  asChange,
  asComparison,
  isCapacity,
  isConditionOf,
  isStepTo,
  levelChanged,
  listBefore,
  STEP_FROM,
  taskNamed,
} from './special-levels.js';
import { ownWords, sumInTurn } from './spent-on.js';
import { stageBefore } from './stages.js';

/** How many figures back a growth, a part or a change may reach. */
const NEAR = 12;

/**
 * Reads the figures of a line from its values: what each counts, whose growth is whose, which is part of which.
 *
 * @param times places of the words that say a time: they name nothing
 * @param earlier the last figure of the lines before it in its passage
 * @param goesOn whether only a semicolon parts the line from the one before
 */
export function readLine(
  words: string,
  values: readonly PrintedValue[],
  times: readonly Place[],
  earlier: LineFigure | null,
  goesOn = false,
): LineFigure[] {
  return new LineReader(words, new PlainWords(words, times), earlier, goesOn).read(
    piecesOf(words, values, headingMark(words)?.length ?? 0),
  );
}

class LineReader {
  private readonly figures: LineFigure[] = [];
  private parting: Parting | null = null;
  private partNext = false;
  /** The last clause without a figure, which may name what the next one counts. */
  private clause = '';
  /** A growth that came before its level: 同比增长8%,达3亿元. */
  private early: LineFigure | null = null;
  /** A change whose level the next growth is of, and its basis: 同比增加228万元,增幅10%. */
  private changed: { level: LineFigure; basis: string | null } | null = null;

  constructor(
    private readonly words: string,
    private readonly plain: PlainWords,
    private readonly earlier: LineFigure | null,
    private readonly goesOn: boolean,
  ) {}

  read(pieces: readonly Piece[]): LineFigure[] {
    for (const [at, piece] of pieces.entries()) {
      if (this.parting !== null && piece.depth < this.parting.depth) this.parting = null;
      this.parting = partsInside(pieces, at, this.figures.at(-1)) ?? this.parting;
      if (piece.values.length === 0) this.readWords(piece);
      else this.readValues(piece);
    }
    return this.figures;
  }

  private readWords(piece: Piece): void {
    const text = this.plain.between(piece.start, piece.end);
    const last = this.figures.at(-1);
    if (last !== undefined && /^[(（]$/u.test(piece.opener)) readAside(last, piece, text);
    else if (text === '其中') this.partNext = true;
    else this.clause = text;
  }

  private readValues(piece: Piece): void {
    const readings = readingsOf(piece, this.plain);
    if (!this.readRespectively(piece, readings)) {
      const growths = readings.filter(({ role }) => role.kind === 'GROWTH').length;
      const completions = readings.filter(({ role }) => role.kind === 'COMPLETION').length;
      const done = completions > 1 ? this.primaries(completions) : [];
      let growth = 0;
      for (const reading of readings) {
        if (reading.value.unit === '位次') this.addRank(piece, reading);
        else if (reading.role.kind === 'GROWTH') this.addGrowth(piece, reading, growth++, growths);
        else if (reading.role.kind === 'COMPLETION')
          this.addCompletion(piece, reading, done.shift() ?? this.lastPrimary());
        else this.addLevel(piece, reading);
        this.clause = '';
      }
    }
    this.clause = '';
  }

  /** A、B分别达到x、y, A、B分别增长x、y, A和B各x. */
  private readRespectively(piece: Piece, readings: readonly Reading[]): boolean {
    const context = { piece, left: '', clause: this.clause, last: this.figures.at(-1) ?? null, earlier: null };
    const found = respectively(readings) ?? each(readings, context);
    for (const { value, completed, indicator, basis, owner } of found ?? []) {
      const figure = this.add(piece, value, completed, indicator);
      figure.owner = owner === null ? null : placeBefore(this.words, owner, piece.start, value.start);
      if (indicator.measure === 'GROWTH') figure.growth = { value, basis };
    }
    return found !== null;
  }

  private addLevel(piece: Piece, reading: Reading): void {
    const { value, left, right } = reading;
    const unit = value.figure.unit;
    const parting = this.partNext || /^[,、]?其中/u.test(left);
    const last = this.figures.at(-1) ?? null;
    const lastName = last?.indicator.name ?? null;
    const early = this.early;
    [this.partNext, this.early, this.changed] = [false, null, null];
    if (isStepTo(last, left)) this.addReached(piece, value, last);
    else if (last !== null && TASK_BEFORE.test(left) && right.startsWith('的')) this.addTask(piece, value, last);
    else {
      const from = STEP_FROM.test(left);
      const goesOn = value !== piece.values.at(-1);
      const behind = from ? '' : right === '' && !goesOn ? clauseBehind(this.words, piece) : right;
      const read =
        sumInTurn(value.figure.unit, left, right, lastName) ??
        phraseOf(from ? left.replace(STEP_FROM, '') : ownWords(left), behind, unit, goesOn);
      if (early !== null && read.from === 'NONE' && early === last) this.addGrown(piece, value, early);
      else {
        const context = { piece, left, clause: this.clause, last, earlier: this.earlier };
        const figure = this.addNamed(piece, value, complete(read, value, context));
        if (from) figure.step = 'FROM';
        this.relate(figure, reading, last, parting);
        if (read.from === 'RIGHT') figure.list = listBefore(piece, value, left);
      }
    }
  }

  /** What a level is to those before it: a change of one, a comparison, a condition, a part, a later stage. */
  private relate(figure: LineFigure, { value, left }: Reading, last: LineFigure | null, parting: boolean): void {
    const { piece } = figure;
    const level = levelChanged(figure, this.words.slice(piece.start, value.start), this.figures.slice(-NEAR));
    if (level !== null) {
      asChange(figure, level);
      this.changed = { level, basis: basisIn(left) };
    }
    asComparison(figure, last);
    if (isCapacity(value, left, this.words))
      [figure.confidence, figure.doubt] = [0.45, '可能是项目名称中的产能，不是数据'];
    if (isConditionOf(value, left, last)) [figure.confidence, figure.doubt] = [0.4, '可能是前一数字的条件，不是数据'];
    if (parting) this.parting = startParting(figure, this.figures.slice(-NEAR), this.earlier, piece.depth);
    this.parting = takePart(this.parting, figure);
    if (this.goesOn && last === null) figure.partOf ??= wholeBefore(figure, this.earlier);
    figure.stageOf = stageBefore(figure, last);
  }

  /** The second level of 由2亿元增长到4亿元. */
  private addReached(piece: Piece, value: PrintedValue, from: LineFigure): void {
    const { phrase, topic } = from;
    this.add(piece, value, { phrase, topic, confidence: 0.85, doubt: null }, from.indicator).step = 'TO';
    [from.confidence, from.doubt] = [Math.min(from.confidence, 0.65), '是变化前的数，时期承前文推定'];
  }

  /** 为全年任务740万元的56.6%: the task. */
  private addTask(piece: Piece, value: PrintedValue, last: LineFigure): void {
    const noun = `${last.indicator.name}全年任务`;
    this.addNamed(piece, value, plainly(noun, 0.7, null, last.topic)).secondary = true;
  }

  /** A level behind its growth takes the growth's noun: 接待游客数增长25%,达到150万人次. */
  private addGrown(piece: Piece, value: PrintedValue, early: LineFigure): void {
    this.figures.pop();
    const whole = { ...piece, start: early.piece.start };
    this.addNamed(whole, value, { phrase: early.phrase, topic: early.topic, confidence: 0.85, doubt: null }).growth =
      early.growth;
  }

  private addGrowth(piece: Piece, { value, left, role }: Reading, at: number, count: number): void {
    const basis = basisIn(left) ?? this.changed?.basis ?? null;
    const noun = role.kind === 'GROWTH' && role.bare ? '' : nounOfGrowth(left);
    const levels = this.figures.slice(-NEAR * 2).filter(isLevel);
    if (noun !== '' && levels.at(-1)?.phrase.noun !== noun) {
      this.early = this.add(piece, value, plainly(noun, 0.82), growthOf(noun, '%'));
      this.early.growth = { value, basis };
      return;
    }
    const targets = this.changed
      ? [this.changed.level].filter(({ growth }) => growth === null)
      : bindGrowth(levels, { left, at, count, depth: piece.depth });
    for (const target of targets) {
      target.growth = { value, basis };
      target.end = Math.max(target.end, value.end);
    }
    if (targets.length > 0) return;
    const topic = this.figures.at(-1)?.topic ?? this.earlier?.topic ?? '';
    const alone = plainly(topic, topic === '' ? 0.2 : 0.42, '增长率没有找到所属指标');
    this.add(piece, value, alone, growthOf(topic, '%')).growth = { value, basis };
  }

  private addCompletion(piece: Piece, { value, left }: Reading, last: LineFigure | null): void {
    const name = taskNamed(left) ?? last?.indicator.name ?? tidy(this.clause);
    const named = plainly(name, name === '' ? 0.6 : 0.86, null, last?.topic ?? name);
    const figure = this.add(piece, value, named, completionOf(name));
    [figure.secondary, figure.about] = [true, last];
  }

  private addRank(piece: Piece, { value }: Reading): void {
    const same = this.figures.at(-1)?.piece === piece ? this.figures.at(-1) : undefined;
    const from = Math.max(piece.start, value.start - 40, same?.value.end ?? 0);
    const { noun, rank } = rankOf(value, this.words.slice(from, value.start));
    const last = same ?? this.lastPrimary();
    if (noun === '' && last !== null && last.rank === null) {
      last.rank = rank;
      last.end = Math.max(last.end, value.end);
      return;
    }
    const named = plainly(noun, noun === '' ? 0.3 : 0.6, noun === '' ? '没有找到排名的是什么' : null);
    const figure = this.add(piece, value, named, positionOf(noun));
    [figure.rank, figure.secondary] = [rank, true];
  }

  private addNamed(piece: Piece, value: PrintedValue, completed: Completed): LineFigure {
    const { verb, noun } = completed.phrase;
    const indicator = indicatorOf(verb, noun, value.figure.unit);
    return this.add(piece, value, surer(completed, indicator), indicator);
  }

  private add(piece: Piece, value: PrintedValue, completed: Completed, indicator: DraftIndicator): LineFigure {
    const figure = newFigure(piece, value, completed, indicator);
    this.figures.push(figure);
    return figure;
  }

  private lastPrimary = (): LineFigure | null => this.primaries(1)[0] ?? null;

  /** The last so many figures that are no rates of completion, changes or ranks, in their order. */
  private primaries(count: number): LineFigure[] {
    const near = this.figures.slice(-NEAR);
    return near.filter(({ secondary }) => !secondary).slice(-count);
  }
}
