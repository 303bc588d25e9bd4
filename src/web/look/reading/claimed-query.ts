import { NAMED, type Named } from '../fact/named.js';

/** A fact that a stretch of a report claims, in words. */
export interface Claimed {
  /** Of an entity, its kind. */
  __typename: string;
  id: string;
  /** Of an entity. */
  name?: string;
  kind?: string;
  /** Of a figure or a relation. */
  statement?: string;
  modality?: string;
  status?: string;
  inferred?: boolean;
  /** Of a conflict: its kind, what is wrong, what to do. */
  conflict?: string;
  warning?: string;
  advice?: string;
  /** Of a silence: of what nothing is said, of whom, and why one would look for it. */
  about?: string;
  of?: Named;
  remark?: string | null;
}

export interface ClaimedData {
  nodes: readonly (Claimed | null)[];
}

export const CLAIMED = `query Claimed($ids: [ID!]!, $lang: Lang!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity { name kind }
    ... on Observation { statement(lang: $lang) modality }
    ... on Relation { statement(lang: $lang) status inferred }
    ... on Conflict { conflict: kind warning: explanation advice }
    ... on Silence { about remark: explanation of { ${NAMED} } }
  }
}`;

const SENTENCES = ['Observation', 'Relation', 'Conflict', 'Silence'];

/** Sentences first; names, which stand in them, last. */
export function inReadingOrder(nodes: ClaimedData['nodes']): Claimed[] {
  const found = nodes.filter((node) => node !== null);
  const sentences = SENTENCES.flatMap((type) => found.filter(({ __typename }) => __typename === type));
  return [...sentences, ...found.filter(({ __typename }) => !SENTENCES.includes(__typename))];
}
