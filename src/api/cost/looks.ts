import type { Sizes } from '../../graph/read/sizes.js';
import { linksOf } from '../../vocabulary/link.js';
import { type Conditions, conditionsCount, conditionsOf, type LinkConditions } from './conditions.js';
import { type FieldAsked, isOfThePast } from './fields-asked.js';
import { isKind, linkOfField } from './link-of-field.js';

/**
 * How many nodes and relationships a field may have to look at beyond the rows that it gives: those that its filter leaves out, that
 * it counts, that it groups. An upper bound but for chance: degrees are averages, and a thing with many links is met oftener.
 */
export async function looksOf(field: FieldAsked, sizes: Sizes): Promise<number> {
  const { parent, definition, type, rows } = field;
  if (parent.name === 'Query') {
    const search = SEARCHES[definition.name];
    if (search !== undefined) return search(field, sizes);
    const label = labelOfRows(type.name);
    if (label === undefined) return 0;
    const all = await sizes.nodes(label);
    const looks = await looksThrough(field, narrowed(field, all), label, sizes);
    return isOfThePast(field) ? 2 * looks : looks;
  }
  const label = labelOfRows(type.name);
  if (label === undefined) return 0;
  const reached = await reachedBy(field, label, sizes);
  const entered = field.parents * ENTERING * waysInto(field);
  return entered + (await looksThrough(field, Math.max(reached, Math.min(rows, 1)), label, sizes));
}

/** What each way into a page of one parent takes: to find a place in an index is dearer than to walk on from it. */
const ENTERING = 15;

/** How much oftener than the average a thing with many links is asked for. */
const SKEW = 30;

/** Rows that are left where a filter names a town, a report or a thing: an index leads to them. */
const NARROWED = 20_000;
const NARROWING = [
  'townCode',
  'town',
  'subject',
  'from',
  'to',
  'fromId',
  'toId',
  'report',
  'passage',
  'fact',
  'of',
  'member',
  'about',
];

/** Of a list's rows those that are looked at at all. */
function narrowed(field: FieldAsked, all: number): number {
  const { equals } = conditionsOf(field);
  if (equals.has('id')) return 1;
  return NARROWING.some((name) => equals.has(name)) ? Math.min(all, NARROWED) : all;
}

/** Of rows that must equal some values, the share for which more is asked: a status or a year leaves a third, an indicator or a type less. */
function shareOf({ equals, among }: Conditions): number {
  const shares = [...equals, ...among].map((name) => (name === 'indicator' || name === 'type' ? 1 / 10 : 1 / 3));
  return Math.max(
    1 / 30,
    shares.reduce((product, share) => product * share, 1),
  );
}

/** What a list costs of `among` rows: nothing beyond its page where it asks nothing of them. */
async function looksThrough(field: FieldAsked, among: number, label: string, sizes: Sizes): Promise<number> {
  const conditions = conditionsOf(field);
  const asks = conditionsCount(conditions) > 0 || field.args.asOf !== undefined || isOfThePast(field);
  const selected = new Set(field.fields.map(({ definition }) => definition.name));
  const counts = selected.has('totalCount') && (asks || field.parent.name !== 'Query');
  const pages = [...selected].some((name) => name !== 'totalCount') && asks;
  const passes = Number(counts) + Number(pages);
  return passes === 0 ? 0 : passes * among * (await looksEach(conditions, label, sizes));
}

/** Looks at each row that a filter is asked of; `more` are those at rows that pass it. */
async function looksEach(conditions: Conditions, label: string, sizes: Sizes, more = 0): Promise<number> {
  const { comparisons, ofClaims, links } = conditions;
  const across = await Promise.all(
    links.map(async (link) => ({ of: link, looks: await looksAcross(link, label, sizes) })),
  );
  const looks = (all: boolean) =>
    across.filter(({ of }) => of.ofAllRows === all).reduce((sum, each) => sum + each.looks, 0);
  return 1 + looks(true) + shareOf(conditions) * (comparisons / 2 + 3 * ofClaims + looks(false) + more);
}

async function looksAcross({ filter, field, inner }: LinkConditions, label: string, sizes: Sizes): Promise<number> {
  const kind = filter.replace(/Filter$/, '');
  const link = isKind(kind) ? linksOf(kind).find((each) => each.field === field) : undefined;
  // an end of a relation is looked up by its id, the subject of a figure is beside it
  if (link === undefined) return (label === 'Relation' ? 4 : 1) + (await looksEach(inner, 'Entity', sizes)) / 2;
  const degree = await averageEnds(isKind(label) ? label : kind, link.types, link.direction, sizes);
  const target = link.targets.length === 1 ? link.targets[0]! : 'Entity';
  return 2 + degree * (1 + (await looksEach(inner, target, sizes)));
}

async function averageEnds(
  label: string,
  types: readonly string[],
  direction: 'OUT' | 'IN',
  sizes: Sizes,
): Promise<number> {
  const [nodes, ...ends] = await Promise.all([
    sizes.nodes(label),
    ...types.map((type) => sizes.ends({ label, type, direction })),
  ]);
  return ends.reduce((sum, each) => sum + each, 0) / Math.max(1, nodes);
}

/** How many rows all parents of a page together may have. */
async function reachedBy(field: FieldAsked, label: string, sizes: Sizes): Promise<number> {
  const { parent, definition, parents } = field;
  const name = parent.name;
  const link = linkOfField(field);
  const nodes = await sizes.nodes(name);
  const total = link
    ? nodes * (await averageEnds(name, link.types, link.direction, sizes))
    : definition.name === 'relations'
      ? (await sizes.ends({ label: name, direction: 'OUT' })) + (await sizes.ends({ label: name, direction: 'IN' }))
      : await sizes.nodes(label);
  return Math.min(total, (parents * total * SKEW) / Math.max(1, nodes));
}

/** Ranges of an index that lead into a page of links: one for each type, kind and status. What is read along few relationships takes no more. */
function waysInto(field: FieldAsked): number {
  const link = linkOfField(field);
  if (link === undefined) return 2;
  const { status } = field.args;
  const statuses = Array.isArray(status) ? status.length : link.statuses.length;
  return link.types.length * Math.max(1, link.targets.length) * statuses;
}

/** What the fields at the root look at that are no lists. */
const SEARCHES: Readonly<Record<string, (field: FieldAsked, sizes: Sizes) => Promise<number>>> = {
  search: async ({ args, fields }, sizes) => {
    const counts = fields.some(({ definition }) => definition.name === 'totalCount');
    const names = await sizes.nodes('Name');
    return Math.min(names, 5_000) + names * (Number(counts) * 2 + Number(args.kinds !== undefined) / 2);
  },
  path: async (_, sizes) => 2 * Math.min(100_000, await sizes.nodes('Relation')),
  neighborhood: async (field, sizes) => {
    const { rows, fields } = field;
    const [relations, entities] = await Promise.all([sizes.nodes('Relation'), sizes.nodes('Entity')]);
    const around = Math.min(relations, (rows * 2 * relations * SKEW) / Math.max(1, entities));
    const counts = fields.some(({ definition }) => definition.name === 'omitted');
    return around * (1 + Number(counts)) + (isOfThePast(field) ? around : 0);
  },
  observationGroups: async (field, sizes) => {
    const all = await sizes.nodes('Observation');
    const selected = new Set(field.fields.map(({ definition }) => definition.name));
    const sums = ['sum', 'sumUnit', 'sumQualifier', 'sumReason'].some((name) => selected.has(name));
    // measured over 150,000 figures
    const grouping = keysBy(field) * 0.7 + (sums ? 22 : 0) + (selected.has('members') ? 8 : 0);
    return Math.min(all, narrowed(field, all)) * (await looksEach(conditionsOf(field), 'Observation', sizes, grouping));
  },
  relationGroups: async (field, sizes) => {
    const all = await sizes.nodes('Relation');
    return narrowed(field, all) * (await looksEach(conditionsOf(field), 'Relation', sizes, groupingRelations(field)));
  },
  figure: async () => 3_000,
  compare: async () => 3_000,
};

/**
 * What grouping costs at each relation. By a thing at an end there are nearly as many groups as relations, and their sets of different ends
 * take all the memory that a statement may have. Measured over 700,000 relations.
 */
function groupingRelations({ args, fields }: FieldAsked): number {
  const keys = new Set(listOf<string>(args.by));
  const ends = ['FROM', 'TO'].filter((end) => keys.has(end)).length;
  const numbers = [
    ...fields.map(({ definition }) => definition.name),
    ...listOf<{ field?: string }>(args.orderBy).map(({ field }) => field ?? ''),
  ];
  const distinct = ['from', 'to'].filter((end) =>
    numbers.some((name) => new RegExp(`^distinct_?${end}$`, 'i').test(name)),
  );
  return (keys.size - ends) * 0.6 + ends * 1.6 + distinct.length * (ends > 0 ? 1.6 : 1);
}

const listOf = <Item>(value: unknown): Item[] => (Array.isArray(value) ? value : value ? [value as Item] : []);

const keysBy = ({ args }: FieldAsked): number => (Array.isArray(args.by) ? args.by.length : 1);

/** The label of what a connection has in its rows, by the name of its type: VillageConnection, VillageLinkConnection. */
function labelOfRows(connection: string): string | undefined {
  return /^(\w+?)(?:Link)?Connection$/.exec(connection)?.[1];
}
