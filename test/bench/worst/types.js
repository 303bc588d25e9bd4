import { getNamedType, isCompositeType, isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';

/** What the printed schema says of a field: its definition, its type, whether it is a page. */

export const typeOf = (definition) => getNamedType(definition.type);

export function fieldOf(type, name) {
  const found = type.getFields()[name];
  if (found === undefined) throw new Error(`${type} has no field ${name}`);
  return found;
}

export const isConnection = (type) => isObjectType(type) && type.name.endsWith('Connection');

export const isPaged = (definition) => definition.args.some(({ name }) => name === 'first');

/** The fields of a type that need no argument and have no fields of their own. */
export const leavesOf = (type) =>
  Object.values(type.getFields()).filter(
    (field) => !isCompositeType(typeOf(field)) && !field.args.some(isRequiredArgument),
  );

export const branchesOf = (type) => Object.values(type.getFields()).filter((field) => isCompositeType(typeOf(field)));

/** The types to which a selection beneath this one can be narrowed; none for a plain object. */
export const kindsOf = (schema, type) => (isInterfaceType(type) ? schema.getPossibleTypes(type) : []);
