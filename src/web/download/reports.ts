import { useEffect, useState } from 'react';
import { askApi } from '../shell/ask-api.js';

/** A report that is loaded, as far as the choice of a download needs it. */
export interface LoadedReport {
  year: number;
  town: { name: string; code: string };
}

interface Page {
  reports: { nodes: LoadedReport[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const REPORTS = `query Reports($after: String) {
  reports(first: 100, after: $after) { nodes { year town { name code } } pageInfo { hasNextPage endCursor } }
}`;

/** All reports; null while they are asked for, and a sentence when they could not be had. */
export function useReports(): LoadedReport[] | string | null {
  const [reports, setReports] = useState<LoadedReport[] | string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    allReports(stop.signal)
      .then(setReports)
      .catch((error: Error) => !stop.signal.aborted && setReports(error.message));
    return () => stop.abort();
  }, []);
  return reports;
}

async function allReports(signal: AbortSignal): Promise<LoadedReport[]> {
  const all: LoadedReport[] = [];
  for (let after: string | null = null; ; ) {
    const { reports }: Page = await askApi<Page>(REPORTS, { after }, signal);
    all.push(...reports.nodes);
    after = reports.pageInfo.endCursor;
    if (!reports.pageInfo.hasNextPage || after === null) return all;
  }
}
