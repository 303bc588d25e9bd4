import type { Span } from '../../text/report-text.js';
import type { DraftSubject } from '../draft.js';
import type { Place } from './line-figure.js';
import type { Mentions } from './mentions.js';
import type { Piece } from './pieces.js';

/** What one clause founds or brings in, and how the next begins that goes on about it. */
interface Introduction {
  clause: RegExp;
  kinds: ReadonlySet<string>;
  next: RegExp;
  /** Whether the name begins the clause; else it ends it. */
  begins?: true;
}

const kinds = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const INTRODUCTIONS: readonly Introduction[] = [
  {
    // 创推“一二四”义工制,累计服务3000人次
    clause: /(?:创推|创设|创办|创建|建成|建立|成立|组建|打造|推出|开设|设立|启用|推行)了?[^,]*$/u,
    kinds: kinds('mechanism place project program brand organization enterprise'),
    next: /^(?:已|共|已经|共计|目前|现已|全年|累计|年)*(?:服务|帮扶|义务服务|节省|节约|惠及|受益|接待|吸引|调解|调处|营收|受理|入住|供养|收入|产值|实现(?:营收|营业|收入|产值|人均|年|销售))/u,
  },
  {
    // 引进恒达机械项目,总投资5亿元
    clause: /(?:引进|引入|签约|落地|新建|实施|建设|启动|推进|开工)了?[^,]*$/u,
    kinds: kinds('project enterprise'),
    next: /^(?:该)?(?:项目|公司)?(?:计划|预计)?(?:总投资|投资额|占地|建筑面积|建成后|达产后|投产后|年产值|年销售)/u,
  },
  {
    // 其中恒达公司产量稳步提升,预计全年产值2亿元
    clause: /(?:提升|增长|提高|发展|壮大|投产|达产|投用|运行|开业|营业)$/u,
    kinds: kinds('enterprise project place'),
    next: /^(?:预计|全年|年|实现|完成|累计|已)*(?:产值|产量|营收|税收|销售|利税|创收|创税|收入|接待)/u,
    begins: true,
  },
  {
    // 以恒达公司为主体,投资1500万元
    clause: /^以[^,]*为(?:主体|龙头|依托)$/u,
    kinds: kinds('enterprise project'),
    next: /^(?:计划|总)*投资|^投入/u,
  },
];
/** No clause that introduces something is longer. In UTF-16 units. */
const REACH = 60;
/** What may stand between a name and the comma. */
const REST = /^(?:”|项目|建设|为(?:主体|龙头|依托))*$/u;

/**
 * What the clause before a piece introduces, where the piece goes on about it; `before` is what an earlier one did. Null
 * where the piece is about something else.
 */
export function introducedBefore(
  words: string,
  { start, opener }: Piece,
  before: DraftSubject | null,
  mentions: Mentions,
  spanOf: (place: Place) => Span,
): DraftSubject | null {
  if (opener !== ',' && opener !== '，') return null;
  const next = words.slice(start, start + REACH);
  const from = Math.max(0, start - 1 - REACH);
  const text = words.slice(from, start - 1);
  const clause = text.slice(Math.max(...[...',;。:('].map((mark) => text.lastIndexOf(mark))) + 1);
  const found = INTRODUCTIONS.find((each) => each.next.test(next) && each.clause.test(clause));
  if (found !== undefined && !clause.includes('、') && !/\d/u.test(clause)) {
    const named = spanOf({ start: start - 1 - clause.length, end: start - 1 });
    const names = mentions.sureIn(named, found.kinds);
    const it = found.begins ? names[0] : names.at(-1);
    const fits = found.begins
      ? /^(?:其中)?$/u.test(mentions.wordsBetween(named.start, it?.start ?? named.start))
      : REST.test(mentions.wordsBetween(it?.end ?? named.start, named.end));
    if (it !== undefined && fits) return { entity: it.entity, span: { start: it.start, end: it.end } };
  }
  return before !== null && INTRODUCTIONS.some((each) => each.next.test(next)) ? before : null;
}
