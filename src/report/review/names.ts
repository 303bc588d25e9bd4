import type { Reading } from '../claims/reading.js';
import type { ReadFacts } from '../read-facts.js';
import type { Span } from '../text/report-text.js';
import type { Both } from './review.js';

/** What the facts of a report call each other by: names for ids, and where each is said. */
export class Names {
  private readonly names = new Map<string, Both>();
  private readonly places = new Map<string, Span[]>();

  constructor(reading: Reading, { claims }: ReadFacts) {
    for (const { entity } of reading.entities.all())
      this.names.set(entity.id, { zh: entity.name, en: entity.nameEn ?? entity.name });
    for (const { observations, relations, mentions } of claims) {
      for (const { fact, indicator, valueSpan } of observations) {
        const subject = this.subject(fact.subject, fact.group?.text ?? null);
        this.names.set(fact.id, {
          zh: `${subject.zh} ${indicator.name} ${fact.printed}`,
          en: `${subject.en}: ${indicator.en ?? indicator.name}, ${fact.printed}`,
        });
        this.put(fact.id, valueSpan);
      }
      for (const { links, quote } of relations) for (const { fact } of links) this.put(fact.id, quote);
      for (const [{ entity }, mention] of mentions) if (mention !== null) this.put(entity.id, mention.span);
    }
    for (const { fact } of claims.flatMap(({ relations }) => relations.flatMap(({ links }) => links)))
      this.names.set(fact.id, joined([this.of(fact.from), this.of(fact.to)], ' → '));
  }

  /** The name of an entity or a fact; its id where no file names it. */
  of(id: string): Both {
    return this.names.get(id) ?? { zh: id, en: id };
  }

  /** Whose figure it is: an entity, or the words of a group. */
  subject(id: string | null, group: string | null): Both {
    return id === null ? { zh: group ?? '', en: group ?? '' } : this.of(id);
  }

  all(ids: readonly string[]): Both {
    return {
      zh: ids.map((id) => this.of(id).zh).join('、'),
      en: ids.map((id) => this.of(id).en).join(', '),
    };
  }

  /** Every place where a fact is said, or an entity named, in the order of the claims. */
  placesOf(id: string): readonly Span[] {
    return this.places.get(id) ?? [];
  }

  private put(id: string, span: Span): void {
    this.places.set(id, [...(this.places.get(id) ?? []), span]);
  }
}

/** Words in both languages, laid end to end. */
export const joined = (parts: readonly (Both | string)[], between = ''): Both => ({
  zh: parts.map((part) => (typeof part === 'string' ? part : part.zh)).join(between),
  en: parts.map((part) => (typeof part === 'string' ? part : part.en)).join(between),
});
