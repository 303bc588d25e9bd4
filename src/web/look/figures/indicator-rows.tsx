import { useId, useState } from 'react';
import { useLanguage } from '../../shell/language.js';
import { FactInPlace } from '../fact/fact-in-place.js';
import { To } from '../place/to.js';
import { Chart } from './chart.js';
import { FigureCell } from './figure-cell.js';
import type { IndicatorRow } from './figure-table.js';
import { seriesOf } from './series.js';

interface IndicatorRowsProps {
  row: IndicatorRow;
  years: readonly number[];
  /** Whether some row of the table has a chart: then each has room for one. */
  charts: boolean;
}

/** The row of an indicator, and beneath it the figure that a reader has opened. On a phone it is a card. */
export function IndicatorRows({ row, years, charts }: IndicatorRowsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const panel = useId();
  const language = useLanguage();
  const { indicator, byYear, figures } = row;
  const series = seriesOf(figures);
  return (
    <>
      <tr className={series ? 'figures-charted' : undefined}>
        <th scope="row">
          <To id={indicator.id}>{indicator.name}</To>
          {language === 'en' && indicator.en && <span className="figures-gloss">{indicator.en}</span>}
        </th>
        {years.map((year) => (
          <td key={year} data-year={year} className={byYear.has(year) ? undefined : 'figures-empty'}>
            {byYear.get(year)?.map((figure) => (
              <FigureCell
                key={figure.id}
                figure={figure}
                panel={panel}
                open={opened === figure.id}
                onOpen={() => setOpened(opened === figure.id ? null : figure.id)}
              />
            ))}
          </td>
        ))}
        {charts && (
          <td className={series ? 'figures-chart' : 'figures-empty'}>
            {series && <Chart name={indicator.name} series={series} />}
          </td>
        )}
      </tr>
      {opened && (
        <tr className="figures-opened">
          <td id={panel} colSpan={years.length + 1 + (charts ? 1 : 0)}>
            <FactInPlace id={opened} />
          </td>
        </tr>
      )}
    </>
  );
}
