import type { ReportText, Span } from '../../../../src/report/text/report-text.js';
import { ATTRIBUTES, type Attribute, judge } from './attributes.js';
import type { DraftedFigure } from './drafted.js';
import type { Gold, GoldFigure } from './gold.js';
import { match } from './match.js';

/** Every miss, every false claim and every wrong attribute, each with its place: what to look at when rules change. */
export function errorsOf(text: ReportText, gold: Gold, drafted: readonly DraftedFigure[], threshold: number): string[] {
  const matched = match(
    gold,
    drafted.map((each) => (each.confidence >= threshold ? each : { ...each, amount: null })),
  );
  const errors: { at: number; line: string }[] = [];
  const add = (place: Span, what: string): void => {
    const { line, column } = text.positionOf(place.start);
    errors.push({ at: place.start, line: `  ${line}:${column} ${what}   ${around(text, place)}` });
  };
  for (const [at, figure] of gold.figures.entries()) {
    const other = drafted[matched.ofGold[at] ?? -1];
    if (other === undefined) add(figure.place, `MISSED ${figure.indicators[0] ?? ''}`);
    else {
      const judged = judge(figure, other, matched);
      for (const name of ATTRIBUTES)
        if (judged[name] === false)
          add(figure.place, `${name}: expected ${saidBy(figure, name)}, got ${saidBy(other, name)}`);
    }
  }
  for (const [at, each] of drafted.entries()) {
    if (each.confidence < threshold || matched.ofDrafted[at] !== null) continue;
    const number = gold.notFigures[matched.taken[at] ?? -1];
    const what = number === undefined ? 'FALSE' : `NO FIGURE (${number.because.slice(0, 12)})`;
    const unread = each.amount === null ? ', its value cannot be read' : '';
    add(each.place, `${what} ${each.indicators[0] ?? ''} ${each.confidence.toFixed(2)}${unread}`);
  }
  return errors.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

function saidBy(figure: GoldFigure | DraftedFigure, attribute: Attribute): string {
  const { growth, indicators, subject } = figure;
  if (attribute === 'growth')
    return growth === null ? 'none' : `${growth.amount ?? 'a range'}${growth.points ? ' points' : '%'}`;
  if (attribute === 'basis') return growth?.basis ?? 'none';
  if (attribute === 'indicator') return indicators.join(' | ');
  if (attribute === 'subject') return subject.slice(0, 3).join(' | ');
  return String(figure[attribute] ?? 'none');
}

const AROUND = 16;

const around = (text: ReportText, { start, end }: Span): string =>
  [
    text.slice({ start: Math.max(0, start - AROUND), end: start }),
    '⟦',
    text.slice({ start, end }),
    '⟧',
    text.slice({ start: end, end: end + AROUND }),
  ]
    .join('')
    .replace(/\s+/gu, '');
