import type { ConflictKind } from '../../vocabulary/conflict-kind.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Indicator } from '../../vocabulary/indicator.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { PeriodBasis } from '../../vocabulary/period-basis.js';
import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationStep } from '../../vocabulary/relation-step.js';
import type { RelationTypeName } from '../../vocabulary/relation-type.js';
import type { Severity } from '../../vocabulary/severity.js';
import type { Alias, LookAlike } from '../facts.js';
import type { TextPassage } from '../text/passages.js';
import type { ReportText, Span } from '../text/report-text.js';
import type { Sentence } from '../text/sentences.js';

/** A report that was never read, and what is known of its town before. */
export interface DraftSource {
  text: ReportText;
  passages: readonly TextPassage[];
  sentences: readonly Sentence[];
  town: { id: string; code: string; name: string };
  /** The year that the report looks back on. */
  year: number;
  /** The year that it plans; null where no heading or phrase says one. */
  planYear: number | null;
  /** Beginnings of the headings under which an unsaid period is the plan year. */
  planHeadings: readonly string[];
  /** What the seed has: shared entities, the town's villages and its entities of other years. */
  known: readonly KnownName[];
}

/** An entity of the seed, by all its names. */
export interface KnownName {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: readonly string[];
}

/** What every proposal has. */
export interface Proposal {
  /** From 0 to 1. Below the threshold it is a question, and no claim. */
  confidence: number;
  /** What a reader should look at, in one sentence; null where nothing is in doubt. */
  doubt: string | null;
}

/** All that a draft proposes, each list in the order of the text. */
export interface Draft {
  source: DraftSource;
  entities: DraftEntity[];
  /** Every place that names one of them, or one that the seed has. */
  mentions: Mention[];
  observations: DraftObservation[];
  relations: DraftRelation[];
  conflicts: DraftConflict[];
  /** Numbers that are no figure, with the reason. */
  ignored: DraftIgnored[];
}

export interface DraftEntity extends Proposal {
  /** `<kind>/<key>`, as in the files: a known entity's own id, or a new one. */
  id: string;
  kind: EntityKind;
  name: string;
  /** Whether the seed has it already. */
  known: boolean;
  aliases: Alias[];
  /** Known or drafted entities whose names resemble its own: asked about, never joined. */
  possiblySame: LookAlike[];
}

/** One place of the text that names an entity. Mentions do not overlap. */
export interface Mention extends Span {
  entity: string;
}

/** The entities of a text and every place that names one, in the order of the text. */
export interface Names {
  entities: DraftEntity[];
  mentions: Mention[];
}

/** Whose figure it is: an entity's (`town` for the report's town), or that of a group as printed. */
export type DraftSubject = { entity: string; span: Span | null } | { group: Span; members: string[]; open: boolean };

export interface DraftObservation extends Proposal {
  /** The clause or sentence that says it, without white space at its ends. */
  quote: Span;
  subject: DraftSubject;
  /** A common one, one that the seed's other reports have, or one of this report's own. */
  indicator: Omit<Indicator, 'en'> & { en: string | null };
  /** The printed value with all that belongs to the number: 约, 超, 以上, 余, its unit. */
  value: Span;
  /** The base unit, where the printed value has none of its own. */
  unit: string | null;
  per: string | null;
  /** `span`: the words that say the period, wherever they stand; null where it is assumed. */
  period: { name: string; basis: PeriodBasis; span: Span | null };
  modality: Modality;
  /** `basis` as a claim writes it (同比, 环比, 较2030年); null where the text says none. */
  growth: { span: Span; basis: string | null } | null;
  /** The whole that it is a part of (其中), and the stage before it: indexes of this list. */
  partOf: number | null;
  stageOf: number | null;
  rank: { position: Span; among: Span | null } | null;
  scope: { span: Span; excludes: string[] } | null;
  /** Entities that the text lists for the figure, and whether they are all (null without a list). */
  members: string[];
  listComplete: boolean | null;
}

export interface DraftRelation extends Proposal {
  quote: Span;
  /** Several names of one list make several relations of one entry. */
  from: string[];
  to: string[];
  type: RelationTypeName;
  status: RelationStatus;
  year: number;
  step: RelationStep | null;
  level: string | null;
  title: string | null;
  inferred: boolean;
  because: string | null;
  subjectOmitted: boolean;
  /** Index of the observation that counts the list, and whether the list is whole. */
  lists: number | null;
  listComplete: boolean | null;
}

/** A conflict that code can see; its members are observations of this draft (indexes) or entities (ids). */
export interface DraftConflict {
  kind: ConflictKind;
  members: (number | string)[];
  severity: Severity;
  explanation: string;
  advice: string;
}

export interface DraftIgnored extends Span {
  because: string;
}
