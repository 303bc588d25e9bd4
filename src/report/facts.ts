import type { ConflictKind, FoundBy } from '../vocabulary/conflict-kind.js';
import type { EntityKind } from '../vocabulary/entity-kind.js';
import type { EvidenceRole } from '../vocabulary/evidence-role.js';
import type { GrowthBasis } from '../vocabulary/growth-basis.js';
import type { GrowthMeasure } from '../vocabulary/growth-measure.js';
import type { Indicator } from '../vocabulary/indicator.js';
import type { Measure } from '../vocabulary/measure.js';
import type { Modality } from '../vocabulary/modality.js';
import type { Origin } from '../vocabulary/origin.js';
import type { PeriodBasis } from '../vocabulary/period-basis.js';
import type { Qualifier } from '../vocabulary/qualifier.js';
import type { RelationStatus } from '../vocabulary/relation-status.js';
import type { RelationStep } from '../vocabulary/relation-step.js';
import type { RelationTypeName } from '../vocabulary/relation-type.js';
import type { Severity } from '../vocabulary/severity.js';

/** One report, verified whole: everything that a load writes, and nothing else. Plain data; offsets count code points. */
export interface VerifiedReport {
  report: Report;
  passages: Passage[];
  /** Every entity that a claim of this report names, and the official divisions and villages of its town. */
  entities: Entity[];
  /** Every indicator that an observation of this report uses. */
  indicators: Indicator[];
  observations: Observation[];
  relations: Relation[];
  conflicts: Conflict[];
  silences: Silence[];
  claims: Claim[];
}

export interface Report {
  /** report/<town code>/<year> */
  id: string;
  /** Id of the town's division. */
  town: string;
  townCode: string;
  year: number;
  /** The year that it plans, or null. */
  planYear: number | null;
  title: string;
  publisher: string | null;
  /** The day of publication, ISO 8601. */
  date: string | null;
  source: string | null;
  /** In code points. */
  length: number;
}

export interface Passage {
  /** <report id>/passage/<start> */
  id: string;
  report: string;
  /** From 0, in the order of the text. */
  position: number;
  start: number;
  end: number;
  text: string;
  /** From the outermost inwards. */
  headings: string[];
}

export interface Alias {
  name: string;
  because: string;
}

export interface LookAlike {
  id: string;
  because: string;
}

/** A name that an official place had before the one that it has. */
export interface FormerName {
  name: string;
  /** The last year in which it was the name. */
  until: number;
  because: string;
}

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  /** English rendering, where the seed gives one. */
  nameEn: string | null;
  /** Official code of a division or village. */
  code: string | null;
  /** Code of the town that it belongs to; null for what is shared by all towns. */
  town: string | null;
  /** What a reader should know of it, in one sentence. */
  note: string | null;
  /** Former names are among them. */
  aliases: Alias[];
  possiblySame: LookAlike[];
  origin: Origin;
  /** The first and the last year in which its code held; null where the files do not say, and for what has no code. */
  validFrom: number | null;
  validUntil: number | null;
  /** Id of the place that it became after `validUntil`. */
  mergedInto: string | null;
  formerly: FormerName[];
}

export interface Growth {
  /** Falls are negative; null for a range. */
  percent: number | null;
  /** Bounds, null where there is none on that side: as an observation's. */
  low: number | null;
  high: number | null;
  measure: GrowthMeasure;
  qualifier: Qualifier;
  basis: GrowthBasis;
  /** The year that AGAINST_YEAR names. */
  againstYear: number | null;
  printed: string;
}

export interface Period {
  /** As in the claim: 2031, 2031Q1, 2031-03, 2031-01/2031-11, ../2031-12. */
  name: string;
  /** First day, ISO 8601; null when cumulative with no start said. */
  start: string | null;
  /** Last day, ISO 8601. */
  end: string;
  basis: PeriodBasis;
  /** The calendar year that the period ends in. */
  year: number;
  /** Whether it is one whole calendar year. */
  wholeYear: boolean;
}

/** A group as printed, when a figure is said of several subjects together and must not be handed to any of them. */
export interface SubjectGroup {
  text: string;
  members: string[];
  /** Whether the text leaves more members unnamed (等). */
  open: boolean;
}

export interface Observation {
  /** <town code>/observation/<hash of subject, indicator, period, modality, scope and value> */
  id: string;
  town: string;
  /** Entity id; null when the subject is a group. */
  subject: string | null;
  group: SubjectGroup | null;
  indicator: string;
  measure: Measure;
  /** In the base unit; null for a range. */
  value: number | null;
  /** Bounds in the base unit; null where there is none on that side. */
  low: number | null;
  high: number | null;
  unit: string;
  per: string | null;
  printed: string;
  qualifier: Qualifier;
  modality: Modality;
  period: Period;
  growth: Growth | null;
  /** Observation id of the whole that this is a part of (其中). */
  partOf: string | null;
  /** Observation id of the stage before (签约 → 开工 → 竣工). */
  stageOf: string | null;
  rank: { position: number; among: string | null } | null;
  scope: { text: string; excludes: string[] } | null;
  /** Entity ids that the text lists for this figure. */
  members: string[];
  /** null when the figure has no list. */
  listComplete: boolean | null;
}

export interface Relation {
  /** <town code>/relation/<hash of type, from, to, title, year and status> */
  id: string;
  town: string;
  type: RelationTypeName;
  from: string;
  to: string;
  status: RelationStatus;
  /** 0 for a relation that the official codes give: it holds in every year, so no report's year is part of its identity. */
  year: number;
  step: RelationStep | null;
  /** 国家级, 省级, 市级, 县级, where said. */
  level: string | null;
  /** A position's title, or the topic of a visit. */
  title: string | null;
  /** The day by which it is promised, ISO 8601. */
  deadline: string | null;
  inferred: boolean;
  /** Why it was inferred, or why it is read so. */
  because: string | null;
  /** The sentence leaves out its subject, and a reader supplied it. */
  subjectOmitted: boolean;
  /** CODES: a division or village lies in the one above it, whether a report says so or not; no claim supports it. */
  origin: Origin;
}

export interface Conflict {
  /** <report id>/conflict/<hash of kind and members> */
  id: string;
  report: string;
  kind: ConflictKind;
  severity: Severity;
  /** Ids of observations, relations or entities. */
  members: string[];
  explanation: string;
  advice: string;
  foundBy: FoundBy;
}

/** What a report does not say, where a reader would look for it. */
export interface Silence {
  /** <report id>/silence/<hash of subject and about> */
  id: string;
  report: string;
  of: string;
  /** A relation type or an indicator's name. */
  about: string;
  explanation: string | null;
}

export type ClaimedKind = 'Observation' | 'Relation' | 'Entity' | 'Conflict' | 'Silence';

/** One report says one fact in one place. */
export interface Claim {
  /** <report id>/claim/<start>-<end>/<role>/<hash of the fact's id> */
  id: string;
  report: string;
  passage: string;
  claims: ClaimedKind;
  /** Id of the fact that it supports. */
  fact: string;
  role: EvidenceRole;
  start: number;
  end: number;
  /** Raw text between the offsets. */
  quote: string;
  /** How the text names the relation's ends, where it does. */
  fromMention: string | null;
  toMention: string | null;
  /** What this report says of the fact beyond its identity (growth, part, rank, …), as JSON; facts are merged from these. */
  says: string | null;
}
