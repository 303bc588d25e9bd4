import { folded } from '../text/fold.js';
import { occurrences } from '../text/quotes.js';
import { contains, overlaps, type ReportText, type Span } from '../text/report-text.js';
import type { EntityRegistry, KnownEntity } from './entity-registry.js';

/** Where the text names an entity, and how. */
export interface Mention {
  span: Span;
  /** Raw text of the span. */
  name: string;
}

/**
 * Where a quote names each of some entities. Longer names take their place first, so that 园润 is not found inside
 * 园润智能; two entities never share a place. An entity that is not named has no entry.
 */
export function mentionsIn(
  text: ReportText,
  quote: Span,
  entities: Iterable<KnownEntity>,
  registry: EntityRegistry,
): Map<KnownEntity, Mention> {
  const wanted = [...new Set(entities)].flatMap((entity) => entity.names.map((name) => ({ entity, name })));
  wanted.sort((a, b) => folded(b.name).length - folded(a.name).length);
  const mentions = new Map<KnownEntity, Mention>();
  for (const { entity, name } of wanted) {
    if (mentions.has(entity)) continue;
    const places = occurrences(text, name, quote);
    const taken = [...mentions.values()].map(({ span }) => span);
    const others =
      places.length === 0 ? [] : registry.longerNames(entity).flatMap((longer) => occurrences(text, longer, quote));
    const free = places.find(
      (span) => !taken.some((other) => overlaps(other, span)) && !others.some((other) => contains(other, span)),
    );
    if (free !== undefined) mentions.set(entity, { span: free, name: text.slice(free) });
  }
  return mentions;
}
