import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { RelationStatus } from '../../../vocabulary/relation-status.js';
import type { RelationStep } from '../../../vocabulary/relation-step.js';
import { ACCEPTING, APPLYING, CREATING, HOLDING_NOW, PRIZES, RENEWING } from './lexicon/verbs.js';
import { listEndingAt, listFrom } from './name-lists.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';
import { tenseOf, wordsBefore } from './tense.js';

const HOLDERS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'Division',
  'Village',
  'Enterprise',
  'Project',
  'Organization',
  'Official',
  'Place',
  'Brand',
  'Mechanism',
]);
const anyOf = (words: readonly string[], flags = 'u'): RegExp => new RegExp(words.join('|'), flags);
const [applying, creating, renewing, accepting, holding] = [APPLYING, CREATING, RENEWING, ACCEPTING, HOLDING_NOW].map(
  (words) => anyOf(words),
) as [RegExp, RegExp, RegExp, RegExp, RegExp];
const created = /创成|成功创建|成功创成|创建成功|建成/u;
const prize = new RegExp(`(?:${PRIZES.join('|')})$`, 'u');
const LEVEL = /^(?:国家级|省级|市级|县级|区级)/u;
const COUNTED_LIST = /^[^,。;()]{0,6}\d{1,4}[家个项户][^,。;()]{0,4}[(:]/u;
/** 5个, 3家: how many hold it, without their names. */
const COUNTED = /^[^,。;()]{0,2}(?:\d|[一二三四五六七八九十两]{1,2}[家个户名])/u;
const COUNTING = /(?:\d|[一二三四五六七八九十两])(?:余|多)?[家个户名项]$/u;
const BEHIND = 6;

interface Said {
  status: RelationStatus;
  step: RelationStep | null;
}

/**
 * 柳溪村荣获省级卫生村, 完成柳溪村市级示范村创建, 申报全国文明乡镇: a title is held, sought or applied for. Without a holder in
 * the clause it is the town's.
 */
export function heldTitles(statement: Statement): Proposed[] {
  const { text, named } = statement;
  return named.flatMap((title, index): Proposed[] => {
    if (title.kind !== 'Certification' || COUNTED_LIST.test(text.slice(title.end, title.end + 24))) return [];
    if (index > 0 && isListedAfter(statement, index)) return [];
    const titles = listFrom(statement, index);
    const last = titles.at(-1) as NamedHere;
    const said = whatIsSaid(statement, title, text.slice(last.end, last.end + BEHIND));
    if (said === null) return [];
    const holders = holdersOf(statement, index);
    const counted = COUNTED.test(text.slice(last.end, last.end + 6)) || COUNTING.test(text.slice(0, title.start));
    if (holders === null || (holders === 'TOWN' && (counted || isOthers(title.entity.name)))) return [];
    return typesOf(titles).map(([type, to]) => ({
      type,
      from: holders,
      to,
      at: title.start,
      ...said,
      level: to.length === 1 ? (LEVEL.exec(title.entity.name)?.[0] ?? null) : null,
      confidence: holders === 'TOWN' ? 0.6 : 0.7,
    }));
  });
}

const isListedAfter = (statement: Statement, index: number): boolean => {
  const list = listEndingAt(statement, index);
  return list.length > 1;
};

/** Titles of a list, prizes apart from qualifications. */
function typesOf(titles: readonly NamedHere[]): ['AWARDED' | 'CERTIFIED_AS', NamedHere[]][] {
  const prizes = titles.filter(({ entity }) => prize.test(entity.name));
  const others = titles.filter(({ entity }) => !prize.test(entity.name));
  return [['AWARDED', prizes] as const, ['CERTIFIED_AS', others] as const].flatMap(([type, to]) =>
    to.length > 0 ? [[type, to] as ['AWARDED' | 'CERTIFIED_AS', NamedHere[]]] : [],
  );
}

/** What the words around say of a title; null when they say nothing. */
function whatIsSaid(statement: Statement, title: NamedHere, behind: string): Said | null {
  const before = wordsBefore(statement, title.start).slice(-16);
  const { planned } = tenseOf(statement, title.start);
  const words = `${before} ${behind}`;
  const status = (other: RelationStatus): RelationStatus => (planned ? 'PLANNED' : other);
  if (applying.test(words)) return { status: status('APPLIED'), step: 'APPLY' };
  if (renewing.test(words)) return { status: status(/通过|完成/u.test(words) ? 'ACHIEVED' : 'STARTED'), step: 'RENEW' };
  if (/验收/u.test(words)) return { status: status('ACHIEVED'), step: 'ACCEPT' };
  if (created.test(words)) return { status: status('ACHIEVED'), step: 'CREATE' };
  if (/创建/u.test(behind) || /(?:创建|争创|打造)$/u.test(before)) {
    return { status: status(/完成|成功/u.test(words) ? 'ACHIEVED' : 'STARTED'), step: 'CREATE' };
  }
  if (holding.test(before)) return { status: status('ACHIEVED'), step: null };
  return planned && (creating.test(before) || accepting.test(words)) ? { status: 'PLANNED', step: 'CREATE' } : null;
}

/** Who holds a title: the list of names before it in the clause, else the town; null when that cannot be told. */
function holdersOf(statement: Statement, index: number): readonly NamedHere[] | 'TOWN' | null {
  const { named, report } = statement;
  const { town } = report;
  const isHolder = ({ kind, entity }: NamedHere): boolean =>
    HOLDERS.has(kind) && (kind !== 'Division' || entity.id === town);
  const last = named.slice(0, index).findLastIndex(isHolder);
  const nearest = named[last];
  const ofTowns = TOWNS.test(named[index]?.entity.name ?? '');
  if (nearest === undefined) return 'TOWN';
  if (nearest.entity.id === town) return 'TOWN';
  // 完成柳溪小学示范点创建和文明乡镇申报: another title stands between, and the school has that one.
  const apart = named.slice(last + 1, index).some(({ kind }) => kind === 'Certification');
  if (ofTowns) return apart || nearest.kind !== 'Village' ? 'TOWN' : null;
  return apart || nearest.kind === 'Mechanism' ? null : listEndingAt(statement, last);
}

/** Ends of titles that only a town can hold. */
const TOWNS = /(?:乡镇|卫生镇|文明镇|村镇|强镇|名镇|示范镇|重镇)$/u;

/** A title of firms, villages or persons, which a town cannot hold. */
const isOthers = (name: string): boolean =>
  /企业|工厂|车间|服务商|农场|示范社|合作社|民宿|村$|村庄$|社区$|户$|家庭$|个人$|党员$|模范$|者$|人$|中心$|基地$|支部$|党组织$/u.test(
    name,
  );
