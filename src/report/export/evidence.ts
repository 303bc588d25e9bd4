import type { EvidenceRole } from '../../vocabulary/evidence-role.js';

/** One place of a report that a line stands on. Offsets count code points from the report's start. */
export interface Evidence {
  /** Id of the report. */
  report: string;
  quote: string;
  start: number;
  end: number;
  role: EvidenceRole;
}

/** Exactly the fields of an evidence item, in their order. */
export const evidenceItem = ({ report, quote, start, end, role }: Evidence): Evidence => ({
  report,
  quote,
  start,
  end,
  role,
});
