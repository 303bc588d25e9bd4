import type { Position } from '../text/report-text.js';
import type { Fields, Word } from './fields.js';
import { type QuoteEntry, readQuoteField } from './quote-entry.js';

/** A figure as claims.yaml gives it. */
export interface ObservationEntry {
  at: Position;
  as: Word | undefined;
  of: Word | GroupEntry;
  indicator: Word;
  value: Word;
  nth: Word | undefined;
  unit: Word | undefined;
  qualifier: Word | undefined;
  per: Word | undefined;
  period: Word | undefined;
  basis: Word | undefined;
  periodQuote: QuoteEntry | undefined;
  subjectQuote: QuoteEntry | undefined;
  modality: Word | undefined;
  growth: GrowthEntry | undefined;
  partOf: Word | undefined;
  stageOf: Word | undefined;
  rank: RankEntry | undefined;
  scope: ScopeEntry | undefined;
  members: Word[];
  list: Word | undefined;
  /** ALL: the figures that are `partOf` this one are all of it, so they must add up to it. */
  parts: Word | undefined;
}

/** Several subjects said together. */
export interface GroupEntry {
  text: Word;
  members: Word[];
  open: Word | undefined;
}

export interface GrowthEntry {
  value: Word;
  basis: Word | undefined;
  nth: Word | undefined;
}

export interface RankEntry {
  position: Word;
  among: Word | undefined;
}

export interface ScopeEntry {
  text: Word;
  excludes: Word[];
  /** Other words of the text near which the scope stands, where it is not said in or near the claim's own quote. */
  quote: QuoteEntry | undefined;
  nth: Word | undefined;
}

export const isGroup = (of: Word | GroupEntry): of is GroupEntry => 'members' in of;

export function readObservationEntry(fields: Fields): ObservationEntry | undefined {
  const of = fields.has('of')
    ? fields.either<Word | GroupEntry>('of', 'a group', (word) => word, readGroup)
    : fields.requiredWord('of');
  const [indicator, value] = [fields.requiredWord('indicator'), fields.requiredWord('value')];
  const optional = {
    as: fields.word('as'),
    nth: fields.word('nth'),
    unit: fields.word('unit'),
    qualifier: fields.word('qualifier'),
    per: fields.word('per'),
    period: fields.word('period'),
    basis: fields.word('basis'),
    periodQuote: readQuoteField(fields, 'periodQuote'),
    subjectQuote: readQuoteField(fields, 'subjectQuote'),
    modality: fields.word('modality'),
    growth: fields.either(
      'growth',
      'a growth',
      (printed) => ({ value: printed, basis: undefined, nth: undefined }),
      readGrowth,
    ),
    partOf: fields.word('partOf'),
    stageOf: fields.word('stageOf'),
    rank: fields.either('rank', 'a rank', (position) => ({ position, among: undefined }), readRank),
    scope: fields.either(
      'scope',
      'a scope',
      (text) => ({ text, excludes: [], quote: undefined, nth: undefined }),
      readScope,
    ),
    members: fields.words('members'),
    list: fields.word('list'),
    parts: fields.word('parts'),
  };
  fields.close();
  return of && indicator && value && { at: fields.at, of, indicator, value, ...optional };
}

function readGroup(fields: Fields): GroupEntry | undefined {
  const text = fields.requiredWord('text');
  const members = fields.words('members');
  const open = fields.word('open');
  fields.close();
  return text && { text, members, open };
}

function readGrowth(fields: Fields): GrowthEntry | undefined {
  const value = fields.requiredWord('value');
  const [basis, nth] = [fields.word('basis'), fields.word('nth')];
  fields.close();
  return value && { value, basis, nth };
}

function readRank(fields: Fields): RankEntry | undefined {
  const position = fields.requiredWord('position');
  const among = fields.word('among');
  fields.close();
  return position && { position, among };
}

function readScope(fields: Fields): ScopeEntry | undefined {
  const text = fields.requiredWord('text');
  const [excludes, quote, nth] = [fields.words('excludes'), readQuoteField(fields, 'quote'), fields.word('nth')];
  fields.close();
  return text && { text, excludes, quote, nth };
}
