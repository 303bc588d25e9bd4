import type { Qualifier } from '../../../vocabulary/qualifier.js';
import type { Line } from '../names/marked-text.js';
import { completionOf, type DraftIndicator, growthOf, indicatorOf, rankOf } from './indicator.js';
import { COMPLETION_BEFORE, GROWTH_FRAME, LINKS, RANK_AMONG, RISES_AND_FALLS, TASK_BEFORE } from './lexicon/roles.js';
import { type Phrase, phraseOf, tidy, topicNoun } from './phrase.js';
import { type Piece, piecesOf } from './pieces.js';
import type { PrintedValue } from './printed-value.js';
import { type Role, roleOf } from './role.js';
import { Trim } from './trim.js';

/** A figure of a line, before its time and its owner are known. Offsets are UTF-16 units of the line's words. */
export interface LineFigure {
  value: PrintedValue;
  piece: Piece;
  indicator: DraftIndicator;
  phrase: Phrase;
  growth: { value: PrintedValue; basis: string | null } | null;
  rank: { start: number; end: number; among: { start: number; end: number } | null } | null;
  /** Where what is said of the figure ends: its growth or rank may stand in a later piece. */
  end: number;
  partOf: LineFigure | null;
  stageOf: LineFigure | null;
  scope: { start: number; end: number } | null;
  /** The parentheses behind it that list names, and whether 等 stands in them. */
  list: { start: number; end: number; open: boolean } | null;
  confidence: number;
  doubt: string | null;
  /** Whether it only says how much of another one is done, or what task it was. */
  secondary: boolean;
}

/** What a line's figures may depend on from the lines before it in its passage. */
export interface Before {
  last: LineFigure | null;
}

const growthWords = new Trim([...RISES_AND_FALLS, ...LINKS]);
const frame = new Trim([...GROWTH_FRAME, ...LINKS]);
const CARRIED_VERB =
  /^(?:新|引|培|申|认|建|成立|打造|创|完成|评|招|种|发放|化解|查|整治|改|修|安装|开展|举办|帮扶|提拔)/u;
const STAGES: readonly (readonly string[])[] = [
  ['签约', '立项', '申报', '备案', '谋划', '储备', '引进'],
  ['注册', '落地', '落户', '通过'],
  ['开工', '启动建设', '启动', '动工', '在建'],
  ['竣工', '投产', '完工', '建成', '验收', '达产'],
];

/** Reads the figures of a line from its values: what each counts, whose growth is whose, which is part of which. */
export function readLine({ words }: Line, values: readonly PrintedValue[], before: Before): LineFigure[] {
  return new LineReader(words, piecesOf(words, values), before).read();
}

class LineReader {
  private readonly figures: LineFigure[] = [];
  private part: { whole: LineFigure; depth: number; left: number } | null = null;
  private partNext = false;
  /** The last clause without a figure, which may name what the next one counts. */
  private topic = '';
  /** A growth that came before its level: 同比增长8%,达3亿元. */
  private early: LineFigure | null = null;

  constructor(
    private readonly words: string,
    private readonly pieces: readonly Piece[],
    private readonly before: Before,
  ) {}

  read(): LineFigure[] {
    for (const piece of this.pieces) {
      if (this.part !== null && piece.depth < this.part.depth) this.part = null;
      if (piece.values.length === 0) this.readWords(piece);
      else this.readPiece(piece);
    }
    return this.figures;
  }

  private readWords(piece: Piece): void {
    const text = this.words.slice(piece.start, piece.end);
    const last = this.figures.at(-1);
    const inside = piece.opener === '(' || piece.opener === '（';
    if (inside && last !== undefined && last.piece.end <= piece.start) {
      if (/^(?:不含|不包括|除|剔除|未含|不计)/u.test(text)) last.scope = { start: piece.start, end: piece.end };
      else if (last.list === null && last.value.end >= piece.start - 1)
        last.list = { start: piece.start, end: piece.end, open: /等/u.test(text.slice(-6)) };
      return;
    }
    if (/^其中$/u.test(text)) this.partNext = true;
    else this.topic = text;
  }

  private readPiece(piece: Piece): void {
    const roles: { value: PrintedValue; left: string; right: string; role: Role }[] = [];
    let from = piece.start;
    for (const [index, value] of piece.values.entries()) {
      const left = this.words.slice(from, value.start);
      const right = this.words.slice(value.end, piece.values[index + 1]?.start ?? piece.end);
      const follows =
        roles.at(-1)?.role.kind === 'GROWTH' &&
        /^[、和及与,]?(?:以及)?$/u.test(left) &&
        value.figure.unit === roles.at(-1)?.value.figure.unit;
      const role: Role = value.unit === '番' || follows ? { kind: 'GROWTH', bare: true } : roleOf(value, left, right);
      roles.push({ value, left, right, role });
      from = value.end;
    }
    const growths = roles.filter(({ role }) => role.kind === 'GROWTH');
    if (this.readRespectively(piece, roles)) return;
    for (const { value, left, right, role } of roles) {
      if (value.unit === '位次') this.addRank(piece, value, left);
      else if (role.kind === 'GROWTH')
        this.addGrowth(
          piece,
          value,
          left,
          role.bare,
          growths.length,
          growths.findIndex((each) => each.value === value),
        );
      else if (role.kind === 'COMPLETION') this.addCompletion(piece, value, left);
      else this.addLevel(piece, value, left, right);
    }
    this.topic = '';
  }

  /** A、B分别达到x、y: as many nouns as values. */
  private readRespectively(piece: Piece, roles: readonly { value: PrintedValue; left: string; role: Role }[]): boolean {
    const [first] = roles;
    if (first === undefined || roles.length < 2 || !/分别|各为/u.test(first.left)) return false;
    if (roles.some(({ role, value }) => role.kind !== 'LEVEL' || value.unit === '位次')) return false;
    if (roles.slice(1).some(({ left }) => !/^[、和及与,]?(?:以及)?$/u.test(left))) return false;
    const named = first.left.slice(0, first.left.search(/分别|各为/u));
    const nouns = named
      .split(/、|和|及|与/u)
      .map(tidy)
      .filter((each) => each !== '');
    if (nouns.length !== roles.length) return false;
    for (const [index, { value }] of roles.entries()) {
      const noun = nouns[index] ?? '';
      this.add(piece, value, { verb: '', noun, from: 'LEFT' }, indicatorOf('', noun, value.figure.unit), 0.8, null);
    }
    return true;
  }

  private addLevel(piece: Piece, value: PrintedValue, left: string, right: string): void {
    const unit = value.figure.unit;
    const parting = this.partNext || /^其中/u.test(left.replace(/^[,、]/u, ''));
    this.partNext = false;
    const last = this.last();
    const task = TASK_BEFORE.test(left) && /^的/u.test(right);
    const read = phraseOf(left, right, unit);
    const early = this.early;
    this.early = null;
    if (early !== null && (read.from === 'NONE' || read.noun === '') && last === early) {
      const noun = early.phrase.noun;
      early.indicator = indicatorOf('', noun, unit);
      early.growth = { value: early.value, basis: early.growth?.basis ?? null };
      early.end = value.end;
      const grown = { ...early, value, piece: { ...piece, start: early.piece.start }, confidence: 0.85, doubt: null };
      this.figures[this.figures.length - 1] = grown;
      return;
    }
    if (task && last !== null) {
      this.add(piece, value, read, indicatorOf('', `${last.indicator.name}全年任务`, unit), 0.7, null, true);
      return;
    }
    const { phrase, confidence, doubt } = this.completed(read, piece, value, last);
    const indicator = indicatorOf(phrase.verb, phrase.noun, unit);
    const figure = this.add(piece, value, phrase, indicator, confidence, doubt);
    if (parting) {
      const whole = this.wholeOf(figure);
      this.part =
        whole === null ? null : { whole, depth: piece.depth, left: whole.value.figure.value?.toNumber() ?? 0 };
    }
    this.takePart(figure);
    if (
      last !== null &&
      last.value.figure.unit === unit &&
      stageOf(figure.phrase) > stageOf(last.phrase) &&
      stageOf(last.phrase) >= 0 &&
      last.piece.depth === piece.depth
    )
      figure.stageOf = last;
  }

  private takePart(figure: LineFigure): void {
    if (this.part === null || figure === this.part.whole) return;
    if (figure.value.figure.unit !== this.part.whole.value.figure.unit) return;
    this.part.left -= figure.value.figure.value?.toNumber() ?? 0;
    if (this.part.left < 0) this.part = null;
    else figure.partOf = this.part.whole;
  }

  /** The nearest figure before it in the same unit. */
  private wholeOf(part: LineFigure): LineFigure | null {
    const unit = part.value.figure.unit;
    for (let at = this.figures.length - 2; at >= Math.max(0, this.figures.length - 6); at -= 1) {
      const other = this.figures[at];
      if (
        other !== undefined &&
        !other.secondary &&
        other.value.figure.unit === unit &&
        other.indicator.measure !== 'GROWTH'
      )
        return other;
    }
    const { last } = this.before;
    return last !== null && last.value.figure.unit === unit ? last : null;
  }

  /** A phrase with what it leaves to the words before it. */
  private completed(
    phrase: Phrase,
    piece: Piece,
    value: PrintedValue,
    last: LineFigure | null,
  ): { phrase: Phrase; confidence: number; doubt: string | null } {
    const topic = this.topicOf(last);
    const sure = (confidence: number): { phrase: Phrase; confidence: number; doubt: string | null } => ({
      phrase,
      confidence: confidence * trustIn(value),
      doubt: trustIn(value) < 0.6 ? '中文数字或用语，可能不是数据' : null,
    });
    switch (phrase.from) {
      case 'RIGHT':
        return sure(phrase.verb === '' ? 0.8 : 0.86);
      case 'DEPENDENT':
        if (topic === '') return sure(0.72);
        return { ...sure(0.78), phrase: { ...phrase, noun: `${topic}${phrase.noun}` } };
      case 'LEFT': {
        const carried =
          last !== null &&
          phrase.verb === '' &&
          piece.opener !== ';' &&
          last.piece.end <= piece.start &&
          CARRIED_VERB.test(last.phrase.verb) &&
          last.value.figure.unit === value.figure.unit &&
          last.indicator.measure !== 'GROWTH';
        return carried ? { ...sure(0.82), phrase: { ...phrase, verb: last.phrase.verb } } : sure(0.88);
      }
      case 'DONE':
        if (topic === '' || topic.includes(phrase.noun)) return sure(0.68);
        return { ...sure(0.66), phrase: { ...phrase, verb: phrase.noun, noun: topic } };
      case 'BEHIND':
        return sure(0.62);
      default: {
        if (topic === '') return { phrase, confidence: 0.25, doubt: '没有找到所指的指标' };
        return {
          phrase: { ...phrase, noun: topic, verb: last?.phrase.verb ?? '' },
          confidence: 0.6,
          doubt: '指标承前文',
        };
      }
    }
  }

  private topicOf(last: LineFigure | null): string {
    const clause = tidy(this.topic);
    if (clause !== '') {
      const phrase = phraseOf(this.topic, '', '个');
      return phrase.noun === '' ? clause.slice(-16) : phrase.noun;
    }
    return last === null ? '' : topicNoun(last.phrase);
  }

  private addGrowth(piece: Piece, value: PrintedValue, left: string, bare: boolean, count: number, at: number): void {
    const basis = basisIn(left);
    const levels = this.figures
      .filter((each) => !each.secondary && each.indicator.measure !== 'GROWTH' && each.indicator.measure !== 'RANK')
      .slice(-8);
    const noun = bare ? '' : nounOfGrowth(left);
    if (noun === '' || levels.at(-1)?.phrase.noun === noun) {
      const open = levels.filter(({ growth }) => growth === null);
      const all = /均|都/u.test(left) && open.length > 1;
      const targets = all ? open : [count > 1 && this.respective.length === 0 ? undefined : levels.at(-1)];
      if (count > 1) {
        if (at === 0) this.respective = open.slice(-count);
        const target = this.respective[at];
        if (target !== undefined && this.respective.length === count)
          return void this.attach(target, value, basis, piece);
      }
      const attached = targets.filter((target) => target !== undefined && target.growth === null);
      for (const target of attached) if (target !== undefined) this.attach(target, value, basis, piece);
      if (attached.length > 0) return;
      const topic = this.topicOf(this.last());
      if (topic === '')
        return void this.add(
          piece,
          value,
          { verb: '', noun: '', from: 'NONE' },
          growthOf('', '%'),
          0.2,
          '增长率没有找到所属指标',
        );
      const alone = this.add(
        piece,
        value,
        { verb: '', noun: topic, from: 'NONE' },
        growthOf(topic, '%'),
        0.45,
        '增长率所属指标承前文',
      );
      alone.growth = { value, basis };
      return;
    }
    const figure = this.add(piece, value, { verb: '', noun, from: 'LEFT' }, growthOf(noun, '%'), 0.82, null);
    figure.growth = { value, basis };
    this.early = figure;
  }

  private respective: LineFigure[] = [];

  private attach(target: LineFigure, value: PrintedValue, basis: string | null, piece: Piece): void {
    target.growth = { value, basis };
    target.end = Math.max(target.end, value.end);
    if (target.piece.depth > piece.depth) target.confidence = Math.min(target.confidence, 0.6);
  }

  private addCompletion(piece: Piece, value: PrintedValue, left: string): void {
    const own = tidy(left.replace(COMPLETION_BEFORE, '').replace(/(?:已)?完成(?:率|了)?[为达]*$/u, ''));
    const last = this.lastPrimary();
    const name = own.length >= 2 ? own : (last?.indicator.name ?? this.topicOf(null));
    const confidence = (name === '' ? 0.6 : 0.85) * trustIn(value);
    this.add(piece, value, { verb: '', noun: name, from: 'LEFT' }, completionOf(name), confidence, null, true);
  }

  private addRank(piece: Piece, value: PrintedValue, left: string): void {
    const found = RANK_AMONG.exec(left);
    const start = value.start - left.length + (found?.index ?? 0);
    const among = found === null ? null : { start, end: start + found[0].length };
    const last = this.lastPrimary();
    const noun = tidy(
      left.replace(
        /(?:均)?(?:位列|位居|名列|排名|排位|稳居|列|居|排|跻身|取得|进入|获得?)[\u4e00-\u9fff“”()]{0,14}$/u,
        '',
      ),
    );
    if (noun.length < 2 && last !== null && last.rank === null) {
      last.rank = { start: value.start, end: value.end, among };
      last.end = Math.max(last.end, value.end);
      return;
    }
    const figure = this.add(
      piece,
      value,
      { verb: '', noun, from: 'LEFT' },
      rankOf(noun),
      noun.length < 2 ? 0.3 : 0.6,
      null,
      true,
    );
    figure.rank = { start: value.start, end: value.end, among };
  }

  private add(
    piece: Piece,
    value: PrintedValue,
    phrase: Phrase,
    indicator: DraftIndicator,
    confidence: number,
    doubt: string | null,
    secondary = false,
  ): LineFigure {
    const figure: LineFigure = {
      value,
      piece,
      phrase,
      indicator,
      confidence,
      doubt,
      secondary,
      growth: null,
      rank: null,
      end: value.end,
      partOf: null,
      stageOf: null,
      scope: null,
      list: null,
    };
    this.figures.push(figure);
    return figure;
  }

  private last(): LineFigure | null {
    return this.figures.at(-1) ?? this.before.last;
  }

  private lastPrimary(): LineFigure | null {
    for (let at = this.figures.length - 1; at >= Math.max(0, this.figures.length - 6); at -= 1) {
      const figure = this.figures[at];
      if (figure !== undefined && !figure.secondary) return figure;
    }
    return null;
  }
}

/** How much a numeral by itself can be trusted to count something. */
function trustIn({ chinese, figure, unit }: PrintedValue): number {
  const doubtful: readonly Qualifier[] = ['EXACT', 'RANGE'];
  if (!chinese) return VAGUE_UNITS.has(figure.unit) ? 0.5 : 1;
  if (figure.value?.eq(1) && doubtful.includes(figure.qualifier)) return 0.4;
  if (VAGUE_UNITS.has(figure.unit)) return 0.4;
  return unit === '%' || unit === '成' ? 0.9 : 0.8;
}

/** Units that more often name something (二级, 三道防线) or measure its duration than count it. */
const VAGUE_UNITS: ReadonlySet<string> = new Set([
  '级',
  '年',
  '天',
  '小时',
  '分钟',
  '周',
  '个月',
  '层',
  '岁',
  '届',
  '期',
  '类',
  '段',
  '道',
  '面',
  '号',
  '点',
  '片',
  '村',
  '重',
  '度',
  '节',
  '对',
  '门',
  '股',
]);

const stageOf = ({ verb, noun }: Phrase): number =>
  STAGES.findLastIndex((stage) =>
    stage.some((word) => verb === word || noun.startsWith(word) || noun.endsWith(word) || noun.endsWith(`${word}项目`)),
  );

/** What grows: the words before the growth without its basis. */
function nounOfGrowth(left: string): string {
  let text = growthWords.end(left);
  for (let cut = frame.end(text); cut !== text; cut = growthWords.end(frame.end(text))) text = cut;
  return tidy(frame.start(text)).slice(-22);
}

function basisIn(left: string): string | null {
  const year = /[较比](20\d\d)年/u.exec(left)?.[1];
  if (year !== undefined) return `较${year}年`;
  if (/环比|[较比]上(?:月|季度|期)/u.test(left)) return '环比';
  return /同比|(?<!占)比增|[较比](?:上年|去年)/u.test(left) ? '同比' : null;
}
