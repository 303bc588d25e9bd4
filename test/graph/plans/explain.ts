import neo4j, { type Session } from 'neo4j-driver';
import { toDriver } from '../../../src/graph/parameters.js';
import type { Parameters, Statement } from '../../../src/graph/statement.js';
import { type Operator, type Scan, scansOf } from './scans.js';

/** Plans statements on the database of the tests, and runs none. */
export interface Planner {
  /** Where the plan of a statement reads without bounds. */
  scans(asked: { statement: Statement; parameters: Parameters }): Promise<Scan[]>;
  close(): Promise<void>;
}

export function testPlanner(): Planner {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const driver = neo4j.driver(uri!, neo4j.auth.basic(user!, password!));
  const within = async <Result>(work: (session: Session) => Promise<Result>) => {
    const session = driver.session();
    return work(session).finally(() => session.close());
  };
  return {
    scans: ({ statement: { text }, parameters }) =>
      within(async (session) => {
        const { summary } = await session.run(`EXPLAIN ${text}`, toDriver(parameters));
        return scansOf(summary.plan as unknown as Operator);
      }),
    close: () => driver.close(),
  };
}
