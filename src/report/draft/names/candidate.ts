import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { Bounds } from './marked-text.js';

/** A piece of the marked text that seems to name something, with how sure that is. */
export interface Candidate extends Bounds {
  kind: EntityKind;
  /** As the marked text has it. */
  name: string;
  /** From 0 to 1. */
  confidence: number;
  /** What a reader should look at; null where nothing is in doubt. */
  doubt: string | null;
}
