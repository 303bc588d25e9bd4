import { INDICATORS, indicatorNamed } from '../../vocabulary/indicator.js';
import { unitNamed } from '../../vocabulary/unit.js';
import { Decimal } from '../reading/decimal.js';
import { type Figure, isUnreadable, readFigure } from '../reading/figure.js';
import { readPeriod } from '../reading/period.js';
import { folded } from '../text/fold.js';
import type { Draft, DraftConflict, DraftObservation } from './draft.js';

type Drafted = Pick<Draft, 'source' | 'observations' | 'relations'>;
/** What each observation prints, read; null for a growth and for what cannot be read. */
type Figures = readonly (Figure | null)[];

/**
 * The conflicts that code can see among drafted figures, so that what is drafted can be verified: two values under one identity, a
 * list whose names differ in number from their figure, parts that exceed their whole.
 */
export function draftConflicts(draft: Drafted): DraftConflict[] {
  const figures = draft.observations.map((observation) => figureOf(draft, observation));
  return [...differentValues(draft, figures), ...countsAndLists(draft, figures), ...excessiveParts(draft, figures)];
}

function figureOf({ source }: Drafted, { value, unit, indicator }: DraftObservation): Figure | null {
  if (indicator.measure === 'GROWTH') return null;
  const hint = unitNamed(unit ?? (indicator.measure === 'RANK' ? indicator.unit : ''));
  const figure = readFigure(source.text.slice(value), hint && { unit: hint });
  return isUnreadable(figure) ? null : figure;
}

const COMMON = new Set(INDICATORS.map(({ name }) => name));

/** One conflict for each figure that has several values: a contradiction where a common indicator is given exactly, else a question of scope. */
function differentValues(draft: Drafted, figures: Figures): DraftConflict[] {
  return sameIdentity(draft).flatMap((members): DraftConflict[] => {
    const printed = new Map(members.map((index) => [printedValue(draft, figures, index), printedOf(draft, index)]));
    const first = draft.observations[members[0] ?? -1];
    if (printed.size < 2 || printed.size > MOST_VALUES || first === undefined) return [];
    const exact = members.every((index) => figures[index]?.qualifier === 'EXACT');
    const sure = exact && COMMON.has(indicatorNamed(first.indicator.name));
    return [
      {
        kind: sure ? 'CONTRADICTION' : 'AMBIGUOUS',
        members,
        severity: sure ? 'HIGH' : 'MEDIUM',
        explanation: `${first.indicator.name}（${first.period.name}）有不同数值：${[...printed.values()].join('、')}${sure ? '' : '；口径是否相同，报告未说明'}`,
        advice: '分别引用，不相加，不择一',
      },
    ];
  });
}

/** Observations by their identity, of those that more than one has. */
function sameIdentity(draft: { source: Draft['source']; observations: readonly DraftObservation[] }): number[][] {
  const byIdentity = new Map<string, number[]>();
  for (const [index, observation] of draft.observations.entries()) {
    const key = identityOf(draft, observation);
    const same = byIdentity.get(key);
    if (same === undefined) byIdentity.set(key, [index]);
    else same.push(index);
  }
  return [...byIdentity.values()].filter((members) => members.length > 1);
}

/** More values than that are no conflict about one figure: its name says too little. */
const MOST_VALUES = 30;

/** Observations whose identity has so many values that it cannot be theirs: only asked about. */
export function crowdedAsQuestions(
  source: Draft['source'],
  observations: readonly DraftObservation[],
): DraftObservation[] {
  const crowded = new Set<number>();
  for (const members of sameIdentity({ source, observations })) {
    const values = new Set(
      members.map((index) => folded(source.text.slice(observations[index]?.value ?? { start: 0, end: 0 }))),
    );
    if (values.size > MOST_VALUES) for (const index of members) crowded.add(index);
  }
  return observations.map((observation, index) =>
    crowded.has(index)
      ? { ...observation, confidence: Math.min(observation.confidence, 0.3), doubt: '同名指标数值过多，名称不足以区分' }
      : observation,
  );
}

/** Whose figure of what, for when, said how: as an observation is known but for its value. */
function identityOf(
  { source }: Pick<Drafted, 'source'>,
  { subject, indicator, period, modality, scope }: DraftObservation,
): string {
  const who =
    'group' in subject
      ? ['group', folded(source.text.slice(subject.group)), [...subject.members].sort()]
      : subject.entity === source.town.id
        ? 'town'
        : subject.entity;
  const days = readPeriod(period.name);
  const limit = scope && [folded(source.text.slice(scope.span)), [...scope.excludes].sort()];
  return JSON.stringify([who, indicatorNamed(indicator.name), days?.start, days?.end ?? period.name, modality, limit]);
}

function printedValue({ source, observations }: Drafted, figures: Figures, index: number): string {
  const [figure, observation] = [figures[index], observations[index]];
  if (!figure) return observation === undefined ? '' : folded(source.text.slice(observation.value));
  const { value, low, high, unit, qualifier } = figure;
  return [value, low, high].map((each) => each?.toFixed() ?? '').join() + unit + qualifier + (observation?.per ?? '');
}

const printedOf = ({ source, observations }: Drafted, index: number): string => {
  const value = observations[index]?.value;
  return value === undefined ? '' : source.text.slice(value).replace(/\s+/gu, '');
};

/** A whole list has as many names as its figure says; an open one no more. */
function countsAndLists({ observations, relations, source }: Drafted, figures: Figures): DraftConflict[] {
  const lists = new Map<number, { names: Set<string>; whole: boolean }>();
  const extend = (index: number, names: readonly string[], whole: boolean): void => {
    const list = lists.get(index) ?? { names: new Set(), whole: true };
    for (const name of names) list.names.add(name);
    list.whole &&= whole;
    lists.set(index, list);
  };
  for (const [index, { members, listComplete }] of observations.entries())
    if (members.length > 0) extend(index, members, listComplete === true);
  for (const { lists: of, listComplete, from, to } of relations)
    if (of !== null) extend(of, to.length > 1 && from.length === 1 ? to : from, listComplete === true);
  return [...lists].flatMap(([index, { names, whole }]): DraftConflict[] => {
    const [figure, observation] = [figures[index], observations[index]];
    if (!figure || observation === undefined) return [];
    const tooMany = figure.high?.lt(names.size) ?? false;
    const tooFew = whole && (figure.low?.gt(names.size) ?? false);
    if (!tooMany && !tooFew) return [];
    const printed = source.text.slice(observation.value).replace(/\s+/gu, '');
    return [
      {
        kind: 'COUNT_AND_LIST',
        members: [index],
        severity: 'MEDIUM',
        explanation: `${observation.indicator.name}为${printed}，名单列出${names.size}个`,
        advice: '数目与名单分别引用',
      },
    ];
  });
}

const NOT_ADDED = ['RATE', 'RANK', 'GROWTH', 'PEAK', 'AVERAGE'];

/** Parts that together are surely more than their whole. */
function excessiveParts(draft: Drafted, figures: Figures): DraftConflict[] {
  const parts = new Map<number, number[]>();
  for (const [index, { partOf, indicator, per }] of draft.observations.entries()) {
    const [part, whole] = [figures[index], partOf === null ? null : figures[partOf]];
    if (partOf === null || !part || !whole || part.unit !== whole.unit) continue;
    if (per !== null || part.per !== null || NOT_ADDED.includes(indicator.measure)) continue;
    parts.set(partOf, [...(parts.get(partOf) ?? []), index]);
  }
  return [...parts].flatMap(([whole, members]): DraftConflict[] => {
    const least = members.reduce((sum, index) => sum.plus(figures[index]?.low ?? 0), new Decimal(0));
    const most = figures[whole]?.high;
    if (!most?.lt(least)) return [];
    const listed = members.map((index) => printedOf(draft, index)).join('、');
    return [
      {
        kind: 'TENSION',
        members: [whole, ...members],
        severity: 'MEDIUM',
        explanation: `各部分之和（${listed}）大于总数${printedOf(draft, whole)}`,
        advice: '核对口径，不据此推算',
      },
    ];
  });
}
