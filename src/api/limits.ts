import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type ListValueNode,
  type ObjectValueNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one operation may ask. All are far above what a person or a page of a front end needs. */
export const LIMITS = {
  /** Lexical tokens of a document, counted as it is parsed. */
  tokens: 5_000,
  /** Fields inside fields, without those that only wrap. */
  depth: 12,
  aliases: 50,
  /** Fields at the root, each a statement or more. */
  rootFields: 20,
  directives: 50,
  /** Objects and lists inside each other, in an argument or in the variables: a filter over four links has about 20. */
  nesting: 64,
  /** Objects in all arguments, and in all variables: a filter has one or two a condition, and Neo4j plans a thousand for minutes. */
  objects: 400,
  /** Rows that the pages asked for could hold, multiplied through. */
  rows: 50_000,
  /** Fields, those of a fragment as often as it is spread. */
  fields: 1_500,
  /** Fields that are read each in its own way: Neo4j plans a statement for each, in a twentieth of a second. */
  readings: 40,
  /** Comparisons in all filters, and one more for each link that they cross. */
  conditions: 100,
  /** Links that all filters cross: planning one takes as long as five comparisons. */
  links: 16,
  /** Links that a filter crosses one after another: what planning takes doubles with each. */
  linksDeep: 4,
  /** What an operation may cost at worst, in milliseconds of one processor: see cost/price.ts. */
  cost: 2_000,
} as const;

const WRAPPERS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

/** Whether a field only wraps what is asked, as a connection's do. `nodes(ids:)` and `node(id:)` at the root ask themselves. */
export const isWrapper = (field: FieldNode): boolean =>
  WRAPPERS.has(field.name.value) && (field.arguments?.length ?? 0) === 0;

/** An operation that asks too much. `value` is what came, `most` what is allowed. */
export const tooMuch = (what: string, value: number, most: number, advice = 'Ask for less in one operation.') =>
  new GraphQLError(`${what}: expected at most ${most}, got ${value}. ${advice}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: what, value, expected: `at most ${most}`, http: { status: 400 } },
  });

interface Measures {
  depth: number;
  aliases: number;
  directives: number;
}

/** Refuses operations beyond LIMITS, counting what fragments bring in wherever they are spread. */
const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const measure = measurer(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, aliases, directives } = measure(definition.selectionSet);
      const rootFields = rootFieldsOf(document, definition.selectionSet).length;
      const found = [
        ['depth', depth, LIMITS.depth],
        ['aliases', aliases, LIMITS.aliases],
        ['root fields', rootFields, LIMITS.rootFields],
        ['directives', directives, LIMITS.directives],
      ] as const;
      for (const [what, value, most] of found) if (value > most) context.reportError(tooMuch(what, value, most));
    }
  },
});

/** Refuses arguments with too many objects, or with too many objects and lists inside each other. */
const valuesWithinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let depth = 0;
  let objects = 0;
  const nested = {
    enter({ kind }: ListValueNode | ObjectValueNode) {
      depth += 1;
      if (kind === Kind.OBJECT) objects += 1;
      if (depth === LIMITS.nesting + 1) context.reportError(tooMuch('nesting of an argument', depth, LIMITS.nesting));
    },
    leave() {
      depth -= 1;
    },
  };
  const Document = {
    leave() {
      if (objects > LIMITS.objects) context.reportError(tooMuch('objects in arguments', objects, LIMITS.objects));
    },
  };
  return { Document, ObjectValue: nested, ListValue: nested };
};

export const limitRules: readonly ValidationRule[] = [withinLimits, valuesWithinLimits];

/** The names of the root fields, those of each fragment once. */
export function rootFieldsOf(document: DocumentNode, root: SelectionSetNode): string[] {
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();
  const namesIn = (set: SelectionSetNode): string[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return namesIn(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return [];
      seen.add(name);
      const fragment = fragments.get(name);
      return fragment === undefined ? [] : namesIn(fragment.selectionSet);
    });
  return namesIn(root);
}

/** Measures a selection, each fragment once. Introspection does not count: graphql has a rule of its own for it. */
function measurer(document: DocumentNode): (set: SelectionSetNode) => Measures {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measures>();
  const nothing: Measures = { depth: 0, aliases: 0, directives: 0 };

  const ofSet = (set: SelectionSetNode): Measures => set.selections.map(ofSelection).reduce(together, nothing);

  const ofSelection = (selection: SelectionNode): Measures => {
    const inner = ofContent(selection);
    const isField = selection.kind === Kind.FIELD;
    if (isField && selection.name.value.startsWith('__')) return nothing;
    return {
      depth: inner.depth + (isField && !isWrapper(selection) ? 1 : 0),
      aliases: inner.aliases + (isField && selection.alias !== undefined ? 1 : 0),
      directives: inner.directives + (selection.directives?.length ?? 0),
    };
  };

  const ofContent = (selection: SelectionNode): Measures => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet);
  };

  const ofFragment = (name: string): Measures => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, nothing); // a fragment inside itself: another rule says so
    const fragment = fragments.get(name);
    const measures = fragment === undefined ? nothing : ofSet(fragment.selectionSet);
    known.set(name, measures);
    return measures;
  };

  return ofSet;
}

const together = (one: Measures, other: Measures): Measures => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
