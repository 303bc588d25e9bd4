import './figures.css';
import { useState } from 'react';
import { type Both, useWords } from '../../shell/language.js';
import { ChartLegend } from './chart-legend.js';
import type { Figure } from './figure.js';
import { figureTable } from './figure-table.js';
import { IndicatorRows } from './indicator-rows.js';
import { seriesOf } from './series.js';

const INDICATOR: Both = { zh: '指标', en: 'Indicator' };
const PICTURE: Both = { zh: '走势', en: 'Course' };
const CAPTION: Both = { zh: '按指标和年份排列的数字', en: 'Figures by indicator and year' };
const ONLY: Both = { zh: '只看含有这些字的指标', en: 'Only indicators with these words' };
/** From so many on, a reader wants to narrow them down. */
const MANY = 12;

/** Figures by indicator and year. Each opens its evidence in place. */
export function FiguresTable({ figures }: { figures: readonly Figure[] }) {
  const words = useWords();
  const [only, setOnly] = useState('');
  const { years, rows } = figureTable(figures);
  const wanted = only.trim();
  const shown = rows.filter(({ indicator }) => `${indicator.name} ${indicator.en ?? ''}`.includes(wanted));
  const charts = rows.some((row) => seriesOf(row.figures) !== null);
  return (
    <>
      {rows.length > MANY && (
        <input
          className="look-narrow"
          type="search"
          aria-label={words(ONLY)}
          placeholder={words(ONLY)}
          value={only}
          onChange={({ target }) => setOnly(target.value)}
        />
      )}
      {charts && <ChartLegend />}
      <table className="figures">
        <caption className="look-unseen">{words(CAPTION)}</caption>
        <thead>
          <tr>
            <th scope="col">{words(INDICATOR)}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            {charts && <th scope="col">{words(PICTURE)}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <IndicatorRows key={row.indicator.name} row={row} years={years} charts={charts} />
          ))}
        </tbody>
      </table>
    </>
  );
}
