/** Ratios out of the peers' results.json, and the tables that show them. A ratio is of two arms in one round, seconds apart. */

/** The peers' operations that read something. */
const isRead = ({ id }) => id !== 'q0';

export function median(list) {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted.length === 0 ? Number.NaN : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** The ratio of two arms' figures: median of the rounds in which both were measured, least and most. */
function ratio(cells, operation, concurrency, [one, other], key) {
  const of = (arm) =>
    cells.filter((cell) => cell.operation === operation && cell.arm === arm && cell.concurrency === concurrency);
  const others = new Map(of(other).map((cell) => [cell.round, cell[key]]));
  const ratios = of(one).flatMap((cell) => (others.has(cell.round) ? cell[key] / others.get(cell.round) : []));
  return ratios.length === 0 ? null : { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** The arm's p50 at one connection in milliseconds, and its requests a second at many: medians of the rounds. */
function figuresOf(cells, operation, arm, most) {
  const of = (concurrency, key) =>
    median(
      cells
        .filter((cell) => cell.operation === operation && cell.arm === arm && cell.concurrency === concurrency)
        .map((cell) => cell[key]),
    );
  const many = cells.filter((cell) => cell.operation === operation && cell.arm === arm && cell.concurrency === most);
  const sum = (key) => many.reduce((total, cell) => total + cell[key], 0);
  return {
    p50: of(1, 'p50'),
    rate: of(most, 'perSecond'),
    cpuServer: (1000 * sum('cpuServer')) / sum('sent'),
    cpuNeo4j: (1000 * sum('cpuNeo4j')) / sum('sent'),
  };
}

/** For each read: the figures of some arms, and ours (B) against each of them. */
export function comparisons({ cells, operations, settings }, arms) {
  const most = Math.max(...settings.concurrencies);
  return operations.filter(isRead).map(({ id, title }) => ({
    id,
    title,
    ...Object.fromEntries(['B', ...arms].map((arm) => [arm, figuresOf(cells, id, arm, most)])),
    against: Object.fromEntries(
      arms.map((arm) => [
        arm,
        {
          p50: ratio(cells, id, 1, ['B', arm], 'p50'),
          rate: ratio(cells, id, most, ['B', arm], 'perSecond'),
        },
      ]),
    ),
    ...(arms.includes('C') ? { bestOfC: bestOfC(cells, id, most) } : {}),
  }));
}

/** Ours against C asked in that of its ways which is best for this read; the peers measure its other ways as arms “C …”. */
function bestOfC(cells, operation, most) {
  const ways = cells.filter(({ arm }) => arm === 'C' || arm.startsWith('C ')).map(({ arm }) => arm);
  const ratios = [...new Set(ways)].flatMap((way) => ratio(cells, operation, most, ['B', way], 'perSecond') ?? []);
  return ratios.sort((one, other) => one.median - other.median)[0] ?? null;
}

export const shown = (value) =>
  !Number.isFinite(value) ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** A ratio with its spread; bold and marked where it misses what is to be reached. */
export function shownRatio(ratio, reached) {
  if (ratio === null) return '–';
  const text = `${shown(ratio.median)} (${shown(ratio.least)}–${shown(ratio.most)})`;
  return reached(ratio.median) ? text : `**${text} ✗**`;
}

export const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `|---|${heads
      .slice(1)
      .map(() => '---:')
      .join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
