import { CONFLICT_KINDS } from '../../vocabulary/conflict-kind.js';
import { SEVERITIES } from '../../vocabulary/severity.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Conflict } from '../facts.js';
import type { ConflictEntry } from '../files/claims-file.js';
import type { Word } from '../files/fields.js';
import { conflictId } from '../identity.js';
import { unknown } from '../nearest.js';
import type { Position, Span } from '../text/report-text.js';
import type { NamedFacts } from './link-facts.js';
import { placeQuote } from './places.js';
import type { Reading } from './reading.js';

/** A conflict with the words that show it beside its members' own. */
export interface ReadConflict {
  fact: Conflict;
  /** Where it is written down. */
  at: Position;
  quotes: Span[];
}

/** What a conflict's members may be: facts named with `as`, and entities that some claim names. */
export interface Members {
  named: NamedFacts;
  /** Every name that an `as` gives, also of facts that could not be read. */
  declared: ReadonlySet<string>;
  /** Ids in the graph of the entities that a claim names. */
  entities: ReadonlySet<string>;
}

/** Reads one conflict; null with problems when any part of it cannot be read. */
export function readConflict(reading: Reading, entry: ConflictEntry, members: Members): ReadConflict | null {
  const kind = reading.term('conflict kind', entry.kind, keysOf(CONFLICT_KINDS));
  const severity = reading.term('severity', entry.severity, keysOf(SEVERITIES));
  const ids = new Set(entry.members.flatMap((member) => idsOf(reading, member, members)));
  const quotes = entry.quotes.flatMap((quote) => placeQuote(reading.text, quote, reading.problems) ?? []);
  if (ids.size === 1 && ids.has(reading.town.entity.id) && entry.quotes.length === 0) {
    reading.problem(entry.at, 'a conflict about the town alone needs quotes: its name is no evidence of it');
  }
  if (kind === null || severity === null || ids.size === 0) return null;
  const { id: report } = reading.report;
  const fact: Conflict = {
    id: conflictId(report, kind, [...ids]),
    report,
    kind,
    severity,
    members: [...ids],
    explanation: entry.explanation.text,
    advice: entry.advice.text,
    foundBy: 'READER',
  };
  return { fact, at: entry.at, quotes };
}

function idsOf(reading: Reading, { text, at }: Word, { named, declared, entities }: Members): string[] {
  const fact = named.get(text);
  if (fact !== undefined)
    return 'observation' in fact ? [fact.observation.fact.id] : fact.relation.links.map((link) => link.fact.id);
  // It has a problem of its own already.
  if (declared.has(text)) return [];
  if (!text.includes('/') && text !== 'town') {
    reading.problem(at, `${unknown('fact', text, declared)}; \`as\` names a fact`);
    return [];
  }
  const known = reading.entity({ text, at });
  if (known && known !== reading.town && !entities.has(known.entity.id)) {
    reading.problem(
      at,
      `no claim of this report names '${known.entity.name}': a conflict is about what the claims say`,
    );
  }
  return known ? [known.entity.id] : [];
}
