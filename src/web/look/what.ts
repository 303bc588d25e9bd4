import { ENTITY, type Entity } from './entity/entity.js';
import type { FactHead } from './fact/fact-page.js';
import { NAMED } from './fact/named.js';
import type { Indicator } from './indicator/indicator-page.js';
import { REPORT, type Report } from './reading/report.js';

/** What an id is of, with what the head of its page shows. */
export type What =
  | Entity
  | Report
  | Indicator
  | FactHead
  | { __typename: 'Conflict'; id: string; conflict: string }
  | { __typename: 'Claim'; id: string; start: number; report: { id: string } }
  | { __typename: 'Passage'; id: string; position: number; report: { id: string } };

export interface WhatData {
  node: What | null;
}

export const WHAT = `query What($id: ID!, $lang: Lang!) {
  node(id: $id) {
    __typename
    id
    ${ENTITY}
    ${REPORT}
    ... on Indicator { name en measure unit additive otherNames: aliases }
    ... on Observation { subjectName indicator subject { ${NAMED} } }
    ... on Relation { from { ${NAMED} } to { ${NAMED} } label(lang: $lang) }
    ... on Silence { about of { ${NAMED} } }
    ... on Conflict { conflict: kind }
    ... on Claim { start report { id } }
    ... on Passage { position report { id } }
  }
}`;
