import { NAMED, type Named } from './named.js';

export interface Conflict {
  id: string;
  kind: string;
  severity: string;
  explanation: string;
  advice: string;
  foundBy: string;
  members: readonly Member[];
}

/** What a conflict is about: an entity, or a fact in words. */
export type Member =
  | (Named & { __typename: string; statement?: undefined })
  | { __typename: string; id: string; statement: string; name?: undefined };

/** What is asked of a conflict. The query takes `$lang: Lang!`. */
export const CONFLICT = `id kind severity explanation advice foundBy
members { __typename id ... on Entity { ${NAMED} } ... on Observation { statement(lang: $lang) } ... on Relation { statement(lang: $lang) } }`;
