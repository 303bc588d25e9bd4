import type { Problem } from '../problems.js';
import type { Position } from '../text/report-text.js';
import type { Fields, Word } from './fields.js';
import { type ObservationEntry, readObservationEntry } from './observation-entry.js';
import { type QuoteEntry, readQuoteEntry } from './quote-entry.js';
import { type RelationEntry, readRelationEntry } from './relation-entry.js';
import { YamlFile } from './yaml-file.js';

/** claims.yaml as it stands, each word with its place; what the words mean is settled later. */
export interface ClaimsFile {
  indicators: IndicatorEntry[];
  claims: ClaimEntry[];
  conflicts: ConflictEntry[];
  silences: SilenceEntry[];
  ignored: IgnoredEntry[];
}

export interface IndicatorEntry {
  name: Word;
  en: Word | undefined;
  measure: Word;
  unit: Word;
  additive: Word;
  aliases: Word[];
}

export interface ClaimEntry extends QuoteEntry {
  at: Position;
  entities: Word[];
  observations: ObservationEntry[];
  relations: RelationEntry[];
}

export interface ConflictEntry {
  at: Position;
  kind: Word;
  members: Word[];
  severity: Word;
  explanation: Word;
  advice: Word;
  quotes: QuoteEntry[];
}

export interface SilenceEntry extends QuoteEntry {
  at: Position;
  of: Word;
  about: Word;
  because: Word | undefined;
}

export interface IgnoredEntry extends QuoteEntry {
  because: Word;
}

/**
 * Reads claims.yaml. What cannot be read is left out and becomes a problem in `found`; null if the YAML itself is broken.
 *
 * @param firstLine where the source begins, if it is a piece of the file
 */
export function readClaimsFile(path: string, source: string, found: Problem[], firstLine = 1): ClaimsFile | null {
  const fields = new YamlFile(path, source, found, firstLine).fields();
  if (fields === null) return null;
  const file: ClaimsFile = {
    indicators: fields.list('indicators', 'an indicator', readIndicator),
    claims: fields.list('claims', 'a claim', readClaim),
    conflicts: fields.list('conflicts', 'a conflict', readConflict),
    silences: fields.list('silences', 'a silence', readSilence),
    ignored: fields.list('ignored', 'an ignored text', readIgnored),
  };
  fields.close();
  return file;
}

function readIndicator(fields: Fields): IndicatorEntry | undefined {
  const [name, en, measure] = [fields.requiredWord('name'), fields.word('en'), fields.requiredWord('measure')];
  const [unit, additive] = [fields.requiredWord('unit'), fields.requiredWord('additive')];
  const aliases = fields.words('aliases');
  fields.close();
  return name && measure && unit && additive && { name, en, measure, unit, additive, aliases };
}

function readClaim(fields: Fields): ClaimEntry | undefined {
  const quote = readQuoteEntry(fields);
  const entities = fields.words('entities');
  const observations = fields.list('observations', 'an observation', readObservationEntry);
  const relations = fields.list('relations', 'a relation', readRelationEntry);
  fields.close();
  if (!['entities', 'observations', 'relations'].some((name) => fields.has(name))) {
    fields.problem(
      fields.at,
      'a claim needs observations, relations or entities; a text without a fact belongs under ignored',
    );
  }
  return quote && { at: fields.at, ...quote, entities, observations, relations };
}

function readConflict(fields: Fields): ConflictEntry | undefined {
  const [kind, severity] = [fields.requiredWord('kind'), fields.requiredWord('severity')];
  const [explanation, advice] = [fields.requiredWord('explanation'), fields.requiredWord('advice')];
  const members = fields.words('members');
  if (members.length === 0) fields.problem(fields.at, "a conflict needs 'members': names given with `as`, or entities");
  const quotes = fields.mixedList('quotes', 'a quote', (quote) => ({ quote, nth: undefined }), readQuoteItem);
  fields.close();
  return (
    kind && severity && explanation && advice && { at: fields.at, kind, members, severity, explanation, advice, quotes }
  );
}

function readQuoteItem(fields: Fields): QuoteEntry | undefined {
  const quote = readQuoteEntry(fields);
  fields.close();
  return quote;
}

function readSilence(fields: Fields): SilenceEntry | undefined {
  const quote = readQuoteEntry(fields);
  const [of, about, because] = [fields.requiredWord('of'), fields.requiredWord('about'), fields.word('because')];
  fields.close();
  return quote && of && about && { at: fields.at, ...quote, of, about, because };
}

function readIgnored(fields: Fields): IgnoredEntry | undefined {
  const quote = readQuoteEntry(fields);
  const because = fields.requiredWord('because');
  fields.close();
  return quote && because && { ...quote, because };
}
