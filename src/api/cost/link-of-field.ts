import { ENTITY_KINDS, type EntityKind } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import { keysOf } from '../../vocabulary/term.js';
import type { FieldAsked } from './fields-asked.js';

const KINDS: ReadonlySet<string> = new Set(keysOf(ENTITY_KINDS));

export const isKind = (name: string): name is EntityKind => KINDS.has(name);

/** The link that a field of an entity leads along; undefined of every other field. */
export const linkOfField = ({ parent, definition }: FieldAsked): Link | undefined =>
  isKind(parent.name) ? linksOf(parent.name).find(({ field }) => field === definition.name) : undefined;
