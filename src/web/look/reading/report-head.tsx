import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { Heading } from '../place/heading.js';
import { To } from '../place/to.js';
import type { Report } from './report.js';

const LENGTH: Record<Language, (count: number) => string> = {
  zh: (count) => `全文 ${count} 字`,
  en: (count) => `${count} characters`,
};
const YEARS: Record<Language, (year: number, plan: number | null) => string> = {
  zh: (year, plan) => `总结 ${year} 年${plan ? `，谋划 ${plan} 年` : ''}`,
  en: (year, plan) => `looks back on ${year}${plan ? `, plans ${plan}` : ''}`,
};
const SAYS: Both = {
  zh: '标出的地方都记进了图谱；点一处，看那里说了什么。',
  en: 'What is marked stands in the graph. Tap a place to see what it claims.',
};

/** What report this is. */
export function ReportHead({ report }: { report: Report }) {
  const language = useLanguage();
  const words = useWords();
  const { title, town, year, planYear, publisher, date, source, length } = report;
  return (
    <header>
      <Heading title={title}>
        <span lang="zh-CN">{title}</span>
      </Heading>
      <p className="entity-what">
        {town && <To id={town.id}>{town.name}</To>}
        <span>{YEARS[language](year, planYear)}</span>
        {publisher && <span lang="zh-CN">{publisher}</span>}
        {date && <span>{date}</span>}
        <span className="look-quiet">{LENGTH[language](length)}</span>
      </p>
      {source && (
        <p className="look-quiet" lang="zh-CN">
          {source}
        </p>
      )}
      <p className="look-says">{words(SAYS)}</p>
    </header>
  );
}
