import { INDICATORS, indicatorNamed } from '../../../vocabulary/indicator.js';
import { type Word, wordsOf } from '../names/words.js';
import { DEPENDENT_NOUNS, LINKING_ENDS, MONEY_ENDS, OPENINGS, TURNING_VERBS } from './lexicon/phrases.js';
import { doneBehind, nounBehind } from './noun-behind.js';
import type { Phrase } from './phrase-read.js';
import { spentOn } from './spent-on.js';
import { Trim } from './trim.js';
import { ACTIONS, BEHIND, HEAD_NOUNS, isAction, joined, LONGEST, RIGHT_REACH } from './word-kinds.js';

export type { Phrase };

const openings = new Trim(OPENINGS.filter((word) => word.length > 1 || /[^\u4e00-\u9fff]/u.test(word)));
const LONE = new Set(OPENINGS.filter((word) => word.length === 1));
const endings = new Trim(LINKING_ENDS);
const TURNING = new Set(TURNING_VERBS);
const DEPENDENT = new Set(DEPENDENT_NOUNS);
const COMMON = new Set(INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases]));
/** A clause's tail is enough: nobody names a thing in more words. In UTF-16 units. */
const LEFT_REACH = 48;
/** Measured rather than counted: what is measured stands before the number, as a rule. */
const MEASURES = new Set(
  '元 美元 亩 公顷 平方米 平方公里 公里 米 吨 斤 公斤 % 个百分点 倍 立方米 千瓦 千瓦时 人次 天 小时 ‰'.split(' '),
);
/** 中华9.3公里弹石公路: a place before the number and what was measured behind it. */
const LAND = new Set('亩 公顷 平方米 公里 米'.split(' '));
const MEASURED = /(?:面积|里程|长度|总长|全长|规模)$/u;
/** Nouns that the dictionary takes for verbs. */
const DEPENDENT_SUM = /^(?:年|总|销售|营业|经营)?收入$/u;
const NOUN_END = /(?:通道|隧道|渠道|管道|步道|便道|设施|设备|场所|用地|用房)$/u;
/** Heads that say too little without the words before or behind them. */
const BARE_HEAD = /^(?:企业|公司|村|户|人|主题|项目|单位|农户|群众|行政村|家庭)$/u;
/** Verbs whose object stands behind the number: 为脱贫户发放380万元小额信贷. */
const GIVES = /^(?:发放|投入|新增|引进|争取|落实|新建|建成|拨付|落户|兑现)$/u;

/** The phrase of a value from the words before it in its clause (from the value before) and those behind it (to the
 * next: `goesOn`). */
export function phraseOf(left: string, right: string, unit: string, goesOn = false): Phrase {
  const common = commonBefore(left.replace(ABBREVIATED, ''));
  if (common !== null) return { verb: '', noun: common, from: 'LEFT' };
  const before = tidy(left.slice(-LEFT_REACH));
  if (unit === '元') {
    const spent = spentOn(before, right);
    if (spent !== null) return spent;
  }
  if (COMMON.has(before) || COMMON.has(indicatorNamed(before))) return { verb: '', noun: before, from: 'LEFT' };
  const words = wordsOf(before);
  const cut = cutAtVerb(words);
  const behind = nounBehind(right.slice(0, RIGHT_REACH), goesOn && right.length < RIGHT_REACH);
  const last = words.at(-1);
  const described = left.endsWith('的') && /^n/u.test(wordsOf(behind)[0]?.tag ?? '');
  const named = cut.noun !== '' && !described && !(last !== undefined && isAction(last) && GIVES.test(last.text));
  // 200亩生态茶园、500亩板栗基地: what stands before the mark is of the value before.
  const listed = /[、和及与]$/u.test(left) && behind !== '';
  if (behind !== '' && (listed || !(MEASURES.has(unit) && named)))
    return counted(words, listed ? '' : before, listed ? { verb: '', noun: '' } : cut, behind, right);
  const whole = LAND.has(unit) && !MEASURED.test(cut.noun) ? objectBehind(behind, right, goesOn) : '';
  if (whole !== '' && cut.noun.length + whole.length <= LONGEST)
    return { verb: cut.verb, noun: `${cut.noun}${whole}`, from: 'LEFT' };
  if (cut.noun === '' && behind === '') {
    if (DEPENDENT_SUM.test(before)) return { verb: '', noun: before, from: 'DEPENDENT' };
    if (before !== '') return { verb: '', noun: before.slice(-LONGEST), from: 'DONE' };
    const done = doneBehind(right);
    return done === '' ? { verb: '', noun: '', from: 'NONE' } : { verb: '', noun: done, from: 'BEHIND' };
  }
  // 积案100%化解: the share of what was done.
  const done = unit === '%' ? /^(?:[\u4e00-\u9fff]{2,4}?)(?=[,、。;]|在|于|到|$)/u.exec(right)?.[0] : undefined;
  if (done !== undefined && ACTIONS.has(done)) return { verb: cut.verb, noun: `${cut.noun}${done}`, from: 'LEFT' };
  const own = { ...cut, noun: withoutList(cut.noun) };
  return { ...own, from: isDependent(own.noun) ? 'DEPENDENT' : 'LEFT' };
}

/** 茶叶、西瓜等农村经济组织: what is counted is named behind the list. */
const withoutList = (noun: string): string => /、.*[^高中初同平均优]等(?!级|候|待|于)(.{2,})$/u.exec(noun)?.[1] ?? noun;

/** A noun behind a number that ends its clause. */
function objectBehind(behind: string, right: string, goesOn: boolean): string {
  const rest = right.replace(/^的/u, '').slice(behind.length);
  return (rest === '' && !goesOn) || /^[、,。;:)]/u.test(rest) ? behind : '';
}

/** The words of a clause without what opens and what links it. */
export const tidy = (words: string): string => opened(endings.end(opened(words)));

/** Without what opens a clause; one character goes only where it is a word of its own: 对 of 对企业, not of 对象. */
function opened(words: string): string {
  const kept = KEPT.exec(words);
  if (kept !== null && openings.start(words.slice(0, kept.index)) === '') return words.slice(kept.index);
  let rest = openings.start(words);
  for (let first = rest[0]; first !== undefined && LONE.has(first); first = rest[0]) {
    if (NOT_LONE.test(rest)) break;
    if (wordsOf(rest.slice(0, 6))[0]?.text !== first) break;
    rest = openings.start(rest.slice(1));
  }
  return rest.replace(LED_BY, '').replace(THOROUGHLY, '');
}

/** 和美乡村, 在岗职工: the dictionary takes their first character for a word. */
const NOT_LONE = /^(?:和[美谐睦平顺盛泰润]|在[岗校建编册籍读园职家谈]|可[用再])/u;

/** 镇党委书记带队走访…: who did it is not what is counted. */
const LED_BY = /^[\u4e00-\u9fff]{2,16}(?:带队|率队)/u;

/** Whole words that begin like one that opens a clause. */
const KEPT = /计划生育|计划外生育/u;

/** 高标准完成…, but not 高标准农田. */
const THOROUGHLY = /^(?:高标准|高质量|高水平|高效率?|高位|高质)(?=完成|实现|推进|建成|打造|创建|开展|做好|建设)/u;

/** 国内生产总值(GDP) */
const ABBREVIATED = /\([A-Za-z]{2,5}\)(?=[^()]{0,4}$)/u;

const PER_HEAD = /^(?:人均|户均|亩均|每亩|平均|单日|旺季|年)/u;
const WHOLE_PER_HEAD = /可支配收入|纯收入|生产总值|GDP/u;

/** The common indicator that ends a clause of nothing else: 累计投入资金 keeps the 累计 that is tidied away elsewhere. */
function commonBefore(left: string): string | null {
  const words = endings.end(left.slice(-LEFT_REACH));
  for (const name of COMMON) if (words.endsWith(name) && tidy(words.slice(0, -name.length)) === '') return name;
  return null;
}

/** 产量, 总投资, 人均增收: whose it is must be said before. */
const isDependent = (noun: string): boolean =>
  DEPENDENT.has(noun) ||
  /^[\u4e00-\u9fff]{2,3}(?:率|比例|占比|度)$/u.test(noun) ||
  (PER_HEAD.test(noun) && noun.length <= 8 && !WHOLE_PER_HEAD.test(noun));

/** What stands behind the number is counted; a bare head takes what stands before it or what it did: 2家企业[申报入规]. */
function counted(
  words: readonly Word[],
  before: string,
  cut: { verb: string; noun: string },
  behind: string,
  right: string,
): Phrase {
  const verb = verbOnly(words) ? before : lastVerb(cut);
  if (!BARE_HEAD.test(behind)) return { verb, noun: behind, from: 'RIGHT' };
  const done =
    /^[^、,;。:()]*?(?=[、,;。:()]|可(?=新增|带动|实现|年)|预计|$)/u.exec(
      right.slice(right.indexOf(behind) + behind.length, RIGHT_REACH),
    )?.[0] ?? '';
  if (/^为(?:重点|主|龙头|核心|依托)/u.test(done)) return { verb, noun: behind, from: 'RIGHT' };
  const rest = wordsOf(done);
  if (
    done.length >= 2 &&
    done.length <= 14 &&
    rest[0] !== undefined &&
    (/^v/u.test(rest[0].tag) || BEHIND.has(rest[0].text))
  )
    return { verb: '', noun: `${done}${behind}`, from: 'RIGHT' };
  const listed = /([^、和及与等]+)等$/u.exec(before)?.[1];
  return {
    verb,
    noun:
      listed !== undefined && listed.length <= 6 && behind.length <= 2 && !/[村]/u.test(behind)
        ? `${listed}${behind}`
        : behind,
    from: 'RIGHT',
  };
}

const verbOnly = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  !NOUN_END.test(words.at(-1)?.text ?? '') &&
  words.every((word) => isAction(word) || /^(?:v|d|p|c|u)/u.test(word.tag));

/** The last verb of action that begins what is said, with the noun behind it; without one, as much as a name can take. */
function cutAtVerb(words: readonly Word[]): { verb: string; noun: string } {
  if (words.length === 0 || verbOnly(words)) return { verb: '', noun: '' };
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || !isAction(word) || isModifier(words, index) || !isStart(words, index)) continue;
    let start = index;
    while (
      start > 0 &&
      (words[start - 1]?.text === '新' || (words[start - 1] !== undefined && isAction(words[start - 1] as Word)))
    )
      start -= 1;
    const verb = words
      .slice(start, index + 1)
      .map(({ text }) => text)
      .join('');
    return { verb, noun: shortened(words.slice(index + 1)) };
  }
  return { verb: '', noun: shortened(words) };
}

/** A verb between nouns that describes the one behind it: 环境整治项目. */
const isModifier = (words: readonly Word[], at: number): boolean =>
  /^(?:率|数|量|额|度|比例|面积|人次|产值|收入)$/u.test(words[at + 1]?.text ?? '') ||
  (at > 0 && HEAD_NOUNS.test(words[at + 1]?.text ?? '') && /^(?:n|vn|a|b|j|s|l)/u.test(words[at - 1]?.tag ?? ''));

/** Whether a verb begins the clause or follows a particle, or verbs that do; behind a noun it belongs to a name (农村公路建设). */
function isStart(words: readonly Word[], at: number): boolean {
  const turns = TURNING.has(words[at]?.text ?? '') && words.slice(at + 1).some(({ tag }) => /^(?:n|j|l)/u.test(tag));
  if (turns) return true;
  let first = at;
  while (first > 0 && isAction(words[first - 1] as Word)) first -= 1;
  const before = words[first - 1];
  return (
    before === undefined || /^(?:v|d|p|c|uz|ul|r|t)$/u.test(before.tag) || before.text === '新' || before.text === '了'
  );
}

function shortened(words: readonly Word[]): string {
  let text = '';
  for (const word of [...words].reverse()) {
    if (text.length + word.text.length > LONGEST) break;
    text = word.text + text;
  }
  return tidy(text);
}

const lastVerb = ({ verb, noun }: { verb: string; noun: string }): string =>
  noun.length <= 2 ? `${verb}${noun}` : verb;

/** The noun that what comes later may belong to: 小麦 of 小麦播种, 非国标电动车 of 完成非国标电动车淘汰工作. */
export function nounOf(words: string): string {
  const found = wordsOf(words);
  let end = found.length;
  const drops = (word: Word | undefined): boolean =>
    word !== undefined &&
    (isAction(word) ||
      (DEPENDENT.has(word.text) && !/[户人众员]$/u.test(word.text)) ||
      /(?:面积|产量|总产|收入|产值|数量|总数|总额)$/u.test(word.text) ||
      /^(?:工作|行动|活动|任务|数|率)$/u.test(word.text));
  while (end > 1 && drops(found[end - 1])) end -= 1;
  let start = 0;
  while (start < end - 1 && (isAction(found[start] as Word) || /^(?:v|d|p|c)$/u.test(found[start]?.tag ?? '')))
    start += 1;
  const text = joined(found.slice(start, end));
  return text.length < 2 && !/[牛羊猪鸡鸭鹅鱼茶药菜]/u.test(text) ? '' : text.slice(-LONGEST);
}

export const isMoneyNoun = (noun: string): boolean => MONEY_ENDS.test(noun);
