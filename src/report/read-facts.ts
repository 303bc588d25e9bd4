import { type Assembled, assemble } from './assemble.js';
import { checkCircles } from './checks/circles.js';
import { DeclaredConflicts } from './checks/declared-conflicts.js';
import { checkIndicators } from './checks/indicators.js';
import { checkLists } from './checks/lists.js';
import { checkParts } from './checks/parts.js';
import { checkPeriodWords } from './checks/period-words.js';
import { restatements } from './checks/restated.js';
import { checkSaidTwice, writtenRelations } from './checks/said-twice.js';
import { checkSameFigure } from './checks/same-figure.js';
import { checkSilences } from './checks/silences.js';
import { tensionsOfStages } from './checks/stages.js';
import { type ReadClaim, readClaim } from './claims/claim.js';
import { type ReadConflict, readConflict } from './claims/conflict.js';
import { placeIgnored } from './claims/ignored.js';
import { linkFigures, linkLists, namedFacts } from './claims/link-facts.js';
import type { Reading } from './claims/reading.js';
import { type ReadSilence, readSilence } from './claims/silence.js';
import type { VerifiedReport } from './facts.js';
import type { ClaimsFile } from './files/claims-file.js';
import type { Span } from './text/report-text.js';

/** Everything that the claims of a report say, and what of the text they cover. */
export interface ReadFacts {
  facts: Assembled;
  claims: ReadClaim[];
  /** Where the ignored texts stand. */
  ignored: Span[];
  /** Those that the file declares, and then those that code found. */
  conflicts: (Omit<ReadConflict, 'at'> & { at: ReadConflict['at'] | null })[];
  silences: ReadSilence[];
}

/**
 * Reads all claims against the report and checks them against each other; what is wrong becomes problems of the reading.
 *
 * @param earlier the town's reports of earlier years, which this one may restate
 */
export function readFacts(reading: Reading, file: ClaimsFile, earlier: readonly VerifiedReport[]): ReadFacts {
  const claims = file.claims.flatMap((entry) => readClaim(reading, entry) ?? []);
  const { conflicts, declared } = readConflicts(reading, file, claims);
  const silences = file.silences.flatMap((entry) => readSilence(reading, entry) ?? []);
  const ignored = file.ignored.flatMap((entry) => placeIgnored(reading, entry));
  checkWrittenOnce(reading, claims, conflicts, silences);
  checkSilences(reading, silences, claims);
  checkIndicators(reading, file.indicators, earlier);
  const observations = claims.flatMap((claim) => claim.observations);
  const facts = observations.map(({ fact }) => fact);
  const foundByCode = [
    ...tensionsOfStages(reading, observations, declared),
    ...restatements(reading.report, facts, earlier, declared),
  ].map((fact) => ({ fact, at: null, quotes: [] }));
  const all = [...conflicts, ...foundByCode];
  return { claims, ignored, conflicts: all, silences, facts: assemble(reading, claims, all, silences) };
}

/** Links the facts to each other, reads the conflicts about them, and checks that no other is needed. */
function readConflicts(
  reading: Reading,
  file: ClaimsFile,
  claims: ReadClaim[],
): { conflicts: ReadConflict[]; declared: DeclaredConflicts } {
  const named = namedFacts(reading, claims);
  const entries = file.claims.flatMap((claim) => [...claim.observations, ...claim.relations]);
  const names = new Set(entries.flatMap(({ as }) => as?.text ?? []));
  linkFigures(reading, claims, named, names);
  const lists = linkLists(reading, claims, named, names);
  const entities = new Set(claims.flatMap(({ mentions }) => [...mentions.keys()].map(({ entity }) => entity.id)));
  const conflicts = file.conflicts.flatMap(
    (entry) => readConflict(reading, entry, { named, declared: names, entities }) ?? [],
  );
  const declared = new DeclaredConflicts(conflicts.map(({ fact }) => fact));
  const observations = claims.flatMap((claim) => claim.observations);
  checkLists(reading, lists, declared);
  checkCircles(reading, observations);
  checkParts(reading, observations, declared);
  checkSameFigure(reading, observations, declared);
  for (const observation of observations) checkPeriodWords(reading, observation);
  return { conflicts, declared };
}

function checkWrittenOnce(
  reading: Reading,
  claims: ReadClaim[],
  conflicts: ReadConflict[],
  silences: ReadSilence[],
): void {
  checkSaidTwice(reading, [
    ...writtenRelations(claims),
    ...conflicts.map(({ fact, at }) => ({ id: fact.id, at, what: `a ${fact.kind} of these members` })),
    ...silences.map(({ fact, at, quote }) => ({ id: `${quote.start} ${fact.id}`, at, what: 'this silence' })),
  ]);
}
