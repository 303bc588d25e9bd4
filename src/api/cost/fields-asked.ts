import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf, isWrapper, LIMITS, tooMuch } from '../limits.js';
import { rowsOfField } from './rows-of-field.js';

type Values = Readonly<Record<string, unknown>>;

/** A field as an operation asks it, with what is asked beneath it. */
export interface FieldAsked {
  /** The type that it is asked of. */
  parent: GraphQLNamedType;
  definition: GraphQLField<unknown, unknown>;
  type: GraphQLNamedType;
  /** Arguments as given, by name; what variables stand for is put in. */
  args: Values;
  /** Whether it only wraps rows, as a connection's nodes do. */
  wraps: boolean;
  /** The most things that it can be asked of, since it stands beneath pages. */
  parents: number;
  /** The most rows that it gives for each of them. */
  rows: number;
  fields: readonly FieldAsked[];
}

/**
 * The fields of an operation, fragments as often as they are spread, with how many rows each can stand under.
 *
 * @throws GraphQLError when they are more than LIMITS.fields
 */
export function fieldsAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): FieldAsked[] {
  const fragments = fragmentsOf(document);
  const values = { ...defaultsOf(operation), ...variables };
  let met = 0;

  const inSet = (set: SelectionSetNode, parent: GraphQLNamedType, parents: number): FieldAsked[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return ofField(selection, parent, parents);
      const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (within === undefined) return [];
      const condition = within.typeCondition?.name.value;
      return inSet(within.selectionSet, (condition !== undefined && schema.getType(condition)) || parent, parents);
    });

  const ofField = (field: FieldNode, parent: GraphQLNamedType, parents: number): FieldAsked[] => {
    met += 1;
    if (met > LIMITS.fields) throw tooMuch('fields', met, LIMITS.fields);
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) return [];
    const type = getNamedType(definition.type);
    const args = Object.fromEntries(
      (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]),
    );
    const rows = rowsOfField(definition, field.arguments ?? [], values);
    const fields = field.selectionSet === undefined ? [] : inSet(field.selectionSet, type, parents * rows);
    return [{ parent, definition, type, args, wraps: isWrapper(field), parents, rows, fields }];
  };

  const root = schema.getRootType(operation.operation);
  return root ? inSet(operation.selectionSet, root, 1) : [];
}

/** Whether it is asked as it was known then, and all beneath it. */
export const isOfThePast = ({ args }: FieldAsked): boolean => (args.asKnownAt ?? null) !== null;

/** These fields and all beneath them. */
export const allOf = (fields: readonly FieldAsked[]): FieldAsked[] =>
  fields.flatMap((field) => [field, ...allOf(field.fields)]);

const defaultsOf = (operation: OperationDefinitionNode): Values =>
  Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ defaultValue }) => defaultValue !== undefined)
      .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
  );
