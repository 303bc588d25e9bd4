import type { Draft, DraftSource } from './draft.js';

/** All that rules find in a report. */
export function draftReport(source: DraftSource): Draft {
  return { source, entities: [], observations: [], relations: [], conflicts: [], ignored: [] };
}
