import type { Reading } from '../claims/reading.js';
import type { ReadFacts } from '../read-facts.js';
import { doubtsIn, questionsIn } from './doubts.js';
import { figureClaim } from './figure-claims.js';
import { Names } from './names.js';
import { conflictClaim, entityClaims, questionClaim, silenceClaim } from './other-claims.js';
import { relationClaim } from './relation-claims.js';
import type { Doubt, ReviewClaim, Row } from './review.js';
import { LABELS } from './words.js';

/**
 * Everything that a report's claims say, each as the page shows it, in the order of the text; the same claim of the same words
 * only once.
 *
 * @param claimsYaml claims.yaml as it stands, whose comments have the doubts and questions of a draft
 */
export function claimsShown(reading: Reading, facts: ReadFacts, claimsYaml: string): ReviewClaim[] {
  const names = new Names(reading, facts);
  const doubts = doubtsIn(claimsYaml);
  const conflicted = conflictRows(facts, names);
  const withConflicts = (claim: ReviewClaim, ids: readonly string[]): ReviewClaim => {
    const more = [...new Set(ids.flatMap((id) => conflicted.get(id) ?? []))];
    return more.length === 0 ? claim : { ...claim, rows: [...claim.rows, ...more] };
  };
  const shown = facts.claims.flatMap((claim) => {
    const ofAll = doubts.get(claim.entry.at.line) ?? null;
    const doubt = (line: number): Doubt | null => doubts.get(line) ?? ofAll;
    return [
      ...claim.observations.map((each) =>
        withConflicts(figureClaim(each, names, doubt(each.entry.at.line)), [each.fact.id]),
      ),
      ...claim.relations.flatMap((each) =>
        relationClaim(each, names, doubt(each.entry.at.line)).map((one) =>
          withConflicts(
            one,
            each.links.map(({ fact }) => fact.id),
          ),
        ),
      ),
      ...entityClaims(claim, names, ofAll),
    ];
  });
  const all = [
    ...shown,
    ...facts.silences.map((silence) => silenceClaim(silence, reading, names)),
    ...facts.conflicts.flatMap((conflict) => conflictClaim(conflict, names)),
    ...questionsIn('claims.yaml', claimsYaml).flatMap((question) => questionClaim(question, reading)),
  ];
  return onceEach(all).sort((a, b) => startOf(a) - startOf(b));
}

/** For each fact and entity, what its conflicts warn of. */
function conflictRows({ conflicts }: ReadFacts, names: Names): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { fact } of conflicts) {
    for (const member of fact.members) {
      const others = fact.members.filter((other) => other !== member);
      const [place] = others.flatMap((other) => names.placesOf(other));
      const value = `${fact.explanation} — ${fact.advice}`;
      const row: Row = { label: LABELS.conflict, value, ...(place && { to: place.start }) };
      rows.set(member, [...(rows.get(member) ?? []), row]);
    }
  }
  return rows;
}

const startOf = ({ spans }: ReviewClaim): number => spans[0]?.start ?? 0;

/** An entity that several claims name in one place is one mark. */
function onceEach(claims: readonly ReviewClaim[]): ReviewClaim[] {
  const seen = new Map<string, ReviewClaim>();
  for (const claim of claims) {
    const { kind, spans, head } = claim;
    const key =
      kind === 'entity' ? JSON.stringify([kind, spans[0]?.start, spans[0]?.end, head]) : `${kind} ${seen.size}`;
    if (!seen.has(key)) seen.set(key, claim);
  }
  return [...seen.values()];
}
