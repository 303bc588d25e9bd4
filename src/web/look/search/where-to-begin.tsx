import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { To } from '../place/to.js';

const NAME: Both = { zh: '从一个乡镇或一份报告开始', en: 'Begin with a town, or with a report' };
const EMPTY: Both = {
  zh: '还没有载入报告。用 npx xiangtu load 载入。',
  en: 'No report is loaded yet. npx xiangtu load loads them.',
};
const READ: Record<Language, (year: number) => string> = {
  zh: (year) => `${year} 年报告`,
  en: (year) => `report of ${year}`,
};

const REPORTS = `query Towns($after: String) {
  reports(first: 60, after: $after, orderBy: [{ field: YEAR, direction: DESC }]) { nodes { id year town { id name } } ${PAGE} }
}`;

interface Report {
  id: string;
  year: number;
  town: { id: string; name: string } | null;
}
interface Data {
  reports: Page<Report>;
}

/** The towns with their reports: where to begin when one has no name to search for. */
export function WhereToBegin() {
  const language = useLanguage();
  const words = useWords();
  const reports = useRows(REPORTS, {}, (data: Data) => data.reports);
  const towns = new Map<string, { name: string; reports: Report[] }>();
  for (const report of reports.rows) {
    if (report.town === null) continue;
    const { id, name } = report.town;
    towns.set(id, { name, reports: [...(towns.get(id)?.reports ?? []), report] });
  }
  return (
    <section className="search-begin" aria-label={words(NAME)}>
      <h2>{words(NAME)}</h2>
      {reports.state === 'ANSWERED' && reports.rows.length === 0 && <p>{words(EMPTY)}</p>}
      <ul>
        {[...towns].map(([id, town]) => (
          <li key={id}>
            <To id={id} className="search-town">
              {town.name}
            </To>
            {town.reports.map((report) => (
              <To key={report.id} id={report.id}>
                {READ[language](report.year)}
              </To>
            ))}
          </li>
        ))}
      </ul>
      <More of={reports} />
    </section>
  );
}
