import { MODALITIES } from '../../../vocabulary/modality.js';
import { useLanguage } from '../../shell/language.js';
import type { Point, Series } from './series.js';

const WIDTH = 220;
const HEIGHT = 84;
const SIDES = 24;
const TOP = 14;
const BOTTOM = 18;

/**
 * A small picture of a series. Zero is always in it, so that a height is an amount. What was is a full dot on a line, an estimate a
 * ring, a target an open diamond; 以上 and 以内 have an arrow to where they are open. The table beside it says the same.
 */
export function Chart({ name, series }: { name: string; series: Series }) {
  const language = useLanguage();
  const { years, points, lines } = series;
  const first = years[0]!;
  const spread = Math.max(years.at(-1)! - first, 1);
  const x = (year: number): number => SIDES + ((year - first) / spread) * (WIDTH - 2 * SIDES);
  const height = series.most - series.least || 1;
  const y = (value: number): number => HEIGHT - BOTTOM - ((value - series.least) / height) * (HEIGHT - TOP - BOTTOM);
  const said = points.map(({ year, modality, printed }) => `${year} ${MODALITIES[modality][language]} ${printed}`);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${name}: ${said.join('; ')}`}>
      <line className="chart-zero" x1={8} x2={WIDTH - 8} y1={y(0)} y2={y(0)} />
      {lines.map((line) => (
        <polyline
          key={line[0]!.id}
          className="chart-line"
          points={line.map((p) => `${x(p.year)},${y(p.at)}`).join(' ')}
        />
      ))}
      {points.map((point) => (
        <Mark key={point.id} point={point} x={x(point.year)} y={y} />
      ))}
      {years.map((year) => (
        <text key={year} className="chart-year" x={x(year)} y={HEIGHT - 4} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

function Mark({ point, x, y }: { point: Point; x: number; y: (value: number) => number }) {
  const { at, low, high, modality, printed } = point;
  const middle = y(at);
  return (
    <g className={`chart-mark chart-${modality}`}>
      <title>{`${point.year} ${printed}`}</title>
      {low !== null && high !== null && low < high && (
        <line className="chart-range" x1={x} x2={x} y1={y(low)} y2={y(high)} />
      )}
      {high === null && low !== null && <path className="chart-open" d={arrow(x, middle, -1)} />}
      {low === null && high !== null && <path className="chart-open" d={arrow(x, middle, 1)} />}
      {modality === 'TARGET' ? (
        <path className="chart-dot" d={`M${x} ${middle - 5}l5 5-5 5-5-5z`} />
      ) : (
        <circle className="chart-dot" cx={x} cy={middle} r={3.5} />
      )}
    </g>
  );
}

/** From a mark upwards (-1) or downwards (1): it goes on, one does not know how far. */
const arrow = (x: number, y: number, way: 1 | -1): string =>
  `M${x} ${y + 5 * way}v${7 * way}m-3 ${-3 * way}l3 ${3 * way}l3 ${-3 * way}`;
