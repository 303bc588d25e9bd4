import { type Both, type Language, useLanguage } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, type Rows, useRows } from '../answers/use-rows.js';
import { To } from '../place/to.js';
import { Section } from '../words/section.js';

const NAME: Both = { zh: '报告', en: 'Reports' };
const PUBLISHED: Record<Language, (date: string) => string> = {
  zh: (date) => `${date} 发布`,
  en: (date) => `published ${date}`,
};

const REPORTS = `query ReportsOfTown($code: String!, $after: String) {
  reports(filter: { townCode: { eq: $code } }, first: 30, after: $after, orderBy: [{ field: YEAR, direction: DESC }]) {
    totalCount nodes { id title year date } ${PAGE}
  }
}`;

export interface ReportOfTown {
  id: string;
  title: string;
  year: number;
  date: string | null;
}
interface Data {
  reports: Page<ReportOfTown>;
}

/** The reports of a town, the latest first. */
export const useReportsOfTown = (code: string): Rows<ReportOfTown> =>
  useRows(REPORTS, { code }, (data: Data) => data.reports);

export function ReportsSection({ reports }: { reports: Rows<ReportOfTown> }) {
  const language = useLanguage();
  return (
    <Section id="reports" name={NAME} count={reports.total}>
      <ul className="look-facts">
        {reports.rows.map(({ id, title, year, date }) => (
          <li key={id}>
            <span className="look-quiet">{year}</span>{' '}
            <span lang="zh-CN">
              <To id={id}>{title}</To>
            </span>{' '}
            {date && <span className="look-quiet">{PUBLISHED[language](date)}</span>}
          </li>
        ))}
      </ul>
      <More of={reports} />
    </Section>
  );
}
