import type { Both } from '../shell/language.js';

export type Format = 'csv' | 'jsonl';

/** What of the graph is wanted: a town's code and a year, each or neither. */
export interface Part {
  town: string | null;
  year: number | null;
}

/** The files that a download can be, in the order in which they are offered. */
export const FILES: readonly { name: string; is: Both }[] = [
  { name: 'reports', is: { zh: '报告', en: 'reports' } },
  { name: 'passages', is: { zh: '段落（报告全文）', en: 'passages (the whole texts)' } },
  { name: 'entities', is: { zh: '实体', en: 'entities' } },
  { name: 'observations', is: { zh: '指标值', en: 'observations' } },
  { name: 'relations', is: { zh: '关系', en: 'relations' } },
  { name: 'conflicts', is: { zh: '矛盾', en: 'conflicts' } },
];

const asked = ({ town, year }: Part): string => {
  const wanted = new URLSearchParams();
  if (town !== null) wanted.set('town', town);
  if (year !== null) wanted.set('year', String(year));
  const query = wanted.toString();
  return query === '' ? '' : `?${query}`;
};

/** Where one file is. */
export const addressOf = (name: string, format: Format, part: Part): string =>
  `/download/${name}.${format}${asked(part)}`;

/** Where all of them are, in one zip with the dictionary. */
export const zipAddress = (format: Format, part: Part): string => `/download/all.${format}.zip${asked(part)}`;
