import type { Problem } from '../problems.js';
import type { Fields, Word } from './fields.js';
import { YamlFile } from './yaml-file.js';

/** What report.yaml pins: how many of each record the report gives; see `countsOf`. */
export const PINNED = ['claims', 'entities', 'observations', 'relations', 'conflicts'] as const;
export type Pinned = (typeof PINNED)[number];

/** report.yaml as it stands, each word with its place. */
export interface ReportFile {
  title: Word;
  town: Word;
  year: Word;
  planYear: Word | undefined;
  planHeadings: Word[];
  publisher: Word | undefined;
  date: Word | undefined;
  source: Word | undefined;
  counts: Record<Pinned, Word>;
}

/** Reads report.yaml; null, with problems, when a field that must be there is not. */
export function readReportFile(path: string, source: string, found: Problem[]): ReportFile | null {
  const fields = new YamlFile(path, source, found).fields();
  if (fields === null) return null;
  const [title, town, year] = [fields.requiredWord('title'), fields.requiredWord('town'), fields.requiredWord('year')];
  const optional = {
    planYear: fields.word('planYear'),
    planHeadings: fields.words('planHeadings'),
    publisher: fields.word('publisher'),
    date: fields.word('date'),
    source: fields.word('source'),
  };
  const counts = fields.mapping('counts', 'the pinned counts', readCounts);
  fields.close();
  return title && town && year && counts ? { title, town, year, ...optional, counts } : null;
}

function readCounts(fields: Fields): Record<Pinned, Word> | undefined {
  const [claims, entities] = [fields.requiredWord('claims'), fields.requiredWord('entities')];
  const [observations, relations] = [fields.requiredWord('observations'), fields.requiredWord('relations')];
  const conflicts = fields.requiredWord('conflicts');
  fields.close();
  return (
    claims &&
    entities &&
    observations &&
    relations &&
    conflicts && { claims, entities, observations, relations, conflicts }
  );
}
