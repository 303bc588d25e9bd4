import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { RelationTypeName } from '../../../vocabulary/relation-type.js';
import { DONE } from './lexicon/tense.js';
import { AS_MEANS, CARRYING_OUT, HOLDING, PROMOTING, RELYING } from './lexicon/verbs.js';
import { listFrom } from './name-lists.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';
import { statusOf, tenseOf, wordsBefore } from './tense.js';

interface Rule {
  type: RelationTypeName;
  kinds: readonly EntityKind[];
  verbs: RegExp;
  confidence: number;
}

/** A verb right before the name, with no more than a few words between: 深入开展“春风”行动. */
const before = (verbs: readonly string[]): RegExp =>
  new RegExp(
    `(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')})(?:了|好|全镇|全域|我镇|村级|镇级)?(?:第[\\d一二三四五六七八九十]{1,3}届|首届)?(?:[^,。;□]{1,8}[和与及、])?[“]?$`,
    'u',
  );

const RULES: readonly Rule[] = [
  { type: 'IMPLEMENTS', kinds: ['Program', 'Mechanism'], verbs: before(CARRYING_OUT), confidence: 0.65 },
  { type: 'IMPLEMENTS', kinds: ['Project'], verbs: before(CARRYING_OUT), confidence: 0.55 },
  { type: 'HOSTS', kinds: ['Event'], verbs: before(HOLDING), confidence: 0.65 },
  { type: 'PROMOTES', kinds: ['Brand'], verbs: before(PROMOTING), confidence: 0.6 },
];
const relying = before(RELYING);
const asMeans = new RegExp(`^”?(?:${AS_MEANS.join('|')})`, 'u');
const done = new RegExp(`(?:${DONE.join('|')})[^,]{0,2}$`, 'u');
const BACK = 20;
const QUANTITY = /\d/u;

/** What the town carries out, holds, promotes and relies on: the name stands right behind the verb, with its list. */
export function carriedOut(statement: Statement): Proposed[] {
  const { text, named, heading } = statement;
  if (heading && named.length === 0) return [];
  return named.flatMap((target, index): Proposed[] => {
    const words = wordsBefore(statement, target.start).slice(-BACK);
    const subject = subjectOf(statement, index);
    if (subject === null) return [];
    if (relying.test(words)) return reliedOn(statement, target);
    const rule = RULES.find(({ kinds, verbs }) => kinds.includes(target.kind) && verbs.test(words));
    if (rule === undefined) return [];
    const to = listFrom(statement, index);
    // 推进柳溪书院、山下冷库落地: what reaches a milestone is said as that.
    if (target.kind === 'Project' && named.slice(index).some(({ kind }) => kind === 'Milestone')) return [];
    const { planned } = tenseOf(statement, target.start);
    const finished = rule.type === 'IMPLEMENTS' && done.test(words) && !QUANTITY.test(text.slice(target.end));
    const reached = finished ? 'COMPLETED' : 'ACHIEVED';
    const status = planned ? 'PLANNED' : finished ? reached : statusOf(statement, target.start, reached);
    return [{ type: rule.type, from: 'TOWN', to, at: target.start, status, confidence: rule.confidence }];
  });
}

/** The town, where no other village, firm or body stands before the name in its clause; null otherwise. */
function subjectOf({ named, report }: Statement, index: number): 'TOWN' | null {
  const others = named
    .slice(0, index)
    .some(({ kind, entity }) =>
      kind === 'Division'
        ? entity.id !== report.town
        : kind === 'Village' || kind === 'Enterprise' || kind === 'Official',
    );
  return others ? null : 'TOWN';
}

const MEANS: readonly EntityKind[] = ['Program', 'Mechanism', 'Organization', 'Place', 'Brand', 'Event'];
/** Of places only those that are made for something; a river is no means. */
const MADE = /(?:景区|园|园区|基地|平台|中心|广场|馆|长廊|示范带|示范区)$/u;

/** 依托柳溪景区, 以“春风”行动为抓手. */
function reliedOn(statement: Statement, target: NamedHere): Proposed[] {
  const { text } = statement;
  const by = /以[“]?$/u.test(text.slice(0, target.start));
  if (target.kind === 'Place' && !MADE.test(target.entity.name)) return [];
  if (!MEANS.includes(target.kind) || (by && !asMeans.test(text.slice(target.end, target.end + 12)))) return [];
  const status = tenseOf(statement, target.start).planned ? 'PLANNED' : 'ACHIEVED';
  return [{ type: 'RELIES_ON', from: 'TOWN', to: [target], at: target.start, status, confidence: by ? 0.65 : 0.55 }];
}
