import './report.css';
import { More } from '../answers/more.js';
import type { Report } from './report.js';
import { ReportHead } from './report-head.js';
import { ReportText } from './report-text.js';
import { usePlaces } from './use-places.js';

/** A report, read whole. */
export function ReportPage({ report }: { report: Report }) {
  const places = usePlaces(report.id);
  const there = places.state === 'ANSWERED' && !places.hasMore;
  return (
    <>
      <ReportHead report={report} />
      {there ? <ReportText places={places.rows} /> : <More of={places} />}
    </>
  );
}
