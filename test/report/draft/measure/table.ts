import { ATTRIBUTES } from './attributes.js';
import type { Score, Tally } from './score.js';

/** A score with the name of its report or group. */
export interface Row {
  name: string;
  score: Score;
}

const COLUMNS = ['report', 'figures', 'found', '+asked', 'right', 'whole', 'precise', 'not figures'];

/** The scores in three tables: figures, attributes of those found, and proposals by confidence (of the last row). */
export function scoreTable(rows: readonly Row[]): string {
  const figures = rows.map(({ name, score }) => [
    name,
    String(score.found.of),
    shown(score.found),
    shown(score.foundOrAsked),
    shown(score.right),
    shown(score.whole),
    shown(score.precise),
    String(score.taken),
  ]);
  const attributes = rows.map(({ name, score }) => [name, ...ATTRIBUTES.map((each) => shown(score.attributes[each]))]);
  const said = rows.map(({ name, score }) => [
    name,
    ...(['growth', 'basis', 'partOf'] as const).map((each) => shown(score.whereSaid[each])),
  ]);
  const last = rows.at(-1);
  const bands = (last?.score.bands ?? []).map(({ from, precise, right, taken }) => [
    `from ${from.toFixed(1)}`,
    String(precise.of),
    shown(precise),
    shown(right),
    String(taken),
  ]);
  return [
    aligned([COLUMNS, ...figures]),
    'Of the figures found, right in (an attribute that neither gold nor draft has counts as right):',
    aligned([['report', ...ATTRIBUTES], ...attributes]),
    'The same where gold or draft has one:',
    aligned([['report', 'growth', 'basis', 'partOf'], ...said]),
    `Proposals by confidence (${last?.name ?? ''}):`,
    aligned([['confidence', 'proposals', 'precise', 'right', 'not figures'], ...bands]),
  ].join('\n\n');
}

/** 93.2% 41/44; — of nothing. */
const shown = ({ right, of }: Tally): string => (of === 0 ? '—' : `${((100 * right) / of).toFixed(1)}% ${right}/${of}`);

/** Columns side by side; a Chinese character is as wide as two others. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const width = (text: string): number => [...text].reduce((sum, each) => sum + (/[⺀-￦]/u.test(each) ? 2 : 1), 0);
