import { EVIDENCE, type Quoted } from '../evidence/evidence-query.js';
import { CONFLICT, type Conflict } from './conflict-query.js';
import { NAMED, type Named } from './named.js';

/** A fact whole: what it says in words, what a reader must know with it, and where it is said. */
export interface Fact {
  __typename: 'Observation' | 'Relation' | 'Conflict' | 'Silence';
  id: string;
  evidence: readonly Quoted[];
  /** Of an observation or a relation. */
  statement?: string;
  conflicts?: readonly Conflict[];
  /** Of an observation. */
  printed?: string;
  members?: readonly Named[];
  listComplete?: boolean | null;
  subjectText?: string | null;
  subjectMembers?: readonly Named[];
  /** Of a relation: how the sentence names its ends, and its statuses over the years. */
  fromMention?: string | null;
  toMention?: string | null;
  history?: readonly { id: string; statement: string }[];
}

export interface FactData {
  node: Fact | null;
}

export const FACT = `query Fact($id: ID!, $lang: Lang!) {
  node(id: $id) {
    __typename
    id
    ... on Observation {
      statement(lang: $lang) printed listComplete subjectText
      subjectMembers { ${NAMED} }
      members { ${NAMED} }
      conflicts { ${CONFLICT} }
      ${EVIDENCE}
    }
    ... on Relation {
      statement(lang: $lang) fromMention toMention
      history { id statement(lang: $lang) }
      conflicts { ${CONFLICT} }
      ${EVIDENCE}
    }
    ... on Conflict { ${EVIDENCE} }
    ... on Silence { ${EVIDENCE} }
  }
}`;
