import type {
  Claim,
  ClaimedKind,
  Conflict,
  Entity,
  Observation,
  Passage,
  Relation,
  Silence,
  VerifiedReport,
} from '../../src/report/facts.js';
import type { Indicator } from '../../src/vocabulary/indicator.js';
import { hash, TOWN } from './invented-facts.js';

/** A fact with the words that say it. */
export interface Said<Fact> {
  quote: string;
  fact: Fact;
  /** Another clause that gives its period. */
  periodQuote?: string;
  fromMention?: string;
  toMention?: string;
}

export interface Parts {
  year: number;
  /** One paragraph each; quotes are looked for in all of them together. */
  paragraphs: string[];
  entities: Entity[];
  indicators: Indicator[];
  observations: Said<Observation>[];
  relations: Said<Relation>[];
  /** What the official codes give: no claim. */
  codes?: Relation[];
  mentions?: Said<Entity>[];
  conflicts?: { quote: string; kind: Conflict['kind']; members: string[]; explanation?: string }[];
  silences?: { quote: string; of: string; about: string }[];
}

/** A verified report made by hand: offsets and ids as the verifier makes them. A paragraph is a passage; each ends its line. */
export function report(parts: Parts): VerifiedReport {
  const { year } = parts;
  const id = `report/${TOWN}/${year}`;
  const text = parts.paragraphs.map((paragraph) => `${paragraph}\n`).join('');
  const passages = passagesOf(id, parts.paragraphs);

  const claimOf = (
    claims: ClaimedKind,
    fact: string,
    quote: string,
    role: Claim['role'],
    mentions: Partial<Claim> = {},
  ): Claim => {
    const at = text.indexOf(quote);
    if (at < 0) throw new Error(`The invented report of ${year} does not say ${quote}`);
    const start = Array.from(text.slice(0, at)).length;
    const end = start + Array.from(quote).length;
    const passage = passages.find((each) => each.start <= start && start < each.end)!;
    const claim = {
      report: id,
      passage: passage.id,
      claims,
      fact,
      role,
      start,
      end,
      quote,
      fromMention: null,
      toMention: null,
      says: null,
    };
    return { id: `${id}/claim/${start}-${end}/${role}/${hash(fact)}`, ...claim, ...mentions };
  };
  const said = <Fact extends { id: string }>(kind: ClaimedKind, all: Said<Fact>[] = []) =>
    all.flatMap(({ quote, fact, periodQuote, fromMention = null, toMention = null }) => [
      claimOf(kind, fact.id, quote, 'VALUE', { fromMention, toMention }),
      ...(periodQuote === undefined ? [] : [claimOf(kind, fact.id, periodQuote, 'PERIOD')]),
    ]);

  const conflicts: Conflict[] = (parts.conflicts ?? []).map(({ kind, members, explanation = '口径未说明' }) => ({
    id: `${id}/conflict/${hash(kind, members)}`,
    report: id,
    kind,
    severity: 'HIGH',
    members,
    explanation,
    advice: '并列列出,不求和',
    foundBy: 'READER',
  }));
  const silences: Silence[] = (parts.silences ?? []).map(({ of, about }) => ({
    id: `${id}/silence/${hash(of, about)}`,
    report: id,
    of,
    about,
    explanation: null,
  }));
  return {
    report: {
      id,
      town: `division/${TOWN}`,
      townCode: TOWN,
      year,
      planYear: year + 1,
      title: `清河镇${year}年工作总结`,
      publisher: '清河镇人民政府',
      date: `${year + 1}-01-04`,
      source: null,
      length: Array.from(text).length,
    },
    passages,
    entities: parts.entities,
    indicators: parts.indicators,
    observations: unique(parts.observations.map(({ fact }) => fact)),
    relations: unique([...parts.relations.map(({ fact }) => fact), ...(parts.codes ?? [])]),
    conflicts,
    silences,
    claims: unique([
      ...said('Observation', parts.observations),
      ...said('Relation', parts.relations),
      ...said('Entity', parts.mentions),
      ...(parts.conflicts ?? []).map(({ quote }, at) => claimOf('Conflict', conflicts[at]!.id, quote, 'VALUE')),
      ...(parts.silences ?? []).map(({ quote }, at) => claimOf('Silence', silences[at]!.id, quote, 'VALUE')),
    ]),
  };
}

function passagesOf(report: string, paragraphs: readonly string[]): Passage[] {
  let start = 0;
  return paragraphs.map((paragraph, position) => {
    const text = `${paragraph}\n`;
    const end = start + Array.from(text).length;
    const passage = {
      id: `${report}/passage/${start}`,
      report,
      position,
      start,
      end,
      text,
      headings: ['一、工作总结'],
    };
    start = end;
    return passage;
  });
}

const unique = <Thing extends { id: string }>(things: Thing[]): Thing[] => [
  ...new Map(things.map((each) => [each.id, each])).values(),
];
