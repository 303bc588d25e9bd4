import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf, isWrapper } from './limits.js';
import { LARGEST_PAGE, USUAL_PAGE } from './paging/page-size.js';

/** Arguments that say how many rows come, and the most that each may ask: more is refused where it is read. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['first', LARGEST_PAGE],
  ['last', LARGEST_PAGE],
  ['limit', 1_000],
]);

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many rows an operation's answer could hold: each page counts in full, times the rows that it stands under. An upper
 * bound, known before anything is read; lists without pages (a figure's evidence) are short, and count as one.
 */
export function rowsAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const values = { ...defaultsOf(operation), ...variables };

  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      const condition = selection.typeCondition?.name.value;
      return sum + ofSet(selection.selectionSet, (condition !== undefined && schema.getType(condition)) || parent);
    }, 0);

  const ofField = (field: FieldNode, parent: GraphQLNamedType): number => {
    const definition = fieldOf(parent, field.name.value);
    if (definition === undefined || field.selectionSet === undefined) return 0;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return 0;
    const own = isWrapper(field) ? 0 : 1;
    return rowsOfField(definition, field.arguments ?? [], values) * (own + ofSet(field.selectionSet, type));
  };

  const ofFragment = (name: string): number => {
    const counted = known.get(name);
    if (counted !== undefined) return counted;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const rows = fragment && type ? ofSet(fragment.selectionSet, type) : 0;
    known.set(name, rows);
    return rows;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root) : 0;
}

const fieldOf = (parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

/** How many rows the arguments ask for: as given, else as the schema's default has it, else a usual page; 1 without pages. */
export function rowsOfField(
  definition: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
  variables: Variables,
): number {
  const sizes: number[] = [];
  for (const argument of definition.args) {
    const node = given.find(({ name }) => name.value === argument.name);
    const value = node === undefined ? argument.defaultValue : valueFromASTUntyped(node.value, variables);
    const most = SIZES.get(argument.name);
    if (most !== undefined && typeof value === 'number') sizes.push(Math.max(0, Math.min(value, most)));
    if (argument.name === 'ids' && Array.isArray(value)) sizes.push(value.length);
  }
  if (sizes.length > 0) return Math.max(...sizes);
  return definition.args.some(({ name }) => name === 'first') ? USUAL_PAGE : 1;
}

const defaultsOf = (operation: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ defaultValue }) => defaultValue !== undefined)
      .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
  );
