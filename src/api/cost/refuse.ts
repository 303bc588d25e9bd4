import { getNamedType, isInputObjectType } from 'graphql';
import { XiangtuError } from '../../errors.js';
import type { Sizes } from '../../graph/read/sizes.js';
import { LIMITS, tooMuch } from '../limits.js';
import { conditionsCount, conditionsOf, linksCount, linksDepth } from './conditions.js';
import { allOf, type FieldAsked, isOfThePast } from './fields-asked.js';
import { linkOfField } from './link-of-field.js';
import { type Price, priceOf, statementsOf, total } from './price.js';

/**
 * Refuses an operation whose statements Neo4j would plan for longer than a request may take: planning grows with the statements and with
 * what their filters ask, and is done before the first row is read.
 */
export function refuseHardToPlan(fields: readonly FieldAsked[]): void {
  const all = allOf(fields);
  const isPast = fields.some(isOfThePast);
  const asked = fields.flatMap((root) =>
    allOf([root]).flatMap((field) => {
      const conditions = conditionsOf(field);
      // a list of the past asks what is loaded now and what was loaded then, each by itself; a link asks both at once
      return isOfThePast(root) && linkOfField(field) === undefined ? [conditions, conditions] : [conditions];
    }),
  );
  const twice = isPast ? ' (those of lists with asKnownAt twice)' : '';
  const found = [
    ['fields read each in its own way', new Set(all.filter(statementsOf).map(wayOf)).size, LIMITS.readings],
    [`conditions in filters${twice}`, sum(asked.map(conditionsCount)), LIMITS.conditions],
    [`links in filters${twice}`, sum(asked.map(linksCount)), LIMITS.links],
    ['links in each other in a filter', Math.max(0, ...asked.map(linksDepth)), LIMITS.linksDeep],
  ] as const;
  for (const [what, value, most] of found) if (value > most) throw tooMuch(what, value, most);
}

/**
 * Refuses an operation that could cost more than LIMITS.cost in a graph of these sizes. Where they cannot be read, nothing is refused: the
 * operation meets the same failure.
 */
export async function refuseDear(fields: readonly FieldAsked[], sizes: Sizes): Promise<void> {
  const price = await priceOf(fields, sizes).catch((error: unknown) => {
    if (error instanceof XiangtuError) return null;
    throw error;
  });
  if (price !== null && total(price) > LIMITS.cost) throw tooMuch('cost', total(price), LIMITS.cost, adviceFor(price));
}

function adviceFor({ statements, rows, looks }: Price): string {
  const parts = `Of it ${Math.round(looks)} for what filters, counts and groups look through, ${Math.round(rows)} for the rows, ${Math.round(statements)} for the statements`;
  const largest = Math.max(statements, rows, looks);
  if (looks === largest)
    return `${parts}. Name a town or a thing in the filter, cross fewer links, or count and group less in one operation.`;
  return rows === largest ? `${parts}. Ask for smaller pages.` : `${parts}. Ask for fewer fields in one operation.`;
}

/** Two fields with the same are read by one planned statement, whatever the values. */
const wayOf = (field: FieldAsked): string =>
  [
    field.parent.name,
    field.definition.name,
    ...Object.entries(field.args)
      .map(([name, value]) => `${name} ${shapeOf(field, name, value)}`)
      .sort(),
  ].join();

/** A filter's words without the values that it compares with; of another argument nothing: another value makes no other statement. */
function shapeOf({ definition }: FieldAsked, name: string, value: unknown): string {
  const type = definition.args.find((argument) => argument.name === name)?.type;
  if (type === undefined || !isInputObjectType(getNamedType(type))) return '';
  return JSON.stringify(value, (key, inner: unknown) => (OPERATORS.has(key) ? null : inner));
}

const OPERATORS: ReadonlySet<string> = new Set(['eq', 'ne', 'in', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte']);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
