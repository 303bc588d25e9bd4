import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

/** Arguments left to other fields: a page begins where its order does, and is asked from one end. */
const LEFT_OUT = new Set(['after', 'before', 'last']);

/** How often an argument that may be left out is given. */
const GIVEN = {
  first: 1,
  filter: 0.5,
  edge: 0.2,
  orderBy: 0.3,
  status: 0.3,
  asOf: 0.15,
  asKnownAt: 0.1,
  limit: 1,
  depth: 1,
};

const NUMBERS = {
  first: [100, 100, 100, 50, 20, 10, 5, 2, 1],
  limit: [1_000, 1_000, 100],
  depth: [3, 2],
  maxLength: [10, 10, 6],
};

/**
 * Draws arguments as the schema allows them: ids and names of what is in the graph, the largest first; filters over links, `deep` of
 * them in each other.
 *
 * @param {ReturnType<import('./chance.js').chanceOf>} chance
 * @param {Awaited<ReturnType<import('./pool.js').poolOf>>} pool
 */
export function valuesFrom(chance, pool) {
  const argumentsFor = (definition) =>
    Object.fromEntries(
      definition.args
        .filter(({ name }) => !LEFT_OUT.has(name))
        .filter(({ name, type, defaultValue }) => isNeeded(type, defaultValue) || chance.happens(GIVEN[name] ?? 0.3))
        .map((argument) => [argument.name, valueFor(argument.type, argument.name, definition.name, 4)]),
    );

  /** A value of an input type, for the argument or field of that name in `owner`. */
  const valueFor = (type, name, owner, deep) => {
    const plain = getNullableType(type);
    if (isListType(plain)) {
      const inner = getNullableType(plain.ofType);
      if (isEnumType(inner)) return chance.some(inner.getValues().map((value) => value.name));
      const most = name === 'ids' ? 60 : 3;
      return Array.from({ length: 1 + chance.below(most) }, () => valueFor(inner, name, owner, deep - 1));
    }
    if (isEnumType(plain)) return chance.one(plain.getValues()).name;
    if (isInputObjectType(plain))
      return plain.name === 'KnownAt' ? { dataVersion: chance.one(pool.versions) } : objectOf(plain, name, deep);
    return scalarOf(getNamedType(plain).name, name, owner);
  };

  const objectOf = (type, name, deep) => {
    const fields = Object.values(type.getFields());
    const needed = fields.filter(isRequiredInputField);
    const open = fields.filter((field) => !needed.includes(field) && (deep > 0 || !isNesting(field)));
    const links = open.filter(isNesting);
    const from = links.length > 0 && chance.happens(0.6) ? links : open;
    const chosen = type.name.endsWith('Comparison') ? [chance.one(open)] : chance.some(from, 2);
    return Object.fromEntries(
      [...new Set([...needed, ...chosen])].map((field) => {
        const meant = type.name.endsWith('Comparison') ? name : field.name;
        return [field.name, valueFor(field.type, meant, type.name, deep - 1)];
      }),
    );
  };

  const scalarOf = (scalar, name, owner) => {
    if (scalar === 'Boolean') return chance.happens(0.5);
    if (scalar === 'Int') return NUMBERS[name] ? chance.one(NUMBERS[name]) : chance.one(pool.years);
    if (scalar === 'Float') return chance.one([0, 1, 100, 10_000]);
    if (scalar === 'LocalDate') return `${chance.one(pool.years)}-12-31`;
    if (scalar === 'DateTimeISO') return '2040-01-01T00:00:00.000Z';
    if (scalar === 'ID') return chance.one(pool.idsFor(name, owner));
    return chance.one(/code$/i.test(name) ? pool.towns : chance.happens(0.6) ? pool.characters : pool.names);
  };

  return { argumentsFor, valueFor };
}

const isNeeded = (type, defaultValue) => type !== getNullableType(type) && defaultValue === undefined;

/** Whether a field of a filter holds a filter. */
const isNesting = ({ name, type }) =>
  ['and', 'or', 'not', 'some', 'none', 'node', 'edge'].includes(name) || /Filter$/.test(getNamedType(type).name);
