import { getNamedType, isCompositeType, isLeafType } from 'graphql';
import type { Sizes } from '../../graph/read/sizes.js';
import { allOf, type FieldAsked } from './fields-asked.js';
import { looksOf } from './looks.js';

/** What an operation may cost at worst, in about milliseconds of one processor, by what it goes into. */
export interface Price {
  /** Statements that run, planned. */
  statements: number;
  /** Rows and their values, made into an answer. */
  rows: number;
  /** What filters, counts and groups look through beside the rows given. */
  looks: number;
}

/** Milliseconds each, measured over HTTP with test/bench/worst, on a machine that does nothing else. */
const OF_A_STATEMENT = 2;
const OF_A_ROW = 0.008;
const OF_A_VALUE = 0.001;
const OF_A_LOOK = 0.0005;
/** What is put into words, from many properties. */
const OF_WORDS = 0.04;
const IN_WORDS: ReadonlySet<string> = new Set(['statement', 'why']);

/** Statements of a field that has several. */
const STATEMENTS: Readonly<Record<string, number>> = { path: 10, neighborhood: 3, figure: 4, compare: 4, search: 4 };

/** The price of an operation, known before it is run. */
export async function priceOf(fields: readonly FieldAsked[], sizes: Sizes): Promise<Price> {
  const all = allOf(fields).filter(({ definition }) => !definition.name.startsWith('__'));
  const branches = all.filter(({ fields: beneath }) => beneath.length > 0);
  const looks = await Promise.all(branches.map((field) => looksOf(field, sizes)));
  return {
    statements: OF_A_STATEMENT * all.reduce((sum, field) => sum + statementsOf(field), 0),
    rows: all.reduce((sum, field) => sum + answering(field), 0),
    looks: OF_A_LOOK * looks.reduce((sum, each) => sum + each, 0),
  };
}

export const total = ({ statements, rows, looks }: Price): number => Math.round(statements + rows + looks);

/** Statements that a field runs, however many rows it stands under. */
export function statementsOf({ parent, definition, wraps }: FieldAsked): number {
  if (definition.name === 'totalCount') return 1;
  if (wraps || !isCompositeType(getNamedType(definition.type)) || EMBEDDED.has(getNamedType(definition.type).name))
    return 0;
  return parent.name === 'Query' ? (STATEMENTS[definition.name] ?? 1) : 1;
}

/** Types whose values come with the row that they stand in. */
const EMBEDDED: ReadonlySet<string> = new Set([
  'PageInfo',
  'Period',
  'Growth',
  'Rank',
  'Scope',
  'Alias',
  'FormerName',
  'LookAlike',
  'NearFigure',
  'Path',
  'PathRelation',
  'LoadCounts',
]);

function answering({ definition, parents, rows, wraps }: FieldAsked): number {
  if (isLeafType(getNamedType(definition.type)))
    return parents * (IN_WORDS.has(definition.name) ? OF_WORDS : OF_A_VALUE);
  return wraps ? 0 : parents * rows * OF_A_ROW;
}
