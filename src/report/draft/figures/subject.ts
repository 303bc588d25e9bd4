import { lowerBound, type ReportText, type Span } from '../../text/report-text.js';
import type { DraftSubject, Mention, Names } from '../draft.js';
import type { LineFigure, Place } from './line-figure.js';

/** Whose a figure can be, where its clause begins with their name. */
const OWNERS: ReadonlySet<string> = new Set(['village', 'enterprise', 'project']);
/** What a sum is spent on, where it stands behind it as a whole name. */
const OBJECTS: ReadonlySet<string> = new Set(['enterprise', 'project', 'place']);
const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));
/** An entity less sure than this is only asked about, and nothing is claimed of it. */
const SURE = 0.5;
const GROUP =
  /^[\u4e00-\u9fff“”、]{1,24}?等(?:\d+个|[一二三四五六七八九十两]+个)?(?:村\(社区\)|自然村|行政村|村|社区|企业|公司|项目|单位)/u;
const OF_TOWN = /全镇|我镇|全乡|我乡|全街道/u;
/** What goes on behind a name in a list of names: none of them alone is the subject. */
const LISTED = /^[、等和与及”]/u;
/** How far into its clause a subject's name may begin, and how far a clause is searched for one. In UTF-16 units. */
const BEGINS = 4;
const REACH = 60;
const BEHIND = 24;

export const TOWN: DraftSubject = { entity: 'town', span: null };

/** The mentions of a text, asked for those of a piece of it. */
export class Mentions {
  private readonly starts: number[];
  private readonly sure: ReadonlySet<string>;

  constructor(
    private readonly text: ReportText,
    private readonly names: Names,
    known: readonly { id: string }[],
  ) {
    const sure = names.entities.filter(({ confidence }) => confidence >= SURE);
    this.sure = new Set([...known, ...sure].map(({ id }) => id));
    this.starts = names.mentions.map(({ start }) => start);
  }

  /** Those that lie inside a span. */
  inside({ start, end }: Span): Mention[] {
    const found: Mention[] = [];
    for (let at = lowerBound(this.starts, start); at < this.starts.length; at += 1) {
      const mention = this.names.mentions[at];
      if (mention === undefined || mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }

  /** The entities named inside a span, each once. */
  namedIn = (span: Span): string[] => [...new Set(this.inside(span).map(({ entity }) => entity))];

  /** Whether one of them covers the whole span: a numeral inside a name counts nothing. */
  cover({ start, end }: Span): boolean {
    const mention = this.names.mentions[lowerBound(this.starts, start + 1) - 1];
    return mention !== undefined && mention.start <= start && end <= mention.end;
  }

  /** The first whose figure one inside a span may be: a village's, a firm's, a project's, by a name that is sure to be one. */
  ownerIn(span: Span, kinds: ReadonlySet<string> = OWNERS): Mention | undefined {
    return this.inside(span).find(
      ({ entity, start }) => kinds.has(kindOf(entity)) && this.sure.has(entity) && !this.isCounted(start),
    );
  }

  /** Whether a name is all that is said there, and not the beginning of a longer one. */
  isWhole = ({ end }: Mention): boolean => !/[\u4e00-\u9fff]/u.test(this.text.slice({ start: end, end: end + 1 }));

  /** Whether a name stands in a list of names. */
  isListed = ({ end }: Mention): boolean => LISTED.test(this.text.slice({ start: end, end: end + 1 }));

  /** 137个重点项目: what a number counts is no name. */
  private isCounted(start: number): boolean {
    return /[\d个家项]/u.test(this.text.slice({ start: Math.max(0, start - 1), end: start + 1 }));
  }
}

/**
 * Whose a figure is: the group or the entity that its clause begins with, the project behind it (投资5亿元的…项目), or whoever
 * the clause before was about.
 */
export function subjectOf(
  words: string,
  { piece, value }: LineFigure,
  carried: DraftSubject,
  mentions: Mentions,
  spanOf: (place: Place) => Span,
): DraftSubject {
  const behind = behindOf(words, { piece, value }, mentions, spanOf);
  if (behind !== null) return behind;
  if (value !== piece.values[0]) return carried;
  const end = Math.min(value.start, piece.start + REACH);
  const clause = words.slice(piece.start, end);
  if (OF_TOWN.test(clause)) return TOWN;
  const group = GROUP.exec(clause)?.[0].length ?? 0;
  if (group > 0) {
    const span = spanOf({ start: piece.start, end: piece.start + group });
    return { group: span, members: mentions.namedIn(span), open: true };
  }
  const span = spanOf({ start: piece.start, end });
  const first = mentions.ownerIn(span);
  if (first === undefined || first.start - span.start > BEGINS || mentions.isListed(first)) return carried;
  return { entity: first.entity, span: { start: first.start, end: first.end } };
}

/** 投资5亿元的恒达项目, 投资3000万元新建恒达机械厂: what the sum is spent on. */
const SPENT_ON = /^(?:的|新建|建设|兴建|建成|扩建|改建|实施)了?/u;

function behindOf(
  words: string,
  { piece, value }: Pick<LineFigure, 'piece' | 'value'>,
  mentions: Mentions,
  spanOf: (place: Place) => Span,
): DraftSubject | null {
  const verb = SPENT_ON.exec(words.slice(value.end, value.end + 4))?.[0];
  if (verb === undefined || (verb !== '的' && value.figure.unit !== '元')) return null;
  const from = value.end + verb.length;
  const span = spanOf({ start: from, end: Math.min(piece.end, value.end + BEHIND) });
  const owner = mentions.ownerIn(span, OBJECTS);
  if (owner === undefined || owner.start - span.start > BEGINS) return null;
  return kindOf(owner.entity) === 'project' || mentions.isWhole(owner)
    ? { entity: owner.entity, span: { start: owner.start, end: owner.end } }
    : null;
}
