import type { Coverage } from '../coverage.js';
import type { Problem } from '../problems.js';
import type { TextPassage } from '../text/passages.js';
import type { ReportText, Span } from '../text/report-text.js';
import type { Sentence } from '../text/sentences.js';

/** Words in both languages; the page shows one of them. */
export interface Both {
  en: string;
  zh: string;
}

/** What a mark on the page is about. A question is what a draft asks and does not claim. */
export type ReviewKind = 'figure' | 'relation' | 'entity' | 'silence' | 'conflict' | 'question';

/** How it is said: as a fact, as an estimate, or as a target, a plan or an application. */
export type Mood = 'said' | 'estimated' | 'planned';

/** What a draft is not sure of. */
export interface Doubt {
  /** From 0 to 1; null where only words are given. */
  confidence: number | null;
  words: string;
}

/** One line of a claim's card. */
export interface Row {
  label: Both;
  value: string | Both;
  /** The place in the text that it speaks of, for a jump there. */
  to?: number;
}

/** A claim as the page shows it. */
export interface ReviewClaim {
  kind: ReviewKind;
  mood: Mood;
  head: string | Both;
  rows: Row[];
  /** The words that carry its marks, the first of them the one to jump to; there is at least one. */
  spans: Span[];
  /** The words that it is quoted with. */
  quote: Span | null;
  /** Its line in claims.yaml; null where code found it. */
  line: number | null;
  doubt: Doubt | null;
}

/** A problem of the files and, where it is one of a claim with a quote, its place in the text. */
export interface ReviewProblem extends Problem {
  to: number | null;
}

/** A report and all that was read of its claims, ready to be shown. */
export interface Review {
  title: string;
  /** The report's folder, as it was given. */
  folder: string;
  text: ReportText;
  passages: readonly TextPassage[];
  sentences: readonly Sentence[];
  /** In the order of the text. */
  claims: ReviewClaim[];
  problems: ReviewProblem[];
  coverage: Coverage;
  /** NO_CLAIMS: there is no claims.yaml yet. UNREADABLE: the files are too broken to read any claim. */
  state: 'READ' | 'NO_CLAIMS' | 'UNREADABLE';
}
