import Cypher from '@neo4j/cypher-builder';
import { BadInput } from '../../errors.js';
import type { Reader } from '../connection.js';
import type { Statement } from '../statement.js';
import { all } from './comparison.js';

/**
 * A reader of what had been loaded at a data version. It gives each statement $knownAt, and runs only statements that heed it: what
 * was not made for that would answer with what is loaded now.
 */
export const readerThen = (reader: Reader, version: number): Reader => ({
  knownAt: version,
  joins: () => false,
  read: (statement, parameters = {}) => {
    if (!statement.heedsKnownAt)
      throw new BadInput('asKnownAt', statement.name, 'only fields whose former states the graph keeps', {
        hint: 'Leave this field out, or ask for it without asKnownAt.',
      });
    return reader.read(statement, { ...parameters, knownAt: version });
  },
});

/** A statement that heeds $knownAt. */
export const thenStatement = (name: string, text: string): Statement => ({
  name: `${name}.then`,
  text,
  heedsKnownAt: true,
});

/** After every data version: what is loaded now has no `loadedUntil`. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** The keys with which the indexes of a label end. They are never absent, but an index is open to the planner only where each is named. */
const lastKeys = (label: string): readonly string[] => (label === 'Claim' ? ['report', 'start', 'id'] : ['id']);

/** The two labels under which the states of a thing stand, each with what $knownAt asks of `variable` under it: what `someThen` asks of both. */
export const statesOf = (label: string, variable = 'n') => [
  {
    label,
    // what was loaded before loads were noted has no loadedFrom; it is there since the first that is
    loaded: [
      `coalesce(${variable}.loadedFrom, 1) <= $knownAt`,
      ...lastKeys(label).map((key) => `${variable}.${key} IS NOT NULL`),
    ].join(' AND '),
  },
  { label: `Former${label}`, loaded: `${variable}.loadedFrom <= $knownAt AND ${variable}.loadedUntil > $knownAt` },
];

/**
 * A subquery of Cypher that gives the states of `label` that were loaded at $knownAt, as `variable`: one for each id.
 *
 * @param where what is asked of it
 * @param scope variables that `where` names
 */
export const statesThen = (variable: string, label: string, where: string, scope = ''): string =>
  `CALL (${scope}) {
${statesOf(label, variable)
  .map(({ label: each, loaded }) => `  MATCH (${variable}:${each}) WHERE ${where} AND ${loaded} RETURN ${variable}`)
  .join('\n  UNION ALL\n')}
}`;

/**
 * That some state of `label` that was loaded at $knownAt is as asked: a predicate of a filter. One pattern of both labels: two with an OR
 * between them would take the planner twice as long, and filters in filters twice that.
 */
export function someThen(label: string, asked: (state: Cypher.Node) => Cypher.Predicate | undefined): Cypher.Predicate {
  const version = new Cypher.NamedParam('knownAt');
  const state = new Cypher.Node();
  const since = Cypher.coalesce(state.property('loadedFrom'), new Cypher.Literal(1));
  const until = Cypher.coalesce(state.property('loadedUntil'), new Cypher.Literal(NEVER));
  const where = all([
    asked(state),
    Cypher.lte(since, version),
    Cypher.gt(until, version),
    ...lastKeys(label).map((key) => Cypher.isNotNull(state.property(key))),
  ]);
  const labels = Cypher.labelExpr.or(label, `Former${label}`);
  return new Cypher.Exists(new Cypher.Match(new Cypher.Pattern(state, { labels })).where(where!));
}
