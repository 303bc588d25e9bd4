import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { BadInput } from '../../errors.js';
import type { Beneath, RowRead } from '../../graph/read/beneath.js';
import { argumentsOf } from '../arguments-once.js';
import type { Loaders } from '../loaders.js';
import { onceASelection } from '../once-a-document.js';
import { nodesUnder, type Selected, setsUnder } from '../selection.js';
import { type Ahead, aheadFor } from './ahead.js';

/** What the statement of a root field reads beneath its rows, and beneath those. */
export interface AheadTree {
  beneath: readonly Beneath[];
  /** One for each of `beneath`. */
  fields: readonly { ahead: Ahead; only: string | undefined; deeper: AheadTree }[];
}

/** How many fields one statement reads ahead at most: Neo4j plans each of them, and more would take it seconds. */
const MOST = 12;

const PATHS = { CONNECTION: [['nodes'], ['edges', 'node']], NODE: [[]] } as const;

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field that is selected of nodes of a type; `type` is the type of the fragment that it stands in. */
interface Field {
  type: GraphQLNamedType;
  fieldNodes: FieldNode[];
}

/** What can be read ahead for a root field whose rows, or whose own node, are selected as `info` says. */
export const aheadTree = (info: GraphQLResolveInfo, gives: Ahead['gives'], asOf?: number): AheadTree =>
  onceASelection(info, `ahead ${gives} as of ${asOf}`, () =>
    treeOf(info, getNamedType(info.returnType), gives, info, asOf),
  );

/** What can be read ahead for the nodes that a root field gives in one of its fields. */
export const aheadTreeUnder = (info: GraphQLResolveInfo, field: string, asOf?: number): AheadTree =>
  onceASelection(info, `ahead under ${field} as of ${asOf}`, () => {
    const type = getNamedType(info.returnType);
    const fieldNodes = nodesUnder(info, field);
    return treeOf({ fieldNodes, fragments: info.fragments }, returnedBy(type, field), 'NODE', info, asOf);
  });

function treeOf(
  selected: Selected,
  returns: GraphQLNamedType,
  gives: Ahead['gives'],
  info: Info,
  asOf: number | undefined,
): AheadTree {
  let left = MOST;

  const beneath = (selected: Selected, returns: GraphQLNamedType, gives: Ahead['gives']): AheadTree => {
    const type = gives === 'CONNECTION' ? returnedBy(returns, 'nodes') : returns;
    const found = fieldsOf(setsUnder(selected, ...PATHS[gives]), type, info).flatMap((field) => {
      const ahead = left > 0 ? aheadOfField(field, info, asOf) : undefined;
      if (ahead === undefined) return [];
      left -= 1;
      return [{ field, ahead, only: field.type !== type && isObjectType(field.type) ? field.type.name : undefined }];
    });
    const fields = found.flatMap(({ field: { type, fieldNodes }, ahead, only }) => {
      const gives = returnedBy(type, fieldNodes[0]!.name.value);
      const deeper = beneath({ fieldNodes, fragments: info.fragments }, gives, ahead.gives);
      return ahead.isHeld && deeper.fields.length === 0 ? [] : [{ ahead, only, deeper }];
    });
    return { fields, beneath: fields.map(({ ahead, only, deeper }) => ahead.beneath(deeper.beneath, only)) };
  };
  return beneath(selected, returns, gives);
}

/** A row of a root field, with what was read beneath it; that is left out when the statement read nothing ahead. */
interface Read {
  node: Readonly<Record<string, unknown>>;
  beneath?: readonly RowRead[][] | undefined;
}

/** Fills the batches of what was read beneath these rows, so that their fields find it there. */
export function fillAhead(tree: AheadTree, loaders: Loaders, rows: Iterable<Read>): void {
  for (const { node, beneath } of rows) if (beneath) fillBeneath(tree, loaders, node, beneath);
}

function fillBeneath({ fields }: AheadTree, loaders: Loaders, node: Read['node'], lists: readonly RowRead[][]): void {
  for (const [at, { ahead, only, deeper }] of fields.entries()) {
    const key = node[ahead.key];
    if (typeof key !== 'string' || (only !== undefined && node.kind !== only)) continue;
    const rows = lists[at] ?? [];
    loaders.keep(ahead.name, key, ahead.valueOf(rows));
    fillAhead(deeper, loaders, rows);
  }
}

function aheadOfField({ type, fieldNodes }: Field, info: Info, asOf: number | undefined): Ahead | undefined {
  const [node] = fieldNodes;
  const name = node!.name.value;
  const read = [type.name, ...interfacesOf(type)].map((each) => aheadFor(`${each}.${name}`)).find((each) => each);
  if (read === undefined) return undefined;
  try {
    const args = argumentsOf(definitionOf(type, name)!, node!, info.variableValues);
    return read(args as never, { fieldNodes, fragments: info.fragments }, asOf);
  } catch (error) {
    if (error instanceof BadInput) return undefined; // the field says so in its place
    throw error;
  }
}

/** The fields of these selections of a type, those of one answer key together, by the type of the fragment that they stand in. */
function fieldsOf(sets: readonly SelectionSetNode[], type: GraphQLNamedType, info: Info): Field[] {
  const found = new Map<string, Field>();
  const add = (set: SelectionSetNode, of: GraphQLNamedType): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = `${of.name} ${selection.alias?.value ?? selection.name.value}`;
        const field = found.get(key) ?? { type: of, fieldNodes: [] };
        field.fieldNodes.push(selection);
        found.set(key, field);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      const condition = fragment?.typeCondition && info.schema.getType(fragment.typeCondition.name.value);
      if (fragment) add(fragment.selectionSet, isObjectType(of) ? of : (condition ?? of));
    }
  };
  for (const set of sets) add(set, type);
  return [...found.values()];
}

const interfacesOf = (type: GraphQLNamedType): string[] =>
  isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [];

const definitionOf = (type: GraphQLNamedType, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** The type of what a field gives. */
const returnedBy = (type: GraphQLNamedType, field: string): GraphQLNamedType =>
  getNamedType(definitionOf(type, field)!.type);
