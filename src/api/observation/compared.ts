import type { GrowthBasis } from '../../vocabulary/growth-basis.js';
import type { Measure } from '../../vocabulary/measure.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';

/** What of a figure decides how it compares. */
export interface Compared {
  id: string;
  /** Its name. */
  indicator: string;
  year: number;
  modality: Modality;
  measure: Measure;
  unit: string;
  per?: string | null;
  scope?: string | null;
  periodStart?: string | null;
  periodEnd: string;
  qualifier: Qualifier;
  /** As printed, and the quotes of a target: its words can say which way it aims. */
  printed?: string;
  quotes?: readonly string[];
  lower?: number | null;
  upper?: number | null;
  /** Of a growth, against what it is measured. */
  growthBasis?: GrowthBasis | null;
  growthAgainstYear?: number | null;
  wholeYear?: boolean;
  /** Equal for growths against the same. */
  against?: string;
  /** Equal for growths that say the same. */
  says?: string;
  /** Kinds of the conflicts that it is a member of, by their ids. */
  conflicts: Readonly<Record<string, string>>;
}
