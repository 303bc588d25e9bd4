import { lowerBound, type Span } from '../../text/report-text.js';
import type { DraftSubject, Mention, Names } from '../draft.js';

/** Whose a figure can be, where its clause begins with their name. */
const OWNERS: ReadonlySet<string> = new Set(['village', 'enterprise', 'project']);
/** An entity less sure than this is only asked about, and nothing is claimed of it. */
const SURE = 0.5;
const GROUP =
  /^[\u4e00-\u9fff“”、]{1,24}?等(?:\d+个|[一二三四五六七八九十两]+个)?(?:村\(社区\)|自然村|行政村|村|社区|企业|公司|项目|单位)/u;

/** The mentions of a text, asked for those of a piece of it. */
export class Mentions {
  private readonly starts: number[];

  private readonly sure: ReadonlySet<string>;

  constructor(
    private readonly names: Names,
    known: readonly { id: string }[],
  ) {
    this.sure = new Set(
      [...known, ...names.entities.filter(({ confidence }) => confidence >= SURE)].map(({ id }) => id),
    );
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

  /** Whether a figure may be theirs: a village's, a firm's, a project's, by a name that is sure to be one. */
  isOwner({ entity }: Mention): boolean {
    return OWNERS.has(entity.slice(0, entity.indexOf('/'))) && this.sure.has(entity);
  }

  /** Whether one of them covers the whole span: a numeral inside a name counts nothing. */
  cover({ start, end }: Span): boolean {
    const mention = this.names.mentions[lowerBound(this.starts, start + 1) - 1];
    return mention !== undefined && mention.start <= start && end <= mention.end;
  }
}

/** The length of a group's name that a clause begins with (柳溪等村), or 0. */
export const groupAt = (words: string): number => GROUP.exec(words)?.[0].length ?? 0;

export const TOWN: DraftSubject = { entity: 'town', span: null };
