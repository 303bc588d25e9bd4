import type { EntityKind } from './entity-kind.js';
import { BACKERS } from './link/backers.js';
import type { Link } from './link/declare.js';
import { OFFICIALS } from './link/officials.js';
import { PLACES } from './link/places.js';
import { SPREADING } from './link/spreading.js';
import { STANDING } from './link/standing.js';
import { UNDERTAKINGS } from './link/undertakings.js';

export type { Link };

/** Every link of every kind, by what it tells of. */
export const LINKS: readonly Link[] = [...PLACES, ...STANDING, ...UNDERTAKINGS, ...BACKERS, ...SPREADING, ...OFFICIALS];

/** The links of one kind, in the order of their declaration. */
export const linksOf = (kind: EntityKind): Link[] => LINKS.filter((each) => each.on === kind);
