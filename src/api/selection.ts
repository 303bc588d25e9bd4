import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** A field as a query asks it: what a resolver is told, or what is known of a field beneath one that is being resolved. */
export type Selected = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * The names of the fields that a query selects beneath the field being resolved, along each of the paths: under
 * `edges.node` and `nodes` of a connection, say. Fields inside fragments count whatever their type, so this can name too
 * much for one kind, never too little.
 */
export function selectedUnder(info: Selected, ...paths: readonly (readonly string[])[]): Set<string> {
  return new Set(
    setsUnder(info, ...paths)
      .flatMap((set) => fieldsOf(set, info))
      .map((field) => field.name.value),
  );
}

/** Where the query selects this field directly beneath the one being resolved. */
export const nodesUnder = (info: Selected, name: string): FieldNode[] =>
  setsOf(info.fieldNodes)
    .flatMap((set) => fieldsOf(set, info))
    .filter((field) => field.name.value === name);

/** Whether the query selects this field directly beneath the one being resolved. */
export const selects = (info: Selected, name: string): boolean => selectedUnder(info, []).has(name);

/** The selection sets beneath the field being resolved, along each of the paths. */
export const setsUnder = (info: Selected, ...paths: readonly (readonly string[])[]): SelectionSetNode[] =>
  paths.flatMap((path) => setsAt(setsOf(info.fieldNodes), path, info));

function setsAt(sets: SelectionSetNode[], [next, ...rest]: readonly string[], info: Selected): SelectionSetNode[] {
  if (next === undefined) return sets;
  const fields = sets.flatMap((set) => fieldsOf(set, info)).filter(({ name }) => name.value === next);
  return fields.length > 0 ? setsAt(setsOf(fields), rest, info) : [];
}

const setsOf = (fields: readonly FieldNode[]): SelectionSetNode[] =>
  fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));

function fieldsOf(set: SelectionSetNode, info: Selected): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
}
