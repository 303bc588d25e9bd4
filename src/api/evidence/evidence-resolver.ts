import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvidenceRow } from '../../graph/read/evidence.js';
import { Passage } from '../report/passage.js';
import { type Cited, citationOf } from './citation.js';
import { Evidence } from './evidence.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String)
  citation(@Root() evidence: Cited): string {
    return citationOf(evidence);
  }

  /** The report was read with the quote. */
  @FieldResolver(() => Passage)
  passage(@Root() { passage, report }: EvidenceRow) {
    return { ...passage, report };
  }
}
