import { NAMED, type Named } from '../fact/named.js';

/** What an entity is, as its page begins. */
export interface Entity extends Named {
  __typename: string;
  nameEn: string | null;
  note: string | null;
  code: string | null;
  townCode: string | null;
  origin: 'REPORT' | 'CODES';
  aliases: readonly { name: string; because: string }[];
  possiblySame: readonly { because: string; entity: Named & { townCode: string | null } }[];
  mentions: { totalCount: number };
  /** Of divisions and villages. */
  formerly?: readonly { name: string; because: string; until: number }[];
  mergedFrom?: readonly Named[];
  mergedInto?: Named | null;
  parent?: Named | null;
  validFrom?: number | null;
  validUntil?: number | null;
  /** Of a project: how far it has come. */
  stage?: { status: string; year: number; inferred: boolean; milestone: Named } | null;
}

const PLACE = `formerly { name because until } mergedFrom { ${NAMED} } mergedInto { ${NAMED} } validFrom validUntil`;

/** What is asked of an entity for the head of its page. */
export const ENTITY = `
... on Entity {
  ${NAMED} nameEn note code townCode origin
  aliases { name because }
  possiblySame { because entity { ${NAMED} townCode } }
  mentions(first: 0) { totalCount }
}
... on Division { ${PLACE} parent { ${NAMED} } }
... on Village { ${PLACE} }
... on Project { stage { status year inferred milestone { ${NAMED} } } }`;

/** A town has reports of its own; its code has nine digits. */
export const isTown = ({ kind, code }: Pick<Entity, 'kind' | 'code'>): boolean =>
  kind === 'Division' && code?.length === 9;
