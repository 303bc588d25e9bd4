import { useEffect, useState } from 'react';
import { askApi } from '../shell/ask-api.js';
import { DOORS } from '../shell/header.js';
import { type Both, useWords } from '../shell/language.js';

interface LoadedReport {
  id: string;
  title: string;
  year: number;
}

const PROMISE: Both = {
  zh: '乡镇工作报告的知识图谱：每个回答都带着它出自的那句话。',
  en: 'A knowledge graph of township work reports: every answer with the sentence that it came from.',
};
const LOADED: Both = { zh: '已载入的报告', en: 'Reports that are loaded' };
const EMPTY: Both = {
  zh: '还没有载入报告。用 npx xiangtu load 载入。',
  en: 'No report is loaded yet. npx xiangtu load loads them.',
};
const AWAY: Both = {
  zh: '数据库暂时没有回答，稍后再试。',
  en: 'The database does not answer right now; try again later.',
};
const REPORTS = '{ reports(first: 20) { nodes { id title year } } }';

/** The first page: what this is, the three doors, and the reports that can be asked about. */
export function Home() {
  const words = useWords();
  const reports = useReports();
  return (
    <main className="home">
      <h1>{words(PROMISE)}</h1>
      <ul className="home-doors">
        {DOORS.map(({ path, name, says }) => (
          <li key={path}>
            <a href={path}>
              <strong>{words(name)}</strong>
              <span>{words(says)}</span>
            </a>
          </li>
        ))}
      </ul>
      <section aria-live="polite">
        <h2>{words(LOADED)}</h2>
        {reports === 'away' && <p>{words(AWAY)}</p>}
        {Array.isArray(reports) && reports.length === 0 && <p>{words(EMPTY)}</p>}
        {Array.isArray(reports) && (
          <ul className="home-reports">
            {reports.map(({ id, title, year }) => (
              <li key={id}>
                <a href={`/look/${id}`}>{title}</a> <span>{year}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  );
}

function useReports(): LoadedReport[] | 'asked' | 'away' {
  const [reports, setReports] = useState<LoadedReport[] | 'asked' | 'away'>('asked');
  useEffect(() => {
    const stop = new AbortController();
    askApi<{ reports: { nodes: LoadedReport[] } }>(REPORTS, {}, stop.signal)
      .then((data) => setReports(data.reports.nodes))
      .catch(() => !stop.signal.aborted && setReports('away'));
    return () => stop.abort();
  }, []);
  return reports;
}
