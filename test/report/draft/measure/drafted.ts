import type { Draft, DraftObservation } from '../../../../src/report/draft/draft.js';
import { type Figure, isUnreadable, readFigure } from '../../../../src/report/reading/figure.js';
import { readGrowth } from '../../../../src/report/reading/growth.js';
import { periodName, readPeriod } from '../../../../src/report/reading/period.js';
import type { ReportText, Span } from '../../../../src/report/text/report-text.js';
import type { Modality } from '../../../../src/vocabulary/modality.js';
import type { Qualifier } from '../../../../src/vocabulary/qualifier.js';
import { unitNamed } from '../../../../src/vocabulary/unit.js';
import { type Amount, type GoldGrowth, TOWN } from './gold.js';

/** A drafted observation in the terms of the gold; `amount` is null where the printed value cannot be read. */
export interface DraftedFigure {
  place: Span;
  confidence: number;
  amount: Amount | null;
  qualifier: Qualifier | null;
  indicators: readonly string[];
  subject: readonly string[];
  modality: Modality;
  period: string;
  growth: GoldGrowth | null;
  partOf: number | null;
}

/** All observations of a draft, in its order. */
export function draftedFigures(draft: Draft): DraftedFigure[] {
  const names = namesById(draft);
  return draft.observations.map((each) => draftedFigure(draft.source.text, each, names));
}

function draftedFigure(
  text: ReportText,
  drafted: DraftObservation,
  names: Map<string, readonly string[]>,
): DraftedFigure {
  const { indicator, value, subject, period, partOf, modality, confidence } = drafted;
  const ofGrowth = indicator.measure === 'GROWTH';
  const growth = ofGrowth ? growthAt(text, value) : drafted.growth && growthAt(text, drafted.growth.span);
  const printed = ofGrowth ? (growth?.figure ?? null) : figureAt(text, drafted);
  const days = readPeriod(period.name);
  return {
    place: value,
    confidence,
    amount: printed && amountOf(printed),
    qualifier: printed?.qualifier ?? null,
    indicators: [indicator.name, ...indicator.aliases],
    subject: 'group' in subject ? [text.slice(subject.group)] : (names.get(subject.entity) ?? [subject.entity]),
    modality,
    period: days === null ? period.name : periodName(days),
    growth: growth && {
      amount: growth.figure.value?.toNumber() ?? null,
      points: growth.measure === 'PERCENTAGE_POINTS',
      basis: growth.basis === 'NOT_SAID' ? null : growth.basis,
    },
    partOf,
  };
}

function figureAt(text: ReportText, { value, unit, indicator }: DraftObservation): Figure | null {
  const hint = unitNamed(unit ?? '') ?? (indicator.measure === 'RANK' ? unitNamed(indicator.unit) : undefined);
  const figure = readFigure(text.slice(value), hint && { unit: hint });
  return isUnreadable(figure) ? null : figure;
}

/** As much of the text before a growth as a clause can hold: its direction stands there. */
const BEFORE = 60;

function growthAt(text: ReportText, span: Span): Exclude<ReturnType<typeof readGrowth>, { unreadable: string }> | null {
  const before = text.slice({ start: Math.max(0, span.start - BEFORE), end: span.start });
  const growth = readGrowth(text.slice(span), before);
  return isUnreadable(growth) ? null : growth;
}

const amountOf = ({ value, low, high, unit }: Figure): Amount =>
  value === null
    ? { value: null, low: low?.toNumber() ?? null, high: high?.toNumber() ?? null, unit }
    : { value: value.toNumber(), low: null, high: null, unit };

function namesById({ entities, source }: Draft): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { id, name, aliases } of source.known) names.set(id, [name, ...aliases]);
  for (const { id, name, aliases } of entities) names.set(id, [name, ...aliases.map((alias) => alias.name)]);
  names.set(TOWN, [TOWN]);
  names.set(source.town.id, [TOWN]);
  return names;
}
