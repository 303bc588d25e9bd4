import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The names of the fields that a query selects beneath the field being resolved, along each of the paths: under
 * `edges.node` and `nodes` of a connection, say. Fields inside fragments count whatever their type, so this can name too
 * much for one kind, never too little.
 */
export function selectedUnder(info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]): Set<string> {
  const roots = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  return new Set(paths.flatMap((path) => fieldsAt(roots, path, info)).map((field) => field.name.value));
}

/** Whether the query selects this field directly beneath the one being resolved. */
export const selects = (info: GraphQLResolveInfo, name: string): boolean => selectedUnder(info, []).has(name);

function fieldsAt(sets: readonly SelectionSetNode[], path: readonly string[], info: GraphQLResolveInfo): FieldNode[] {
  const fields = sets.flatMap((set) => fieldsOf(set, info));
  const [next, ...rest] = path;
  if (next === undefined) return fields;
  const below = fields
    .filter((field) => field.name.value === next)
    .flatMap((field) => (field.selectionSet ? [field.selectionSet] : []));
  return below.length > 0 ? fieldsAt(below, rest, info) : [];
}

function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
}
