import type { Indicator } from '../../vocabulary/indicator.js';
import type { Observation } from '../facts.js';
import type { ObservationEntry } from '../files/observation-entry.js';
import { figureKey, observationId } from '../identity.js';
import { unknown } from '../nearest.js';
import type { Figure } from '../reading/figure.js';
import type { Span } from '../text/report-text.js';
import type { KnownEntity } from './entity-registry.js';
import { figureOf } from './figure-of.js';
import { mentionsIn } from './mentions.js';
import { modalityOf, periodOf } from './period-of.js';
import { placeValue } from './printed-number.js';
import type { Reading } from './reading.js';
import { rankOf, scopeOf } from './scope-and-rank.js';
import { subjectOf } from './subject.js';

/** One figure of a claim: the fact, what it was read from, and where each part of it stands in the text. */
export interface ReadObservation {
  entry: ObservationEntry;
  /** `partOf` and `stageOf` are filled when all claims are read; see `link-facts`. */
  fact: Observation;
  /** Which figure it is, whatever its value. */
  key: string;
  figure: Figure;
  indicator: Indicator;
  /** Subject or members of the group, listed members and those left out: what the claim is about beside the figure. */
  subjects: KnownEntity[];
  members: KnownEntity[];
  excluded: KnownEntity[];
  /** The claim's quote. */
  quote: Span;
  evidence: { period: Span | null; subject: Span | null; scope: Span | null };
  valueSpan: Span;
  /** Printed value, growth, rank and group: the numbers in them are claimed. */
  printed: Span[];
}

/** Reads one observation of a claim; null with problems when any part of it cannot be read. */
export function readObservation(reading: Reading, entry: ObservationEntry, quote: Span): ReadObservation | null {
  const indicator = reading.indicators.get(entry.indicator.text);
  if (indicator === undefined) {
    reading.problem(
      entry.indicator.at,
      `${unknown('indicator', entry.indicator.text, reading.indicators.names())}; a new one is declared under indicators`,
    );
  }
  // Everything is looked at even when one part fails: verify prints every problem.
  const subject = subjectOf(reading, entry, quote);
  const period = periodOf(reading, entry, quote);
  const modality = period && modalityOf(reading, entry, period.period);
  const figure = indicator ? figureOf(reading, entry, indicator, quote) : placeOnly(reading, entry, quote);
  const scope = entry.scope && scopeOf(reading, entry.scope, quote);
  const rank = entry.rank && figure ? rankOf(reading, entry.rank, figure.span, quote) : undefined;
  const members = membersOf(reading, entry, quote);
  if (!indicator || !subject || !period || !modality || !figure || scope === null || rank === null) return null;
  const { value, low, high, unit, per, qualifier } = figure.figure;
  const identity = {
    subject: subject.subject?.entity.id ?? null,
    group: subject.group,
    indicator: indicator.name,
    modality,
    period: period.period,
    scope: scope?.scope ?? null,
  };
  const [exact = null, least = null, most = null] = [value, low, high].map((each) => each?.toFixed() ?? null);
  const fact: Observation = {
    id: observationId(reading.report.townCode, identity, [exact, least, most, unit, per, qualifier]),
    ...identity,
    town: reading.report.town,
    measure: indicator.measure,
    value: value?.toNumber() ?? null,
    low: low?.toNumber() ?? null,
    high: high?.toNumber() ?? null,
    unit,
    per,
    printed: reading.slice(figure.span),
    qualifier,
    growth: figure.growth,
    partOf: null,
    stageOf: null,
    rank: rank?.rank ?? null,
    members: members.map(({ entity }) => entity.id),
    listComplete: null,
  };
  return {
    entry,
    fact,
    key: figureKey(identity),
    figure: figure.figure,
    indicator,
    subjects: subject.entities,
    members,
    excluded: scope?.excluded ?? [],
    quote,
    evidence: { period: period.evidence, subject: subject.evidence, scope: scope?.span ?? null },
    valueSpan: figure.span,
    printed: [figure.span, figure.growthSpan, subject.groupSpan, ...(rank?.spans ?? [])].filter(
      (span) => span !== null,
    ),
  };
}

/** Without its indicator a value cannot be read, but it can be missing. */
function placeOnly(reading: Reading, { value, nth }: ObservationEntry, quote: Span): null {
  placeValue(reading, value, nth, quote);
  return null;
}

/** The names that the text lists for a figure: each stands in the quote. */
function membersOf(reading: Reading, entry: ObservationEntry, quote: Span): KnownEntity[] {
  const resolved = reading.resolve(entry.members);
  const members = resolved.map(({ known }) => known);
  const named = mentionsIn(reading.text, quote, members, reading.entities);
  for (const { word, known } of resolved) {
    if (!named.has(known))
      reading.problem(
        word.at,
        `the quote does not name the listed '${known.entity.name}': give an alias with its reason`,
      );
  }
  return members;
}
