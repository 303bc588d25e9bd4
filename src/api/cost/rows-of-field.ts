import { type ArgumentNode, type GraphQLField, valueFromASTUntyped } from 'graphql';
import { LARGEST_PAGE, USUAL_PAGE } from '../paging/page-size.js';

/** Arguments that say how many rows come, and the most that each may ask: more is refused where it is read. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['first', LARGEST_PAGE],
  ['last', LARGEST_PAGE],
  ['limit', 1_000],
]);

/** How many rows the arguments ask for: as given, else as the schema's default has it, else a usual page; 1 without pages. */
export function rowsOfField(
  definition: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
  variables: Readonly<Record<string, unknown>>,
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
