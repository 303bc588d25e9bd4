import type { DraftObservation } from '../../../src/report/draft/draft.js';
import { indicator } from '../invented-facts.js';

/** A figure as a draft finds it: whose value stands at `value`, actual, of the town and of the whole year 2031, but for what is said. */
export const draftedFigure = (
  value: DraftObservation['value'],
  name: string,
  unit: string,
  more: Partial<DraftObservation> = {},
): DraftObservation => ({
  confidence: 0.9,
  doubt: null,
  quote: value,
  subject: { entity: 'town', span: null },
  indicator: indicator(name, unit, { en: null }),
  value,
  unit: null,
  per: null,
  period: { name: '2031', basis: 'ASSUMED', span: null },
  modality: 'ACTUAL',
  growth: null,
  partOf: null,
  stageOf: null,
  rank: null,
  scope: null,
  members: [],
  listComplete: null,
  ...more,
});
