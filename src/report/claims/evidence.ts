import type { EvidenceRole } from '../../vocabulary/evidence-role.js';
import type { Claim, ClaimedKind, Observation, Relation } from '../facts.js';
import { claimId, passageId } from '../identity.js';
import type { Span } from '../text/report-text.js';
import type { ReadClaim } from './claim.js';
import type { ReadConflict } from './conflict.js';
import { nestedMention } from './mentions.js';
import type { Reading } from './reading.js';
import type { ReadSilence } from './silence.js';

/**
 * One claim for each place that supports a fact, in the order of the text. The same fact said in the same words twice over
 * is one claim.
 */
export function claimsOf(
  reading: Reading,
  claims: readonly ReadClaim[],
  conflicts: readonly Pick<ReadConflict, 'fact' | 'quotes'>[],
  silences: readonly ReadSilence[],
): Claim[] {
  const found = new Map<string, Claim>();
  const add = (kind: ClaimedKind, fact: string, role: EvidenceRole, span: Span, more: Partial<Claim> = {}): void => {
    const claim = claimOf(reading, kind, fact, role, span, more);
    if (!found.has(claim.id)) found.set(claim.id, claim);
  };
  for (const { quote, observations, relations, mentions } of claims) {
    for (const [known, mention] of mentions) add('Entity', known.entity.id, 'VALUE', mention?.span ?? quote);
    for (const { fact, evidence } of observations) {
      add('Observation', fact.id, 'VALUE', quote, { says: figureSays(fact) });
      if (evidence.period) add('Observation', fact.id, 'PERIOD', evidence.period);
      if (evidence.subject) add('Observation', fact.id, 'SUBJECT', evidence.subject);
      if (evidence.scope) add('Observation', fact.id, 'SCOPE', evidence.scope);
    }
    for (const { fact, fromMention, toMention } of relations.flatMap(({ links }) => links)) {
      add('Relation', fact.id, 'VALUE', quote, { fromMention, toMention, says: linkSays(fact) });
    }
  }
  const values = new Map<string, Claim[]>();
  for (const claim of found.values())
    if (claim.role === 'VALUE') values.set(claim.fact, [...(values.get(claim.fact) ?? []), claim]);
  for (const { fact, quotes } of conflicts) {
    const members = fact.members.flatMap((member) => values.get(member) ?? []);
    for (const span of [...members, ...quotes]) add('Conflict', fact.id, 'VALUE', span);
  }
  for (const { fact, quote, of } of silences) {
    add('Silence', fact.id, 'VALUE', quote);
    // A silence names its entity where the name stands; the quote itself is its evidence only if nothing else is.
    const name = nestedMention(reading.text, quote, of, reading.entities);
    const unsupported = of !== reading.town && !values.has(of.entity.id);
    if (name !== null || unsupported) add('Entity', of.entity.id, 'VALUE', name?.span ?? quote);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function claimOf(
  reading: Reading,
  claims: ClaimedKind,
  fact: string,
  role: EvidenceRole,
  span: Span,
  more: Partial<Claim>,
): Claim {
  const { id: report } = reading.report;
  const { start, end } = span;
  return {
    id: claimId(report, start, end, role, fact),
    report,
    passage: passageId(report, reading.passageAt(start)?.start ?? 0),
    claims,
    fact,
    role,
    start,
    end,
    quote: reading.slice(span),
    fromMention: null,
    toMention: null,
    says: null,
    ...more,
  };
}

/** What a report says of a figure beyond its identity; what it does not say is left out. */
function figureSays({
  printed,
  period,
  growth,
  partOf,
  stageOf,
  rank,
  scope,
  members,
  listComplete,
}: Observation): string {
  return said({
    printed,
    periodBasis: period.basis,
    growth,
    partOf,
    stageOf,
    rank,
    scope,
    members: members.length > 0 ? members : null,
    listComplete,
  });
}

/** What a report says of a relation beyond its identity; what it does not say is left out. */
function linkSays({ step, level, deadline, inferred, because, subjectOmitted }: Relation): string {
  return said({ step, level, deadline, inferred, because, subjectOmitted });
}

const said = (attributes: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)));
