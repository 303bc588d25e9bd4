import { indicatorNamed } from '../../../vocabulary/indicator.js';
import { isUnreadable } from '../../reading/figure.js';
import { basisIn, readGrowth } from '../../reading/growth.js';
import { readPeriod } from '../../reading/period.js';
import { contains, type ReportText, type Span } from '../../text/report-text.js';
import type { DraftObservation, DraftSource } from '../draft.js';
import type { Decisions } from './decisions.js';
import { type Entry, type Field, field } from './entry.js';
import type { QuotedPlaces } from './places.js';

/** What the entries of a claims file are made from. */
export interface Writing {
  source: DraftSource;
  decisions: Decisions;
  places: QuotedPlaces;
  /** `as` of observations that others point at. */
  names: ReadonlyMap<number, string>;
  /** The year of what stands there without a period. */
  assumedYear: (codePoint: number) => number;
  /** Observations whose names a relation lists. */
  listed: ReadonlySet<number>;
}

/** The entry of one observation, in its quote. Fields that `leavesOut` names are not written. */
export function observationEntry(
  writing: Writing,
  observation: DraftObservation,
  index: number,
  leavesOut: (name: string) => boolean,
): Entry {
  const { places, names } = writing;
  const { quote, value, indicator, unit, per, partOf, stageOf } = observation;
  const printed = places.numberIn(value, quote);
  const ref = (at: number | null): string | undefined => (at === null ? undefined : names.get(at));
  const fields = [
    ...field('as', names.get(index)),
    ...subjectFields(writing, observation),
    ...field('indicator', indicatorNamed(indicator.name)),
    ...field('value', printed.quote),
    ...field('nth', printed.nth?.toString()),
    ...field('unit', unit),
    ...field('per', per),
    ...periodFields(writing, observation, leavesOut('period')),
    ...field('modality', modalityNeeded(writing.source.year, observation)),
    ...field('growth', growthValue(writing, observation)),
    ...field('partOf', ref(partOf)),
    ...field('stageOf', ref(stageOf)),
    ...rankFields(places, observation),
    ...scopeFields(writing, observation),
    ...(writing.listed.has(index) ? [] : memberFields(writing, observation)),
  ];
  return { fields: fields.filter(({ name }) => name === 'period' || !leavesOut(name)) };
}

function subjectFields({ source, decisions, places }: Writing, { subject, quote }: DraftObservation): Field[] {
  if ('group' in subject) {
    const members = subject.members.filter((id) => decisions.hasEntity(id)).map((id) => nameInFile(source, id));
    const group: Entry = {
      fields: [
        ...field('text', places.words(subject.group)),
        ...field('members', members),
        ...field('open', subject.open && 'true'),
      ],
    };
    return [{ name: 'of', value: group }, ...field('subjectQuote', outside(places, subject.group, quote))];
  }
  const of = nameInFile(source, subject.entity);
  const elsewhere = of === 'town' || subject.span === null ? null : outside(places, subject.span, quote);
  return [{ name: 'of', value: of }, ...field('subjectQuote', elsewhere)];
}

/** How a claim calls an entity: the report's own town is `town`. */
export const nameInFile = ({ town }: DraftSource, id: string): string => (id === town.id ? 'town' : id);

/** Words that stand elsewhere than in the quote, as `subjectQuote` and `periodQuote` give them; null for those in it. */
function outside(places: QuotedPlaces, span: Span, quote: Span): string | Entry | null {
  if (contains(quote, span)) return null;
  const words = places.near(span, quote.end);
  if (words.nth === null) return words.quote;
  return { fields: [...field('quote', words.quote), ...field('nth', String(words.nth))] };
}

function periodFields(
  { places, assumedYear }: Writing,
  { period, quote }: DraftObservation,
  assumed: boolean,
): Field[] {
  const { name, basis, span } = period;
  if (assumed || basis === 'ASSUMED') {
    return name === String(assumedYear(quote.start)) ? [] : [...field('period', name), ...field('basis', 'ASSUMED')];
  }
  const elsewhere = span === null ? null : outside(places, span, quote);
  const runs = name.startsWith('../');
  const follows = elsewhere !== null ? 'INHERITED' : 'SAID';
  const shown = basis === 'SAID' && elsewhere !== null ? 'INHERITED' : basis;
  return [
    ...field('period', name),
    ...field('basis', shown === (runs ? 'CUMULATIVE' : follows) ? null : shown),
    ...field('periodQuote', elsewhere),
  ];
}

/** Only where it does not follow from the period. */
function modalityNeeded(year: number, { period, modality }: DraftObservation): string | null {
  const days = readPeriod(period.name);
  if (days === null) return modality;
  const yearEnd = `${year}-12-31`;
  const ahead = days.start === null ? days.end > yearEnd : days.start > yearEnd;
  const follows = ahead ? 'TARGET' : days.end <= yearEnd ? 'ACTUAL' : null;
  return modality === follows ? null : modality;
}

function growthValue({ source, places }: Writing, { growth, quote, value }: DraftObservation): string | Entry | null {
  if (growth === null) return null;
  const printed = places.numberIn(growth.span, quote);
  const basis = growth.basis !== null && !saysBasis(source.text, growth.span, growth.basis) ? growth.basis : null;
  const found = places.numbersIn(printed.quote, quote);
  const expected = found.find(({ start }) => start >= value.end) ?? found[0];
  const nth = expected?.start === growth.span.start ? null : printed.nth;
  if (basis === null && nth === null) return printed.quote;
  return {
    fields: [...field('value', printed.quote), ...field('basis', basis), ...field('nth', nth?.toString())],
  };
}

/** As much of the text before a growth as verify looks at for its basis. */
const BEFORE = 60;

function saysBasis(text: ReportText, span: Span, basis: string): boolean {
  const read = readGrowth(text.slice(span), text.slice({ start: Math.max(0, span.start - BEFORE), end: span.start }));
  return (
    !isUnreadable(read) &&
    JSON.stringify(basisIn(basis)) === JSON.stringify({ basis: read.basis, againstYear: read.againstYear })
  );
}

function rankFields(places: QuotedPlaces, { rank }: DraftObservation): Field[] {
  if (rank === null) return [];
  const position = places.words(rank.position);
  if (rank.among === null) return [{ name: 'rank', value: position }];
  return [
    { name: 'rank', value: { fields: [...field('position', position), ...field('among', places.words(rank.among))] } },
  ];
}

function scopeFields({ source, decisions, places }: Writing, { scope, quote }: DraftObservation): Field[] {
  if (scope === null) return [];
  const excludes = scope.excludes.filter((id) => decisions.hasEntity(id)).map((id) => nameInFile(source, id));
  const inQuote = contains(quote, scope.span);
  const words = inQuote ? { quote: places.words(scope.span), nth: null } : places.near(scope.span, quote.start);
  if (excludes.length === 0 && words.nth === null) return [{ name: 'scope', value: words.quote }];
  const fields = [
    ...field('text', words.quote),
    ...field('excludes', excludes.length > 0 && excludes),
    ...field('nth', words.nth?.toString()),
  ];
  return [{ name: 'scope', value: { fields } }];
}

function memberFields({ source, decisions }: Writing, { members, listComplete }: DraftObservation): Field[] {
  const known = members.filter((id) => decisions.hasEntity(id));
  if (known.length === 0) return [];
  const whole = listComplete === true && known.length === members.length;
  return [
    { name: 'members', value: known.map((id) => nameInFile(source, id)) },
    { name: 'list', value: whole ? 'ALL' : 'SOME' },
  ];
}
