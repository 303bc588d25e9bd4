import { NAMED, type Named } from '../fact/named.js';

/** A relation as the page of one of its ends shows it. */
export interface Relation {
  id: string;
  type: string;
  status: string;
  /** Null for what the official codes say. */
  year: number | null;
  step: string | null;
  level: string | null;
  title: string | null;
  deadline: string | null;
  inferred: boolean;
  because: string | null;
  subjectOmitted: boolean;
  conflicted: boolean;
  /** A village or division may be no more: `validUntil` is then the last year of its code. */
  from: Named & { validUntil?: number | null };
  to: Named;
  history: readonly { id: string; year: number | null; status: string }[];
}

export type Direction = 'OUT' | 'IN';

/** What is asked of a relation. */
export const RELATION = `id type status year step level title deadline inferred because subjectOmitted conflicted
from { ${NAMED} ... on Village { validUntil } ... on Division { validUntil } } to { ${NAMED} }
history { id year status }`;
