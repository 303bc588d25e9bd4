import type { Span } from '../../text/report-text.js';
import type { DraftSubject, Mention } from '../draft.js';
import { introducedBefore } from './introduced.js';
import type { LineFigure, Place } from './line-figure.js';
import { kindOf, type Mentions } from './mentions.js';

/** What a sum is spent on, where it stands behind it as a whole name. */
const OBJECTS: ReadonlySet<string> = new Set(['enterprise', 'project', 'place']);
const GROUP =
  /^[\u4e00-\u9fff“”、]{1,24}?等(?:\d+个|[一二三四五六七八九十两]+个)?(?:村\(社区\)|自然村|行政村|村|社区|企业|公司|项目|单位)/u;
/** A公司和B公司, before 均. */
const BODY = '(?:公司|企业|厂|合作社|集团|村|社区)';
const BODIES = new RegExp(
  `^(?:[\\u4e00-\\u9fff“”]{2,24}?${BODY}[、和及与]){1,4}[\\u4e00-\\u9fff“”]{2,24}?${BODY}`,
  'u',
);
/** Villages that a number counts, and that do something together. */
const COUNTED = /^((?:行政村|自然村|村|社区)(?:\(社区\)|\(居\))?)(?=共|的|各|均|累计|合计|分别|完成|实现)/u;
const LEAD = /^(?:依托|通过|组织|对|在|为|全镇|我镇)+/u;
const OF_TOWN = /全镇|我镇|全乡|我乡|全街道/u;
const PLACES: ReadonlySet<string> = new Set(['place']);
const DOES = /^(?:共|累计|全年|已|年)*(?:接待|接游客|营收|收入|实现|销售|产值|吸引)/u;
/** How far into its clause a subject's name may begin, and how far a clause is searched for one. In UTF-16 units. */
const BEGINS = 4;
const REACH = 60;
const BEHIND = 24;

export const TOWN: DraftSubject = { entity: 'town', span: null };

/**
 * Whose the figures of a line are, asked in its order: the group or the entity that a clause begins with, what a sum is spent on
 * (投资5亿元的…项目), what the clause before founded or brought in, or whoever the clause before was about.
 */
export class LineSubjects {
  private carried: DraftSubject = TOWN;
  private introduced: DraftSubject | null = null;

  constructor(
    private readonly words: string,
    private readonly mentions: Mentions,
    private readonly spanOf: (place: Place) => Span,
  ) {}

  of({ piece, value, owner }: Pick<LineFigure, 'piece' | 'value' | 'owner'>): DraftSubject {
    if (owner !== null) return this.named(owner);
    const behind = behindOf(this.words, { piece, value }, this.mentions, this.spanOf);
    if (behind !== null) return behind;
    const [first] = piece.values;
    if (first !== undefined && value !== first)
      return this.ofCounted({ piece, value: first }) ?? this.introduced ?? this.carried;
    const own = this.ofClause({ piece, value }) ?? this.ofOthers({ piece, value });
    if (own !== null) [this.carried, this.introduced] = [own, null];
    else this.introduced = introducedBefore(this.words, piece, this.introduced, this.mentions, this.spanOf);
    return this.introduced ?? this.carried;
  }

  /** The entity of a name, or the name as printed. */
  private named({ start, end }: Place): DraftSubject {
    const span = this.spanOf({ start, end });
    const known = this.mentions.ownerIn(span);
    return known?.start === span.start && known.end === span.end
      ? { entity: known.entity, span }
      : { group: span, members: this.mentions.namedIn(span), open: false };
  }

  /** What a clause begins with. */
  private ofClause({ piece, value }: Pick<LineFigure, 'piece' | 'value'>): DraftSubject | null {
    const end = Math.min(value.start, piece.start + REACH);
    const clause = this.words.slice(piece.start, end);
    if (OF_TOWN.test(clause)) return TOWN;
    const group = (GROUP.exec(clause) ?? (/均(?:为|达)?$/u.test(clause) ? BODIES.exec(clause) : null))?.[0] ?? '';
    if (group !== '' && !/了/u.test(group)) return this.group(piece.start, piece.start + group.length);
    const span = this.spanOf({ start: piece.start, end });
    const owner = this.mentions.ownerIn(span) ?? this.place(span);
    if (owner === undefined || owner.start - span.start > BEGINS || this.mentions.isListed(owner)) return null;
    return { entity: owner.entity, span: { start: owner.start, end: owner.end } };
  }

  /** 梅溪滑雪场接待游客7万人次: a place that does something. */
  private place(span: Span): Mention | undefined {
    const found = this.mentions.sureIn(span, PLACES)[0];
    return found !== undefined && DOES.test(this.mentions.wordsBetween(found.end, span.end)) ? found : undefined;
  }

  /** 改造工程完成700米,2个水库开工: what a clause begins to count is no project's. */
  private ofOthers({ piece, value }: Pick<LineFigure, 'piece' | 'value'>): DraftSubject | null {
    const ofProject = 'entity' in this.carried && kindOf(this.carried.entity) === 'project';
    return ofProject && value.start === piece.start && /^[个座处条家所]$/u.test(value.unit ?? '') ? TOWN : null;
  }

  /** 12个村共引进资金883万元: those that the value before counts. */
  private ofCounted({ piece, value }: Pick<LineFigure, 'piece' | 'value'>): DraftSubject | null {
    const behind = COUNTED.exec(this.words.slice(value.end, value.end + 12))?.[1];
    if (behind === undefined || value.unit !== '个') return null;
    const lead = LEAD.exec(this.words.slice(piece.start, value.start))?.[0].length ?? 0;
    return this.group(piece.start + lead, value.end + behind.length);
  }

  private group(start: number, end: number): DraftSubject {
    const span = this.spanOf({ start, end });
    return { group: span, members: this.mentions.namedIn(span), open: true };
  }
}

/** 投资5亿元的恒达项目, 投资3000万元新建恒达机械厂: what the sum is spent on. */
const SPENT_ON = /^(?:的|新建|建设|兴建|建成|扩建|改建|实施)了?/u;

function behindOf(
  words: string,
  { piece, value }: Pick<LineFigure, 'piece' | 'value'>,
  mentions: Mentions,
  spanOf: (place: Place) => Span,
): DraftSubject | null {
  const spent = value.figure.unit === '元' && /投资(?:了|约|近|达)?$/u.test(words.slice(piece.start, value.start));
  const verb = SPENT_ON.exec(words.slice(value.end, value.end + 4))?.[0] ?? (spent ? '' : undefined);
  if (verb === undefined || (verb !== '的' && value.figure.unit !== '元')) return null;
  const from = value.end + verb.length;
  const span = spanOf({ start: from, end: Math.min(piece.end, value.end + BEHIND) });
  const owner = mentions.ownerIn(span, OBJECTS);
  if (owner === undefined || owner.start - span.start > (verb === '' ? 0 : BEGINS)) return null;
  if (verb === '')
    return kindOf(owner.entity) === 'place'
      ? null
      : { entity: owner.entity, span: { start: owner.start, end: owner.end } };
  return kindOf(owner.entity) === 'project' || mentions.isWhole(owner)
    ? { entity: owner.entity, span: { start: owner.start, end: owner.end } }
    : null;
}
