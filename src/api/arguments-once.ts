import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  GraphQLSchema,
  getArgumentValues,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import { onceAField } from './once-a-field.js';

type Field = GraphQLField<unknown, unknown>;

/** The arguments of fields that read them themselves. */
const argumentsOfFields = new WeakMap<Field, Field['args']>();

/**
 * The schema for execution alone, in which each field reads its arguments once for all its parents. GraphQL itself reads them for each
 * parent anew, and goes through every field of a filter's input types for it: a tenth of a nested question. It knows of no arguments of
 * objects beneath the root, though their interfaces have them: so it is no valid schema by itself, and validation and introspection need
 * the one that it was made of.
 */
export function readingArgumentsOnce(schema: GraphQLSchema): GraphQLSchema {
  const copy = lexicographicSortSchema(schema); // nobody sees its order
  const executed = new GraphQLSchema({ ...copy.toConfig(), assumeValid: true });
  for (const type of Object.values(executed.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === executed.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) if (field.args.length > 0) readOnce(field);
  }
  return executed;
}

function readOnce(field: Field): void {
  const { args, resolve = defaultFieldResolver } = field;
  argumentsOfFields.set(field, args);
  field.args = [];
  field.resolve = (root, _none, context, info) => {
    const values = onceAField(info, 'arguments', () => argumentsOf(field, info.fieldNodes[0]!, info.variableValues));
    return resolve(root, Object.freeze(values), context, info);
  };
}

/** The values of a field's arguments, whichever of the two schemas it is of. */
export const argumentsOf = (field: Field, node: FieldNode, variables: Record<string, unknown>) =>
  getArgumentValues({ ...field, args: argumentsOfFields.get(field) ?? field.args }, node, variables);
