import { type ASTNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** How large all that is kept may be together: characters of keys, and as much as WEIGHT for what each stands for. */
const MOST = 16_000_000;
const WEIGHT = 4_000;

const kept = new LRUCache<string, { made: unknown }>({
  maxSize: MOST,
  sizeCalculation: (_, key) => key.length + WEIGHT,
});

/**
 * What is made of a part of a document, kept beyond the request: Apollo keeps the documents that it has parsed, and a front end asks the
 * same one again and again, with another id at its root. Nothing is kept when `make` throws.
 *
 * @param part with the values of the variables in it all that is made depends on, beside `of`; the caller must not change what is made
 */
export function onceADocument<Made>(part: ASTNode, info: Info, of: string, make: () => Made): Made {
  const key = `${numberOf(part)} ${of} ${valuesIn(part, info)}`;
  const known = kept.get(key);
  if (known !== undefined) return known.made as Made;
  const made = make();
  kept.set(key, { made });
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
  const names = variablesIn(part, fragments);
  return names.length === 0 ? '' : JSON.stringify(names.map((name) => [variableValues[name]].filter(isGiven)));
}

const isGiven = (value: unknown): boolean => value !== undefined;

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
