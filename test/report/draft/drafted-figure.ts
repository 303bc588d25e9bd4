import type { DraftObservation } from '../../../src/report/draft/draft.js';

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
  indicator: { name, en: null, aliases: [], measure: unit === '元' ? 'AMOUNT' : 'COUNT', unit, additive: true },
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
