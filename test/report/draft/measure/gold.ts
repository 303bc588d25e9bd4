import type { Span } from '../../../../src/report/text/report-text.js';
import type { GrowthBasis } from '../../../../src/vocabulary/growth-basis.js';
import type { Modality } from '../../../../src/vocabulary/modality.js';
import type { Qualifier } from '../../../../src/vocabulary/qualifier.js';

/** What a careful reader found in one report, each figure at its place: drafts are measured against it. */
export interface Gold {
  figures: GoldFigure[];
  /** Places of numbers that are no figure. */
  notFigures: GoldNotFigure[];
}

export interface GoldFigure {
  /** Where the value is printed. */
  place: Span;
  amount: Amount;
  /** Names that a reader would accept. */
  indicators: readonly string[];
  /** `town`, or every name by which the text calls the subject. */
  subject: readonly string[];
  qualifier: Qualifier;
  modality: Modality;
  /** As a claim writes it. */
  period: string;
  growth: GoldGrowth | null;
  /** Whether the text gives the growth without a level: then the value is the growth, and its sign is `growth`'s. */
  growthOnly: boolean;
  /** Index of the whole. */
  partOf: number | null;
}

/** A number or two bounds, in the base unit. */
export interface Amount {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
}

export interface GoldGrowth {
  /** Falls are negative. Percent or percentage points; null where the gold gives bounds only. */
  amount: number | null;
  points: boolean;
  /** Null where none is given. */
  basis: GrowthBasis | null;
}

export interface GoldNotFigure {
  place: Span;
  because: string;
}

export const TOWN = 'town';
