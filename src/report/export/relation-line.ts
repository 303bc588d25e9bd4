import { RELATION_TYPES } from '../../vocabulary/relation-type.js';
import type { Relation } from '../facts.js';
import { type Evidence, evidenceItem } from './evidence.js';
import { lineOf } from './line.js';

/** A line of relations.jsonl: one relation with one status in one year. */
export interface RelationLine {
  id: string;
  type: Relation['type'];
  /** The type in Chinese, read from → to. */
  label: string;
  from: string;
  fromName: string;
  /** How the text names it, where it does first. */
  fromMention: string | null;
  to: string;
  toName: string;
  toMention: string | null;
  status: Relation['status'];
  /** Null for what the official codes give: it holds in every year. */
  year: number | null;
  step: Relation['step'];
  title: string | null;
  inferred: boolean;
  because: string | null;
  /** Empty for what the official codes give. */
  evidence: Evidence[];
}

export const RELATION_COLUMNS: readonly (keyof RelationLine)[] = [
  'id',
  'type',
  'label',
  'from',
  'fromName',
  'fromMention',
  'to',
  'toName',
  'toMention',
  'status',
  'year',
  'step',
  'title',
  'inferred',
  'because',
  'evidence',
];

interface Mentions {
  fromMention: string | null;
  toMention: string | null;
}

/** As cypher/read/export-relations.cypher gives it. */
export interface RelationRow {
  id: string;
  relation: Pick<
    Relation,
    'type' | 'from' | 'to' | 'status' | 'year' | 'step' | 'title' | 'inferred' | 'because' | 'origin'
  > & {
    fromName: string;
    toName: string;
  };
  /** In the order of reports and texts. */
  claims: (Evidence & Mentions)[];
}

export function relationLine({ id, relation, claims }: RelationRow): RelationLine {
  return lineOf<RelationLine>(RELATION_COLUMNS, {
    ...relation,
    id,
    label: RELATION_TYPES[relation.type].zh,
    fromMention: first(claims, 'fromMention'),
    toMention: first(claims, 'toMention'),
    year: relation.origin === 'CODES' ? null : relation.year,
    evidence: claims.map(evidenceItem),
  });
}

const first = (claims: readonly Mentions[], mention: keyof Mentions): string | null =>
  claims.find((claim) => claim[mention] !== null)?.[mention] ?? null;
