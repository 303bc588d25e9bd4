import { isSeq, parseDocument } from 'yaml';
import { XiangtuError } from '../../../errors.js';
import type { Draft, DraftEntity } from '../draft.js';
import type { Decisions } from './decisions.js';
import { type Entry, field, printEntry } from './entry.js';
import { FileLines } from './lines-of-file.js';
import { commentLine } from './scalar.js';

/**
 * The town's entities.yaml with what the draft adds: every line that is there stays as it is, new entities stand at the end, with
 * their doubts as comments; those that are only asked about are comments themselves.
 *
 * @param existing the file as it is; null for a new one
 * @param heading a comment line over what is added
 * @throws XiangtuError for a file that does not end in its list of entities
 */
export function entitiesFile(
  { entities, source }: Draft,
  decisions: Decisions,
  existing: string | null,
  path: string,
  heading: string,
): FileLines {
  const fresh = entities.filter(({ known }) => !known);
  const missing = existing === null;
  const file = new FileLines(existing ?? '');
  const indent = missing ? '' : indentOf(existing, path);
  if (missing) {
    const { id, code, name } = source.town;
    file.add('entities:');
    file.add(printEntry({ fields: [...field('id', id), ...field('code', code), ...field('name', name)] }).line);
  }
  if (fresh.length === 0) return file;
  file.add('');
  file.add(`${indent}# ${commentLine(heading)}`);
  for (const entity of fresh) write(file, entity, decisions, indent);
  return file;
}

function write(file: FileLines, entity: DraftEntity, decisions: Decisions, indent: string): void {
  const { id, confidence, doubt } = entity;
  const printed = printEntry(entryOf(entity, decisions), indent);
  const why = [doubt, decisions.refusal(id)].filter((words) => words !== null);
  if (why.length > 0 || !decisions.hasEntity(id))
    file.add(`${indent}# ? ${commentLine([confidence.toFixed(2), ...why].join(' '))}`);
  if (decisions.hasEntity(id)) file.propose(printed.line, [id], printed.columns);
  else file.add(`${indent}# ${printed.line.trimStart()}`);
}

function entryOf({ id, name, aliases, possiblySame }: DraftEntity, decisions: Decisions): Entry {
  const reasoned = (key: string, words: string, because: string): Entry => ({
    fields: [...field(key, words), ...field('because', because)],
  });
  const names = decisions.leavesOut(id, 'aliases') ? [] : aliases;
  const alike = decisions.leavesOut(id, 'possiblySame')
    ? []
    : possiblySame.filter((other) => other.id !== id && decisions.hasEntity(other.id));
  return {
    fields: [
      ...field('id', id),
      ...field('name', name),
      ...field('aliases', names.length > 0 && names.map((each) => reasoned('name', each.name, each.because))),
      ...field('possiblySame', alike.length > 0 && alike.map((each) => reasoned('id', each.id, each.because))),
    ],
  };
}

/** The indent of the entries that a file has; it must end in its list, or what is added would land elsewhere. */
function indentOf(content: string, path: string): string {
  const contents = parseDocument(content, { schema: 'failsafe' }).contents as unknown as {
    items?: { key: { value?: unknown }; value: unknown }[];
  } | null;
  const last = contents?.items?.at(-1);
  const list = last?.value;
  if (last?.key.value === 'entities' && (list === null || isSeq(list)) && !(isSeq(list) && list.flow)) {
    const start = isSeq(list) ? (list.range?.[0] ?? 0) : 0;
    return isSeq(list) ? (/[ \t]*$/.exec(content.slice(0, start))?.[0] ?? '') : '';
  }
  throw new XiangtuError(`${path}: the entities of the draft cannot be added at its end`, {
    hint: 'The file has to end in its list `entities:`, with entries that begin with "- " on lines of their own.',
  });
}
