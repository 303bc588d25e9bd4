import type { EntityKind } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import type { Parameters } from '../statement.js';
import type { Comparison } from './comparison.js';
import type { Filter } from './filter.js';

/**
 * Another way into a list: from the few things that its filter names across a link (those certified as 高新技术企业), rather than along
 * the list's order with a look across that link at every row. It gives every row that the filter can leave, and more.
 */
export interface Entry {
  /** Binds `n`, each once, with the label of the list. */
  match: string;
  /** How many relationships lead into the list, in one column `links`: the database knows that without following them. */
  counted: string;
  /** Up to how many the list is entered so; where more lead in, it is walked. */
  few: number;
  params: Parameters;
}

/** Rows that are sorted sooner than a list is walked until a page is full. */
const FEW = 5_000;

/** The way in that a filter of a kind opens; undefined when it names nothing across a link. */
export function entryOf(kind: EntityKind, filter: Filter): Entry | undefined {
  for (const { link, property, value } of namedAcross(kind, filter)) {
    const [label] = link.targets.length === 1 ? link.targets : ['Entity'];
    const [from, to] = link.direction === 'OUT' ? ['<-', '-'] : ['-', '->'];
    const types = link.types.join('|');
    const keys = property === 'id' ? ['id'] : ['name', 'id'];
    const named = `MATCH (entry:${label}) USING INDEX SEEK entry:${label}(${keys.join(', ')})
  WHERE entry.${property} = $entry AND entry.id IS NOT NULL`;
    return {
      match: `${named}\n  MATCH (entry)${from}[:${types}]${to}(n:${kind})\n  WITH DISTINCT n`,
      counted: `${named}\n  RETURN sum(COUNT { (entry)${from}[:${types}]${to}() }) AS links`,
      few: FEW,
      params: { entry: value },
    };
  }
  return undefined;
}

interface Named {
  link: Link;
  property: 'id' | 'name';
  value: string;
}

/** What every row must be linked to, by id or name; by id first, of which there is one. */
function namedAcross(kind: EntityKind, filter: Filter): Named[] {
  const found = Object.entries(filter).flatMap(([field, asked]): Named[] => {
    if (asked === undefined || asked === null) return [];
    if (field === 'and') return (asked as Filter[]).flatMap((inner) => namedAcross(kind, inner));
    const link = linksOf(kind).find((each) => each.field === field);
    const node = link && (asked as { some?: { node?: Filter | null } | null }).some?.node;
    if (!link || !node) return [];
    return (['id', 'name'] as const).flatMap((property) => {
      const value = (node[property] as Comparison | null | undefined)?.eq;
      return typeof value === 'string' ? [{ link, property, value }] : [];
    });
  });
  return found.sort((one, other) => Number(one.property === 'name') - Number(other.property === 'name'));
}
