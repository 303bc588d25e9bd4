import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { folded } from '../../text/fold.js';
import type { DraftEntity, KnownName } from '../draft.js';
import { NameAutomaton } from './automaton.js';
import { wordsOf } from './words.js';

/** Kinds whose names are asked about; of the others a likeness says little (省级卫生村, 市级卫生村). */
const ASKED: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'Enterprise',
  'Project',
  'Program',
  'Place',
  'Organization',
  'Mechanism',
  'Brand',
  'Event',
  'Certification',
]);
const MARKS = /["'“”‘’]/gu;
/** So many names that hold one short one are no likeness: the short one is a common word. */
const MOST = 6;
const SAME_START = 2;

interface Named {
  id: string;
  kind: EntityKind;
  name: string;
  text: string;
}

/**
 * Fills `possiblySame` of new entities with those of their kind, drafted or known, that look like them: one name inside
 * another, firms with one trade name (春来机械, 春来五金), titles that differ by 级. Only asked about, never joined.
 *
 * @param common names of the town and above, which many names begin with
 */
export function markLookAlikes(
  entities: readonly DraftEntity[],
  known: readonly KnownName[],
  common: readonly string[],
): void {
  const named = new Map<string, Named>();
  for (const { id, kind, name } of [...known, ...entities]) {
    const text = folded(name).replace(MARKS, '').replace(/级/gu, '');
    if (ASKED.has(kind) && text.length > 1) named.set(id, { id, kind, name, text });
  }
  const asked = new Map<string, Map<string, string>>();
  const ask = (a: Named, b: Named, because: string): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = asked.get(one.id) ?? new Map<string, string>();
      if (!own.has(other.id)) own.set(other.id, because);
      asked.set(one.id, own);
    }
  };
  for (const names of byKind(named.values()).values()) {
    askInside(names, ask);
    if (names[0]?.kind === 'Enterprise') askSameStart(names, common, ask);
  }
  for (const entity of entities) {
    if (entity.known) continue;
    for (const [id, because] of asked.get(entity.id) ?? []) entity.possiblySame.push({ id, because });
  }
}

type Ask = (a: Named, b: Named, because: string) => void;

function byKind(named: Iterable<Named>): Map<EntityKind, Named[]> {
  const kinds = new Map<EntityKind, Named[]>();
  for (const each of named) {
    const same = kinds.get(each.kind);
    if (same) same.push(each);
    else kinds.set(each.kind, [each]);
  }
  return kinds;
}

/** One name inside another, or the same but for 级. */
function askInside(names: readonly Named[], ask: Ask): void {
  const automaton = new NameAutomaton(names.map(({ text }) => text));
  const inside = new Map<Named, Named[]>();
  const first = new Map<string, Named>();
  for (const longer of names) {
    const same = first.get(longer.text);
    if (same) ask(same, longer, `“${same.name}”与“${longer.name}”只差“级”字或引号`);
    else first.set(longer.text, longer);
    for (const { name } of automaton.hits(longer.text)) {
      const shorter = names[name] as Named;
      if (shorter.text === longer.text) continue;
      const holders = inside.get(shorter);
      if (holders === undefined) inside.set(shorter, [longer]);
      else if (holders.length <= MOST && holders.at(-1) !== longer) holders.push(longer);
    }
  }
  for (const [shorter, holders] of inside) {
    if (holders.length > MOST) continue;
    for (const longer of holders)
      ask(shorter, longer, `一处作“${shorter.name}”，一处作“${longer.name}”，是否同一未说明`);
  }
}

/** Firms whose names begin alike, when that is no place's name. */
function askSameStart(names: readonly Named[], common: readonly string[], ask: Ask): void {
  const starts = new Map<string, Named[]>();
  for (const each of names) {
    const place = common.find((name) => each.text.startsWith(name)) ?? firstPlace(each.text);
    const text = each.text.slice(place.length);
    if (text.length < SAME_START + 1) continue;
    const start = text.slice(0, SAME_START);
    starts.set(start, [...(starts.get(start) ?? []).slice(0, MOST), each]);
  }
  for (const [start, alike] of starts) {
    if (alike.length > MOST) continue;
    for (const [index, one] of alike.entries())
      for (const other of alike.slice(index + 1)) ask(one, other, `“${one.name}”与“${other.name}”同以“${start}”开头`);
  }
}

/** The place that a firm's name begins with: 湖南 of 湖南春来机械有限公司. */
function firstPlace(name: string): string {
  const [first] = wordsOf(name);
  return first?.tag === 'ns' && first.end < name.length ? first.text : '';
}
