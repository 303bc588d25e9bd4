import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { folded } from '../../text/fold.js';
import type { DraftEntity, KnownName } from '../draft.js';
import { clausesOf } from './clauses.js';
import type { Keys } from './keys.js';
import { MILESTONES, type MilestoneWords } from './lexicon/milestones.js';
import type { Bounds, MarkedText } from './marked-text.js';

/** A milestone's place in the text. */
interface MilestoneHit extends Bounds {
  entity: string;
}

interface FoundMilestones {
  entities: DraftEntity[];
  hits: MilestoneHit[];
}

const byWord = new Map(MILESTONES.flatMap((each) => each.words.map((word) => [word, each] as const)));
/** Names of the seed that are too short to be more than a verb are found by the words above only. */
const SHORTEST = 3;

/** What the words of the vocabulary and of the seed name, longest first in the pattern. */
function milestoneWords(known: readonly KnownName[]): { words: ReadonlyMap<string, MilestoneWords>; pattern: RegExp } {
  const words = new Map(byWord);
  for (const { kind, name, aliases } of known) {
    if (kind !== 'Milestone') continue;
    for (const word of [name, ...aliases].map(folded))
      if (word.length >= SHORTEST && !words.has(word)) words.set(word, { name, words: [word], of: 'ANY' });
  }
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  return {
    words,
    pattern: new RegExp(longestFirst.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|'), 'gu'),
  };
}
const THINGS: ReadonlySet<string> = new Set<EntityKind>(['Project', 'Place', 'Enterprise', 'Organization']);
/** 完成股改2家(春来、山泉) */
const COUNTED = /^(?:的)?(?:企业|公司)?(?:完成|共|达)?(?:\d{1,4}|[一二三四五六七八九十两]{1,3})(?:余|多)?家/u;
/** How far behind a thing's name its milestone may stand, and before it. */
const BEHIND = 16;
const BEFORE = 2;
const NOT_BEHIND = /^(?:率|资金|面积|项目|企业|前|难|要求|条件|者|方|量)/u;

/** An entity that the text names, and of what kind it is. */
interface NamedPlace extends Bounds {
  kind: EntityKind;
}

/**
 * Milestones where the text says that something reaches them: beside a thing's name in its clause (柳溪光伏项目竣工, 建成柳溪书院),
 * or counted (完成股改2家). Elsewhere such words are verbs.
 *
 * @param named the other entities' places, in the order of the text
 */
export function findMilestones(
  { lines, text }: MarkedText,
  named: readonly NamedPlace[],
  known: readonly KnownName[],
  keys: Keys,
): FoundMilestones {
  const vocabulary = milestoneWords(known);
  const milestones = new Milestones(known, keys);
  const hits: MilestoneHit[] = [];
  let next = 0;
  for (const line of lines) {
    for (const clause of clausesOf(line)) {
      while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= clause.start) next += 1;
      const own: NamedPlace[] = [];
      for (let at = next; (named[at]?.start ?? Number.POSITIVE_INFINITY) < clause.end; at += 1)
        own.push(named[at] as NamedPlace);
      for (const place of milestonesIn(text, clause, own, vocabulary)) {
        const { id, at, length } = milestones.named(text.slice(place.start, place.end), place.milestone);
        hits.push({ start: place.start + at, end: place.start + at + length, entity: id });
      }
    }
  }
  return { entities: [...milestones.entities.values()], hits };
}

function milestonesIn(
  text: string,
  clause: Bounds,
  own: readonly NamedPlace[],
  { words, pattern }: ReturnType<typeof milestoneWords>,
): (Bounds & { milestone: MilestoneWords })[] {
  let at = 0;
  return [...text.slice(clause.start, clause.end).matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const milestone = words.get(word);
    const [start, end] = [clause.start + index, clause.start + index + word.length];
    while ((own[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const [before, behind] = [own[at - 1], own[at]];
    if (milestone === undefined || (behind !== undefined && behind.start < end)) return [];
    const counted = COUNTED.test(text.slice(end, end + 10));
    const beside =
      (before !== undefined && THINGS.has(before.kind) && start - before.end <= BEHIND) ||
      (behind !== undefined && THINGS.has(behind.kind) && behind.start - end <= BEFORE);
    const firm = counted || (beside && before?.kind === 'Enterprise');
    const said = milestone.of === 'FIRM' ? firm : beside || (milestone.of === 'ANY' && counted);
    return said && !NOT_BEHIND.test(text.slice(end, end + 3)) ? [{ start, end, milestone }] : [];
  });
}

/** Milestones by the words that name them: the seed's by their names and aliases, and new ones. */
class Milestones {
  readonly entities = new Map<string, DraftEntity>();
  private readonly byWord = new Map<string, KnownName>();

  constructor(
    known: readonly KnownName[],
    private readonly keys: Keys,
  ) {
    for (const each of known.filter(({ kind }) => kind === 'Milestone'))
      for (const name of [each.name, ...each.aliases]) this.byWord.set(folded(name), each);
  }

  /** The milestone that a word names, and which part of the word: the seed's 开工 in 开工建设, or the whole for a new one. */
  named(word: string, { name, words }: MilestoneWords): { id: string; at: number; length: number } {
    const part = [word, ...words].find((each) => word.includes(each) && this.byWord.has(each));
    const own = part === undefined ? undefined : this.byWord.get(part);
    if (part !== undefined && own !== undefined) {
      this.add(own.id, own.name, true);
      return { id: own.id, at: word.indexOf(part), length: part.length };
    }
    const other = this.byWord.get(name);
    const entity = this.entities.get(other === undefined ? name : word) ?? this.fresh(word, name, words, other);
    return { id: entity.id, at: 0, length: word.length };
  }

  /** A new one; where the seed has the step by another word, the two are asked about and not joined. */
  private fresh(word: string, name: string, words: readonly string[], other: KnownName | undefined): DraftEntity {
    const own = other === undefined ? name : word;
    const entity = this.add(this.keys.idFor('Milestone', own), own, false);
    if (other === undefined)
      entity.aliases.push(...words.slice(1).map((each) => ({ name: each, because: '同一节点的说法' })));
    else entity.possiblySame.push({ id: other.id, because: `“${word}”与“${other.name}”意思相近` });
    return entity;
  }

  private add(id: string, name: string, known: boolean): DraftEntity {
    const key = known ? id : name;
    const entity = this.entities.get(key) ?? {
      id,
      kind: 'Milestone',
      name,
      known,
      aliases: [],
      possiblySame: [],
      confidence: 0.8,
      doubt: null,
    };
    this.entities.set(key, entity);
    return entity;
  }
}
