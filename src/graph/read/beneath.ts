import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';

/** The row that something hangs beneath: its variable, and the Cypher of its id. */
export interface Parent {
  variable: string;
  id: string;
  /** Its node, as a pattern has it between brackets. */
  node: string;
}

/** Entities of which a statement is given the ids: one of them is the variable `parent`. */
export const PARENT: Parent = { variable: 'parent', id: 'parent', node: ':Entity {id: parent}' };

/** Rows of a subquery, up to where it returns them. */
export interface RowsBeneath {
  /**
   * With the parent's variable in scope, binds what `columns` and `node` name, in the order of the rows.
   */
  cypher: string;
  /** What is given of each row, as the entries of a map: `node: n {.id}`. */
  columns: string;
  /** The variable of the row's node. */
  node: string;
  params: Parameters;
}

/**
 * Rows that hang beneath each row of a statement and are read within it: a link's page, a figure's subject. What hangs beneath these
 * is read within them.
 */
export interface Beneath {
  /** Only beneath rows that have this label. */
  only?: string | undefined;
  /** @param at what all its names begin with, so that any number of subqueries stand in one statement */
  rows(parent: Parent, at: string): RowsBeneath;
  beneath: readonly Beneath[];
}

/** A row that was read beneath another, in the columns of its `RowsBeneath`. */
export interface RowRead extends Row {
  node: Row & { id: string };
  /** One list for each of what hangs beneath it. */
  beneath?: RowRead[][];
}

/**
 * The statement that reads what hangs beneath its rows too, where the reader joins it; else that of the rows alone.
 *
 * @param made the statement with this beneath its rows
 */
export function joinedOrNot(
  reader: Reader,
  beneath: readonly Beneath[],
  made: (beneath: readonly Beneath[]) => Asked,
): Asked {
  const joined = made(beneath);
  if (beneath.length === 0) return joined;
  const statement: Statement = { ...joined.statement, joined: true };
  return reader.joins(statement, joined.parameters) ? { ...joined, statement } : made([]);
}

/** The columns of a statement that gives nodes, and what was read beneath each where that was asked. */
export const columnsOf = (beneath: readonly Beneath[]): string[] =>
  beneath.length > 0 ? ['node', 'beneath'] : ['node'];

/** A statement with its parameters. */
export interface Asked {
  statement: Statement;
  parameters: Parameters;
}

/** The subqueries of all that hangs beneath a row, and one column with a list of rows for each. */
export interface Subqueries {
  /** Clauses that stand after the row is bound; empty when nothing hangs beneath it. */
  calls: string;
  lists: string;
  params: Parameters;
}

/**
 * Composed once for as long as its caller keeps what it is made of: nobody may change what is given.
 *
 * @param first what all names begin with, before a number: short, since the driver sends a statement with each request, in pieces of
 * 1,400 bytes
 */
export function subqueriesOf(variable: string, all: readonly Beneath[], first = 'b'): Subqueries {
  const of = `${variable} ${first}`;
  const known = composed.get(all) ?? new Map<string, Subqueries>();
  composed.set(all, known);
  const subqueries = known.get(of) ?? compose(variable, all, first);
  known.set(of, subqueries);
  return subqueries;
}

const composed = new WeakMap<readonly Beneath[], Map<string, Subqueries>>();

function compose(variable: string, all: readonly Beneath[], first: string): Subqueries {
  let made = 0;

  const together = (variable: string, all: readonly Beneath[]): Subqueries => {
    const parts = all.map((each) => subquery(variable, each));
    return {
      calls: parts.map(({ call }) => `\n${call}`).join(''),
      lists: `[${parts.map(({ list }) => list).join(', ')}]`,
      params: Object.assign({}, ...parts.map(({ params }) => params)),
    };
  };

  const subquery = (variable: string, { only, rows, beneath }: Beneath) => {
    const at = `${first}${made++}`;
    const { cypher, columns, node, params } = rows({ variable, id: `${variable}.id`, node: variable }, at);
    const deeper = together(node, beneath);
    const list = `${at}rows`;
    const given = beneath.length > 0 ? `${columns}, beneath: ${deeper.lists}` : columns;
    const call = `CALL (${variable}) {
${only === undefined ? '' : `WITH ${variable} WHERE ${variable}:${only}\n`}${cypher}${deeper.calls}
RETURN collect({${given}}) AS ${list}
}`;
    return { call, list, params: { ...params, ...deeper.params } };
  };

  return together(variable, all);
}
