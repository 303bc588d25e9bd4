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
    const taken = [...mentions.values()].map(({ span }) => span);
    const places = ownPlaces(text, quote, entity, name, registry);
    const free = places.find((span) => !taken.some((other) => overlaps(other, span)));
    if (free !== undefined) mentions.set(entity, { span: free, name: text.slice(free) });
  }
  return mentions;
}

/** Where a quote has an entity's name at all, be it inside the name of something else: 柳溪 in 柳溪光伏项目. */
export function nestedMention(
  text: ReportText,
  quote: Span,
  entity: KnownEntity,
  registry: EntityRegistry,
): Mention | null {
  const [span] = entity.names.flatMap((name) => ownPlaces(text, quote, entity, name, registry));
  return span === undefined ? null : { span, name: text.slice(span) };
}

/** Where a name stands and is not part of a longer name of its kind. */
function ownPlaces(text: ReportText, quote: Span, entity: KnownEntity, name: string, registry: EntityRegistry): Span[] {
  const places = occurrences(text, name, quote);
  if (places.length === 0) return [];
  const others = registry.longerNames(entity).flatMap((longer) => occurrences(text, longer, quote));
  return places.filter((span) => !others.some((other) => contains(other, span)));
}
