import { type ASTNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** How large all that is kept may be together, in about characters. */
const MOST = 32_000_000;
/** What a thing holds beside its key: Cypher, and the document, of which the smallest slice holds the whole, with copies of its literals. */
const WEIGHT = 8_000;
const COPIES = 3;
/** What is larger is not worth the many that it would drive out. */
const LARGEST = MOST / 100;

const kept = new LRUCache<string, { made: unknown }>({ maxSize: MOST });

/**
 * What is made of a part of a document, kept beyond the request: Apollo keeps the documents that it has parsed, and a front end asks the
 * same one again and again, with another id at its root. Nothing is kept when `make` throws.
 *
 * @param part with the values of the variables in it all that is made depends on, beside `of`; nobody may change what is made: requests share it
 */
export function onceADocument<Made>(part: ASTNode, info: Info, of: string, make: () => Made): Made {
  const key = `${numberOf(part)} ${of} ${valuesIn(part, info)}`;
  const known = kept.get(key);
  if (known !== undefined) return known.made as Made;
  const made = make();
  const size = key.length + WEIGHT + COPIES * (part.loc?.source.body.length ?? 0);
  if (size <= LARGEST) kept.set(key, { made }, { size });
  return made;
}

/** What is made of a field's selection alone: its own arguments may be others in each request. */
export function onceASelection<Made>(
  info: Info & Pick<GraphQLResolveInfo, 'fieldNodes'>,
  of: string,
  make: () => Made,
): Made {
  const [node, ...others] = info.fieldNodes;
  return others.length > 0 ? make() : onceADocument(node!.selectionSet!, info, of, make);
}

const numbers = new WeakMap<ASTNode, number>();
let last = 0;

function numberOf(part: ASTNode): number {
  const known = numbers.get(part);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(part, last);
  return last;
}

/** The values of the variables that a part names; one that was left out is not the same as null. */
function valuesIn(part: ASTNode, { fragments, variableValues }: Info): string {
  return variablesIn(part, fragments)
    .map((name) => textOf(variableValues, name))
    .join();
}

const texts = new WeakMap<object, Map<string, string>>();

/** A variable's value as text, written once an operation: many of its fields can name a large one. */
function textOf(variableValues: Info['variableValues'], name: string): string {
  const known = texts.get(variableValues) ?? new Map<string, string>();
  texts.set(variableValues, known);
  const text = known.get(name) ?? JSON.stringify(variableValues[name]) ?? 'left out';
  known.set(name, text);
  return text;
}

const named = new WeakMap<ASTNode, readonly string[]>();

/** The variables that a part and the fragments spread in it name, each once. */
function variablesIn(part: ASTNode, fragments: Info['fragments']): readonly string[] {
  const known = named.get(part);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (within: ASTNode): void => {
    visit(within, {
      enter: (node) => {
        if (node.kind === Kind.VARIABLE) names.add(node.name.value);
        if (node.kind !== Kind.FRAGMENT_SPREAD || spread.has(node.name.value)) return;
        spread.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment !== undefined) look(fragment);
      },
    });
  };
  look(part);
  named.set(part, [...names]);
  return named.get(part)!;
}
