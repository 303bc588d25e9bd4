import type { DraftEntity, KnownName } from '../draft.js';

/** An entity that the seed has, as a draft names it. */
export const knownEntity = ({ id, kind, name }: Pick<KnownName, 'id' | 'kind' | 'name'>): DraftEntity => ({
  id,
  kind,
  name,
  known: true,
  aliases: [],
  possiblySame: [],
  confidence: 0.95,
  doubt: null,
});
