import { unitAt } from '../printed-value.js';
import { countsOne } from './counted-ones.js';

/** A numeral and what stands around it, as far as a rule looks. */
export interface NumeralContext {
  before: string;
  numeral: string;
  behind: string;
  chinese: boolean;
  /** The words of the quotation marks that it stands in, or null. */
  quoted: string | null;
}

/** One reason why a numeral is no figure. */
export interface NotFigure {
  because: string;
  holds(context: NumeralContext): boolean;
}

const rule = (because: string, holds: (context: NumeralContext) => boolean): NotFigure => ({ because, holds });
const before = (because: string, pattern: RegExp): NotFigure => rule(because, (each) => pattern.test(each.before));
const behind = (because: string, pattern: RegExp): NotFigure => rule(because, (each) => pattern.test(each.behind));

const HOTLINES = new Set(
  '110 114 119 120 122 12301 12309 12315 12318 12319 12320 12328 12333 12337 12338 12340 12341 12345 12346 12348 12350 12355 12366 12369 12371 12377 12380 12381 12385 12388 12389 12393 12396'.split(
    ' ',
  ),
);
/** What can be counted in quotation marks is little; a measure behind the numeral tells: “3家企业”. */
const MEASURED = /^[余多]?(?:万|亿)?(?:元|%|亩|公里|人次|平方米|吨|家|户|米)/u;
const LATIN_UNIT = /^(?:km|m2|kg|m(?![a-z]))/iu;

/** Whether a unit other than that of a date stands there: 2031亩, 2000余株. */
function isMeasured(behind: string): boolean {
  const unit = unitAt(behind.replace(/^[余多]?[十百千万亿]*/u, ''), 0);
  return unit !== '' && unit !== '年' && unit !== '日';
}

/** In this order: the first that holds gives the reason. */
export const NOT_FIGURES: readonly NotFigure[] = [
  // Calendar and clock.
  rule(
    '比例',
    ({ numeral, before: words, behind: words1 }) =>
      /^\d/u.test(numeral) && (/^[:∶](?!0\d|[1-5]\d(?!\.))\d/u.test(words1) || /\d[:∶]$/u.test(words)),
  ),
  rule(
    '时期',
    ({ before: words, behind: words1 }) =>
      /连续$/u.test(words) && /^(?:个?(?:季度|月|年|届|周)|年|届|次)/u.test(words1),
  ),
  rule(
    '日期',
    ({ numeral, behind: words }) => /^20[0-5]\d$/u.test(numeral) && /^(?:年|-|—|–|~|至|\/|\.\d)/u.test(words),
  ),
  rule(
    '日期',
    ({ numeral, behind: words, before: words0 }) =>
      /^(?:19|20)\d\d$/u.test(numeral) && !/^[万亿]/u.test(words) && (!isMeasured(words) || /[©]$/u.test(words0)),
  ),
  behind('日期', /^年(?!产|均|收入|销|增|度?(?:目标|任务|计划))/u),
  rule(
    '日期',
    ({ numeral, behind: words }) =>
      /^(?:[〇零一二两三四五六七八九十百]+|\d+)$/u.test(numeral) && /^年(?:度|来|内|底)?/u.test(words),
  ),
  behind('日期', /^[-—–~至到]\d{1,2}月/u),
  behind('日期', /^月(?!均|产|收入|活)/u),
  rule(
    '日期',
    ({ before: words, behind: words1 }) => /(?:月|[-/.]\d{1,2}[-/.])$/u.test(words) && /^[日号]/u.test(words1),
  ),
  behind('日期', /^(?:日|号)(?:上午|下午|前|晚|起|至|,|。|$|、|\d|以)/u),
  behind('日期', /^(?:季度|时\d|时许|点\d|点半|点钟|:\d\d|世纪|更天|大节气)/u),
  before('日期', /(?:\d:|[\d一二三四五六七八九十]月|星期|农历|腊月|正月|初)$/u),
  behind('日期', /^(?:后|零后)(?:干部|青年|年轻|[,。、])/u),
  // Documents, registers, telephone.
  rule(
    '文号',
    ({ numeral, before: words, behind: words1 }) =>
      /^\d{4}$/u.test(numeral) && /[〔[(［]$/u.test(words) && /^[〕\])］]/u.test(words1),
  ),
  behind('文号', /^(?:号(?!召|码|称)|[-/]\d{3,}|[-_][A-Za-z])/u),
  before(
    '文号',
    /(?:(?:^|[^A-Za-z])[A-Za-z]{1,2}[-/_.]?|[A-Za-z][-/_.]|[文第]号[::]?|号[::]|\d[-/]|编号[::]?|索引号.{0,12}|ICP备)$/u,
  ),
  rule(
    '热线号码',
    ({ numeral, behind: words, before: words0 }) =>
      HOTLINES.has(numeral) &&
      (/^["”’]?(?:[\u4e00-\u9fff]{0,6}(?:热线|平台|工单|电话|诉求|投诉|市民|政务|接警|警情|联动|信访|举报))/u.test(
        words,
      ) ||
        /(?:热线|拨打|电话|“)$/u.test(words0)),
  ),
  rule(
    '电话或编号',
    ({ numeral, behind: words }) =>
      /^\d{7,}$/u.test(numeral) && !/^[余多]?(?:元|万|亿|亩|人|吨|斤|公斤|平方|立方|股|千瓦|%)/u.test(words),
  ),
  // Meetings.
  behind('会议届次', /^(?:届(?!数)|次(?:[\u4e00-\u9fff]{0,4}(?:会议|全会|党代会|代表大会|人代会|代会|大会|全体)))/u),
  rule(
    '会议届次',
    ({ numeral, behind: words, chinese }) =>
      chinese &&
      /^(?:十[六七八九]|二十[一二]?)$/u.test(numeral) &&
      /^大(?!产|重点|项|工程|行动|类|板块|体系|任务)/u.test(words),
  ),
  behind('会议届次', /^中(?:、[一二三四五六七]中)?(?:全会)/u),
  behind('会议届次', /^、[一二三四五六七八九]中全会/u),
  // Names and slogans.
  rule('项目名', ({ quoted, behind: words }) => quoted !== null && !MEASURED.test(words)),
  rule(
    '口号',
    ({ quoted, numeral, chinese }) => quoted !== null && (chinese || quoted.startsWith(numeral)) && quoted.length <= 12,
  ),
  behind('项目名', /^(?:\+|\+?[NnXx](?![a-z]))/u),
  before('项目名', /[+＋]$/u),
  rule('名称', ({ behind: words }) => /^[A-Za-z]/u.test(words) && !LATIN_UNIT.test(words)),
  behind('名称', /^(?:国道|省道|县道|乡道|号线|号路|[号#]楼)/u),
  before('名称', /(?:^|[^A-Za-z])[A-Za-z]{1,2}$/u),
  behind('年龄', /^(?:周?岁|[-—至]\d+周?岁)/u),
  rule(
    '项目名',
    ({ chinese, before: words, behind: words1 }) => chinese && /”$/u.test(words) && /^(?:大|项|个)/u.test(words1),
  ),
  rule(
    '口号',
    ({ chinese, behind: words }) =>
      chinese &&
      /^大(?:主题|主线|任务|攻坚|工程|行动|战略|目标|抓手|板块|体系|理念|要素|定位|提升|举措|优势|机遇|关系|问题|短板|重点|革命|会战|战役|支柱|专项|文章|品牌|坚持)/u.test(
        words,
      ),
  ),
  // Order.
  behind('序号', /^(?:是|则|要|者)(?!否)/u),
  rule('序号', ({ before: words, behind: words1 }) => /^[)）]/u.test(words1) && /[(（]$/u.test(words)),
  rule(
    '序号',
    ({ before: words, behind: words1 }) => /^[、．.)）]/u.test(words1) && /(?:^|[。;；!！?？\s])$/u.test(words),
  ),
  // Phrases in Chinese numerals.
  rule(
    '口号',
    ({ chinese, numeral, behind: words, before: words0 }) =>
      chinese &&
      numeral.length === 1 &&
      (SLOGAN_HEAD.test(`${numeral}${words}`) || SLOGAN_TAIL.test(`${words0}${numeral}${words.slice(0, 2)}`)),
  ),
  rule(
    '概数用语',
    ({ chinese, behind: words }) =>
      chinese &&
      /^(?:个|项|大)(?:方面|层面|环节|维度|关键|到位|坚持|确保|提升|结合|转变|强化|聚焦|着力|严禁|必须|不|字|更|新|好|高|持续|全面|进一步|加快|深化)/u.test(
        words,
      ),
  ),
  behind('名称', /^[支门口里道层间斗面级家][\u4e00-\u9fff]{1,2}村(?!民|级|庄|干|\(|[的集])/u),
  rule(
    '概数用语',
    ({ numeral, behind: words, before: words0 }) =>
      numeral === '一' &&
      !countsOne(words0, words) &&
      !/(?:至少|唯一|不少于|仅)$/u.test(words0) &&
      /^(?:个|项|条|种|批|片|份|支|张|次|步|位|代|面|座座|个个|件件|条条|项项|家家|户户)/u.test(words) &&
      !/^(?:个(?:村|社区|国家级|省级|市级))/u.test(words),
  ),
  behind('概数用语', /^(?:个|项|条|种|步)(?:又一|接一)/u),
  rule('口号', ({ chinese, before: words0, behind: words }) => chinese && EXHORTS.test(words0) && ABSTRACT.test(words)),
];

/** 坚持三个导向, 守住两条底线: an appeal, and what it is for. */
const EXHORTS =
  /(?:坚持|做到|抓好|抓实|抓住|抓牢|突出|守住|守牢|严守|聚焦|围绕|紧扣|把握|强化|做好|落实|树立|统筹|处理好|打好|打赢|筑牢|注重|紧盯|瞄准|把好|用好|锚定|扣紧|推进|推动|实施|开展|做实|做优|增强)(?:好|以)?$/u;
const ABSTRACT =
  /^(?:个|项|条|大|道|种)[\u4e00-\u9fff]{0,3}(?:导向|底线|红线|工作|关系|环节|保障|作用|意识|能力|目标|任务|要求|原则|理念|举措|措施|防线|关口|抓手|主线|转变|文章|战役|战略|优势|机制|方向|领域|维度|定位|思维|责任|支撑|引领|建设)/u;

const PART = '[一二两三四五六七八九十]';
const WORD = '[^一二两三四五六七八九十百千万亿\\d\\s,。、;:()“”个家名座条项户亩元人次件处所场位起台套%]';
/** 一核一向五径, 三敢三创: numeral and word in turn. */
const SLOGAN_HEAD = new RegExp(`^${PART}${WORD}{1,2}、?${PART}${WORD}{1,2}`, 'u');
const SLOGAN_TAIL = new RegExp(`${PART}${WORD}{1,2}、?${PART}${WORD}{1,2}$`, 'u');
