/** A cell: what it shows, and the id of what it leads to where it is one. */
export interface Cell {
  text: string;
  id: string | null;
}

/** One list of an answer as rows and columns. */
export interface AnswerTable {
  /** The field that the list answers: villages. */
  name: string;
  columns: string[];
  /** A row lacks the columns that it has nothing in. */
  rows: Readonly<Record<string, Cell>>[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfFields = (value: unknown): value is Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isFields(item) || item === null);

/** Steps of the API's shape that say nothing to a reader of a table. */
const SILENT = new Set(['nodes', 'edges', 'node', 'fields']);
/** Lists that are told in one cell: they belong to what stands in the row. */
const TOLD: Readonly<Record<string, string>> = { evidence: 'quote', aliases: 'name' };

/**
 * The lists of an answer as tables, each root field by itself. A list inside a row gives a row for each of its items, with what the
 * outer row says repeated, so that every figure stands beside its whole context; two lists side by side follow one another. An
 * answer without a list is one row.
 */
export function tablesOf(data: unknown): AnswerTable[] {
  if (!isFields(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const rows = rowsOf(value, '').filter((row) => Object.keys(row).length > 0);
    if (rows.length === 0) return [];
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return [{ name, columns, rows }];
  });
}

type Row = Record<string, Cell>;

function rowsOf(value: unknown, path: string): Row[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (isListOfFields(value)) return value.flatMap((item) => rowsOf(item, path));
    return value.length === 0 ? [] : [{ [path]: { text: value.map(textOf).join('；'), id: null } }];
  }
  if (!isFields(value)) return [{ [path]: { text: textOf(value), id: isId(path) ? textOf(value) : null } }];
  let own: Row = {};
  const nested: Row[][] = [];
  for (const [field, inner] of Object.entries(value)) {
    if (field === '__typename' || field === 'pageInfo') continue;
    const place = SILENT.has(field) ? path : path === '' ? field : `${path}.${field}`;
    const told = TOLD[field];
    if (told !== undefined && Array.isArray(inner)) own = { ...own, ...toldIn(place, inner, told) };
    else {
      const rows = rowsOf(inner, place);
      if (rows.length === 1 && !holdsList(inner)) own = { ...own, ...rows[0] };
      else if (rows.length > 0) nested.push(rows);
    }
  }
  return nested.length === 0 ? [own] : nested.flatMap((rows) => rows.map((row) => ({ ...own, ...row })));
}

const holdsList = (value: unknown): boolean =>
  isListOfFields(value) || (isFields(value) && Object.values(value).some((inner) => holdsList(inner)));

function toldIn(path: string, items: readonly unknown[], field: string): Row {
  const words = items.flatMap((item) => (isFields(item) && typeof item[field] === 'string' ? item[field] : []));
  return words.length === 0 ? {} : { [path]: { text: [...new Set(words)].join('；'), id: null } };
}

const isId = (path: string): boolean => path === 'id' || path.endsWith('.id');

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a negative number stays one. */
const harmless = (text: string): string => (/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as CSV for spreadsheets: UTF-8 with its mark, quoted as RFC 4180 has it. */
export function csvOf({ columns, rows }: AnswerTable): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]?.text ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')}`;
}
