import type { EntityKind } from '../entity-kind.js';
import type { RelationStatus } from '../relation-status.js';
import { REACHED, RELATION_STATUSES } from '../relation-status.js';
import { RELATION_TYPES, type RelationTypeName } from '../relation-type.js';
import { keysOf } from '../term.js';

/**
 * A field of a kind that leads along relations to other entities. Declared once: from it come the field of the API, the
 * inputs that filter by it and the statement that reads it for any number of entities at once.
 */
export interface Link {
  on: EntityKind;
  field: string;
  types: readonly RelationTypeName[];
  /** OUT: the entity stands at the relation's `from`; IN: at its `to`. */
  direction: 'OUT' | 'IN';
  /** The kinds at the other end; more than one, or none, gives a connection of Entity. */
  targets: readonly EntityKind[];
  /** At most one at a time: the field is the entity itself, not a connection. */
  single: boolean;
  /** It lists what the official codes give: as of a year, the places whose codes held in it. */
  ofCodes: boolean;
  /** The statuses that show unless others are asked for. */
  statuses: readonly RelationStatus[];
  description: string;
}

const all = keysOf(RELATION_STATUSES);

type Way = [types: RelationTypeName | RelationTypeName[], direction: 'OUT' | 'IN', targets?: EntityKind | EntityKind[]];

const listed = <Word>(words: Word | Word[] | undefined): Word[] =>
  words === undefined ? [] : Array.isArray(words) ? words : [words];

/** Declares the same link on several kinds; of its relation types a kind gets those that it can stand in. */
export function link(
  on: EntityKind | EntityKind[],
  field: string,
  [types, direction, targets]: Way,
  description: string,
): Link[] {
  const side = direction === 'OUT' ? 'from' : 'to';
  return listed(on).map((kind) => ({
    on: kind,
    field,
    types: listed(types).filter((type) => RELATION_TYPES[type][side].includes(kind)),
    direction,
    targets: listed(targets),
    single: false,
    ofCodes: false,
    statuses: REACHED,
    description,
  }));
}

export const single = (links: Link[]): Link[] => links.map((each) => ({ ...each, single: true }));
export const listingCodes = (links: Link[]): Link[] => links.map((each) => ({ ...each, ofCodes: true }));
export const ofAnyStatus = (links: Link[]): Link[] => links.map((each) => ({ ...each, statuses: all }));

/** Kinds that lie somewhere, have parts and reach milestones. */
export const COMPOSED: EntityKind[] = [
  'Division',
  'Village',
  'Enterprise',
  'Project',
  'Program',
  'Organization',
  'Mechanism',
  'Place',
  'Brand',
  'Event',
];
