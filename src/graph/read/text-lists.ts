import { byProperty } from './filter.js';
import type { List } from './list.js';

/** A list whose filter fields each compare one property. */
function plainList(
  name: string,
  label: string,
  properties: Readonly<Record<string, string>>,
  indexes: List['indexes'],
): List {
  const fields = (field: string) => {
    const property = properties[field];
    return property === undefined ? undefined : byProperty(property);
  };
  return { name, label, properties, fields, indexes };
}

export const REPORT_LIST = plainList(
  'reports',
  'Report',
  {
    id: 'id',
    town: 'town',
    townCode: 'townCode',
    year: 'year',
    planYear: 'planYear',
    title: 'title',
    publisher: 'publisher',
    date: 'date',
  },
  [['year', 'id'], ['id'], ['town', 'year', 'id'], ['townCode', 'year', 'id'], ['townCode', 'id']],
);

/** Passages stand in the order of the text. */
export const PASSAGE_LIST = plainList(
  'passages',
  'Passage',
  { id: 'id', report: 'report', text: 'text', position: 'position' },
  [['report', 'position', 'id']],
);

/** Claims stand in the order of the text. */
export const CLAIM_LIST = plainList(
  'claims',
  'Claim',
  {
    id: 'id',
    report: 'report',
    passage: 'passage',
    role: 'role',
    claims: 'claims',
    fact: 'fact',
    quote: 'quote',
    year: 'year',
  },
  [[], ['fact'], ['role'], ['claims'], ['claims', 'role']].map((lead) => [...lead, 'report', 'start', 'id']),
);

export const SILENCE_LIST = plainList(
  'silences',
  'Silence',
  { id: 'id', of: 'of', about: 'about', report: 'report', townCode: 'town', year: 'year', explanation: 'explanation' },
  [[], ['of'], ['about'], ['report'], ['town']].flatMap((lead) => [
    [...lead, 'id'],
    [...lead, 'year', 'id'],
  ]),
);
