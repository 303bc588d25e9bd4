import { type Both, useWords } from '../../shell/language.js';

const LEGEND: Both = { zh: '图例', en: 'Key' };
const ITEMS: readonly { look: string; path: string; says: Both }[] = [
  { look: 'chart-ACTUAL', path: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', says: { zh: '实际', en: 'actual' } },
  { look: 'chart-ESTIMATE', path: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', says: { zh: '预计', en: 'estimate' } },
  { look: 'chart-TARGET', path: 'M8 3l5 5-5 5-5-5z', says: { zh: '目标', en: 'target' } },
];
const OPEN: Both = { zh: '箭头：只说了以上或以内', en: 'arrow: said only as at least, or at most' };

/** What the marks of the small charts mean. */
export function ChartLegend() {
  const words = useWords();
  return (
    <ul className="chart-legend" aria-label={words(LEGEND)}>
      {ITEMS.map(({ look, path, says }) => (
        <li key={look}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={look}>
            <path className="chart-dot" d={path} />
          </svg>
          {words(says)}
        </li>
      ))}
      <li>{words(OPEN)}</li>
    </ul>
  );
}
