import { lowerBound, type ReportText, type Span } from '../../text/report-text.js';
import type { Mention, Names } from '../draft.js';

/** Whose a figure can be, where its clause begins with their name. */
const OWNERS: ReadonlySet<string> = new Set(['village', 'enterprise', 'project']);
/** 新开工江苏宏毅、江苏鑫弘2个项目: 开工 is none of the two. */
const NO_MEMBERS: ReadonlySet<string> = new Set(['milestone', 'division']);
/** An entity less sure than this is only asked about, and nothing is claimed of it. */
const SURE = 0.5;
/** What goes on behind a name in a list of names: none of them alone is the subject. */
const LISTED = /^[、等和与及”]/u;

/** The kind in an entity's id. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));

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

  /** The entities named inside a span that a list can be of, each once. */
  namedIn = (span: Span): string[] => [
    ...new Set(this.inside(span).flatMap(({ entity }) => (NO_MEMBERS.has(kindOf(entity)) ? [] : entity))),
  ];

  /** Whether one of them covers the whole span: a numeral inside a name counts nothing. */
  cover({ start, end }: Span): boolean {
    const mention = this.names.mentions[lowerBound(this.starts, start + 1) - 1];
    return mention !== undefined && mention.start <= start && end <= mention.end;
  }

  /** The first whose figure one inside a span may be: a village's, a firm's, a project's, by a name that is sure to be one. */
  ownerIn = (span: Span, kinds: ReadonlySet<string> = OWNERS): Mention | undefined => this.sureIn(span, kinds)[0];

  /** Those inside a span by names of some kinds that are sure to be names. */
  sureIn(span: Span, kinds: ReadonlySet<string>): Mention[] {
    return this.inside(span).filter(
      ({ entity, start }) => kinds.has(kindOf(entity)) && this.sure.has(entity) && !this.isCounted(start),
    );
  }

  wordsBetween = (start: number, end: number): string => this.text.slice({ start, end });

  /** Whether a name is all that is said there, and not the beginning of a longer one. */
  isWhole = ({ end }: Mention): boolean =>
    /^(?:建设)?(?:[^\u4e00-\u9fff]|$)/u.test(this.text.slice({ start: end, end: end + 3 }));

  /** Whether a name stands in a list of names. */
  isListed = ({ end }: Mention): boolean => LISTED.test(this.text.slice({ start: end, end: end + 1 }));

  /** 137个重点项目: what a number counts is no name. */
  private isCounted(start: number): boolean {
    return /[\d个家项]/u.test(this.text.slice({ start: Math.max(0, start - 1), end: start + 1 }));
  }
}
