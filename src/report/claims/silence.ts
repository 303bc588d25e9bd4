import { RELATION_TYPES } from '../../vocabulary/relation-type.js';
import type { Silence } from '../facts.js';
import type { SilenceEntry } from '../files/claims-file.js';
import { silenceId } from '../identity.js';
import { unknown } from '../nearest.js';
import type { Position, Span } from '../text/report-text.js';
import type { KnownEntity } from './entity-registry.js';
import { placeQuote } from './places.js';
import type { Reading } from './reading.js';

/** What the report does not say, and the words beside which a reader would look for it. */
export interface ReadSilence {
  fact: Silence;
  /** Where it is written down. */
  at: Position;
  of: KnownEntity;
  quote: Span;
}

/** Reads one silence; null with problems when any part of it cannot be read. */
export function readSilence(reading: Reading, entry: SilenceEntry): ReadSilence | null {
  const quote = placeQuote(reading.text, entry, reading.problems);
  const of = reading.entity(entry.of);
  const indicator = reading.indicators.get(entry.about.text);
  const about = Object.hasOwn(RELATION_TYPES, entry.about.text) ? entry.about.text : indicator?.name;
  if (about === undefined) {
    const known = [...Object.keys(RELATION_TYPES), ...reading.indicators.names()];
    reading.problem(entry.about.at, `about: ${unknown('relation type or indicator', entry.about.text, known)}`);
  }
  if (quote === null || of === null || about === undefined) return null;
  const { id: report } = reading.report;
  const explanation = entry.because?.text ?? null;
  return {
    fact: { id: silenceId(report, of.entity.id, about), report, of: of.entity.id, about, explanation },
    at: entry.at,
    of,
    quote,
  };
}
