import { type GraphQLInputType, type GraphQLNamedType, getNamedType, isInputObjectType } from 'graphql';
import type { FieldAsked } from './fields-asked.js';

/** A filter as what it asks of a row: so many comparisons, and what it asks of things that the row is linked to. */
export interface Conditions {
  comparisons: number;
  /** Comparisons among them that look at the claims of a row. */
  ofClaims: number;
  links: readonly LinkConditions[];
  /** Fields that every row must have equal to a value, and those that must be one of some values, or hold a text. */
  equals: ReadonlySet<string>;
  among: ReadonlySet<string>;
}

export interface LinkConditions {
  /** Whether it stands in an alternative or a negation: then it may be asked of rows that other conditions leave out. */
  ofAllRows: boolean;
  /** The name of the filter's input type, as VillageFilter, and the field in it that leads across. */
  filter: string;
  field: string;
  inner: Conditions;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Conditions = { comparisons: 0, ofClaims: 0, links: [], equals: NONE, among: NONE };

const known = new WeakMap<FieldAsked, Conditions>();

/** What the arguments of a field ask of its rows; of a link, what is asked of the relation too. */
export function conditionsOf(field: FieldAsked): Conditions {
  const before = known.get(field);
  if (before !== undefined) return before;
  const { definition, args } = field;
  const asked = definition.args.filter(({ name }) => name === 'filter' || name === 'edge');
  const conditions = together(asked.map(({ name, type }) => conditionsIn(args[name], type)));
  known.set(field, conditions);
  return conditions;
}

/** What a filter asks, each alternative counted: a row can be looked at for all of them. */
export function conditionsIn(value: unknown, input: GraphQLInputType): Conditions {
  const type = getNamedType(input);
  if (Array.isArray(value)) return together(value.map((each) => conditionsIn(each, input)));
  if (!isFilter(type) || typeof value !== 'object' || value === null) return NOTHING;
  const fields = type.getFields();
  const parts = Object.entries(value).map(([name, asked]): Conditions => {
    const field = fields[name];
    if (field === undefined || asked === null || asked === undefined) return NOTHING;
    if (name === 'and') return conditionsIn(asked, field.type);
    if (name === 'or' || name === 'not') return ofAllRows(conditionsIn(asked, field.type));
    const inner = getNamedType(field.type);
    if (!isFilter(inner)) return comparison(name, asked);
    const across = inner.name.endsWith('LinkFilter') ? ends(asked, field.type) : [conditionsIn(asked, field.type)];
    const equals = new Set(across[0]?.equals.has('id') ? [name] : []);
    const links = across.map((each) => ({ ofAllRows: false, filter: type.name, field: name, inner: each }));
    return { ...NOTHING, links, equals };
  });
  return together(parts);
}

const ofAllRows = ({ comparisons, ofClaims, links }: Conditions): Conditions => ({
  ...NOTHING,
  comparisons,
  ofClaims,
  links: links.map((link) => ({ ...link, ofAllRows: true })),
});

/** How many conditions there are, one across a link with all that it asks there. */
export const conditionsCount = ({ comparisons, links }: Conditions): number =>
  comparisons + links.reduce((sum, { inner }) => sum + 1 + conditionsCount(inner), 0);

/** How many of them lead across a link. */
export const linksCount = ({ links }: Conditions): number =>
  links.reduce((sum, { inner }) => sum + 1 + linksCount(inner), 0);

/** How many links they cross, one after another. */
export const linksDepth = ({ links }: Conditions): number =>
  Math.max(0, ...links.map(({ inner }) => 1 + linksDepth(inner)));

function ends(asked: unknown, type: GraphQLInputType): Conditions[] {
  const fields = (getNamedType(type) as ReturnType<typeof filterType>).getFields();
  return Object.entries(asked as object)
    .filter(([name, condition]) => fields[name] !== undefined && typeof condition === 'object' && condition !== null)
    .map(([name, condition]) => {
      const within = filterType(fields[name]!.type).getFields();
      return together(
        Object.entries(condition as object).flatMap(([part, filter]) =>
          within[part] === undefined ? [] : [conditionsIn(filter, within[part].type)],
        ),
      );
    });
}

const filterType = (type: GraphQLInputType) => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`${named.name} is no filter`);
  return named;
};

const isFilter = (type: GraphQLNamedType): type is ReturnType<typeof filterType> =>
  isInputObjectType(type) && type.name.endsWith('Filter');

/** Filter fields that are asked of all claims that support a fact. (Whether a thing is mentioned is known with the first.) */
const OF_CLAIMS: ReadonlySet<string> = new Set(['report']);

/** Operators that ask for a part of a text; of so many characters it is of few rows. */
const TEXTS: ReadonlySet<string> = new Set(['contains', 'startsWith']);
const NAMING = 2;

/** An operator of a comparison is a condition; a filter field that takes an id is one too. */
function comparison(name: string, asked: unknown): Conditions {
  if (typeof asked !== 'object' || asked === null) return { ...NOTHING, comparisons: 1, equals: new Set([name]) };
  const operators = Object.entries(asked).filter(([, value]) => value !== undefined);
  const asks = (word: string) => operators.some(([operator, value]) => operator === word && value !== null);
  const equals = new Set(asks('eq') ? [name] : []);
  const isNamed = operators.some(
    ([operator, value]) => TEXTS.has(operator) && typeof value === 'string' && value.length >= NAMING,
  );
  return {
    comparisons: operators.length,
    ofClaims: OF_CLAIMS.has(name) ? operators.length : 0,
    links: [],
    equals,
    among: new Set(asks('in') || isNamed ? [name] : []),
  };
}

const together = (parts: readonly Conditions[]): Conditions => ({
  comparisons: parts.reduce((sum, { comparisons }) => sum + comparisons, 0),
  ofClaims: parts.reduce((sum, { ofClaims }) => sum + ofClaims, 0),
  links: parts.flatMap(({ links }) => links),
  equals: new Set(parts.flatMap(({ equals }) => [...equals])),
  among: new Set(parts.flatMap(({ among }) => [...among])),
});
