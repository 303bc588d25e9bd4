import { folded } from '../../text/fold.js';
import type { DraftEntity } from '../draft.js';
import { NameAutomaton } from './automaton.js';

const LEGAL_FORM = /(?:股份有限公司|集团有限公司|有限责任公司|有限公司)$/u;
const LEGAL_FORM_BEHIND = /^(?:股份|集团|有限)/u;
/** “以下简称“春来”)” behind a name: in UTF-16 units of the folded text. */
const SO_CALLED = /\((?:以下)?简称["']?([^"'()]{2,12})["']?\)/gu;

/**
 * The short names that are surely of one of these firms, as new aliases: what the text itself says (以下简称), and the full name
 * without its legal form where the text has that and no other firm gives the same. The entity that had such a name by itself is
 * left out.
 *
 * @param folded the folded text
 */
export function joinShortNames(entities: readonly DraftEntity[], text: string): DraftEntity[] {
  const byName = new Map(entities.map((entity) => [folded(entity.name), entity]));
  const shorts = new Map<string, { full: DraftEntity; because: string } | null>();
  const add = (short: string, full: DraftEntity, because: string): void => {
    shorts.set(short, shorts.has(short) && shorts.get(short)?.full !== full ? null : { full, because });
  };
  for (const found of text.matchAll(SO_CALLED)) {
    const full = endingAt(text, found.index, byName);
    if (full) add(found[1] ?? '', full, '报告自称“简称”');
  }
  for (const entity of entities) {
    const short = folded(entity.name).replace(LEGAL_FORM, '');
    if (entity.kind === 'Enterprise' && LEGAL_FORM.test(folded(entity.name)) && short.length > 3)
      add(short, entity, '全称略去公司组织形式，报告中只有一家与之相合');
  }
  const alone = standingAlone([...shorts.keys()], text);
  const joined = new Set<DraftEntity>();
  for (const [short, found] of shorts) {
    const own = byName.get(short);
    if (found === null || own === found.full || (own !== undefined && own.kind !== 'Enterprise')) continue;
    if (own === undefined && !alone.has(short)) continue;
    if (own !== undefined) joined.add(own);
    found.full.aliases.push({ name: own?.name ?? short, because: found.because });
  }
  return entities.filter((entity) => !joined.has(entity));
}

/** Those that the text has by themselves, not only in front of a legal form. */
function standingAlone(shorts: readonly string[], text: string): Set<string> {
  const alone = new Set<string>();
  for (const { name, end } of new NameAutomaton(shorts).hits(text))
    if (!LEGAL_FORM_BEHIND.test(text.slice(end, end + 6))) alone.add(shorts[name] ?? '');
  return alone;
}

/** The longest name that the text has right before an offset. */
function endingAt(text: string, end: number, byName: ReadonlyMap<string, DraftEntity>): DraftEntity | null {
  for (let length = Math.min(40, end); length > 1; length -= 1) {
    const found = byName.get(text.slice(end - length, end));
    if (found !== undefined) return found;
  }
  return null;
}
