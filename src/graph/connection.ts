import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { DataVersionRow } from './data-version-row.js';
import { Deadline } from './deadline.js';
import { LatePlanning } from './late-planning.js';
import { asUnavailable } from './outage.js';
import { toDriver } from './parameters.js';
import { Plans } from './plans.js';
import type { Parameters, Row, Statement } from './statement.js';
import { type RowsAndVersion, versionOf, withVersionAtEnd } from './version-at-end.js';

export interface Address {
  /** bolt:// or neo4j://, with +s for TLS. */
  uri: string;
  user: string;
  password: string;
  /** The user's home database when null or left out. */
  database?: string | null;
}

/** Reads of one request: all of them end by one deadline, and each is told to the observer. */
export interface Reader {
  /** The data version at which it reads what had been loaded; now when left out. */
  readonly knownAt?: number;
  /** Rows of one auto-commit statement in a READ session, where the server refuses writes. Fails with ServiceUnavailable. */
  read<Columns extends Row>(statement: Statement, parameters?: Parameters): Promise<Columns[]>;
  /** Whether a statement that joins what could be asked by several is to be asked, or those are. */
  joins(statement: Statement, parameters: Parameters): boolean;
  /** The data version that was read after all that this reader has read: where that was one statement that could read it at its end. */
  versionAtEnd?(): DataVersionRow | undefined;
}

export interface ReaderOptions {
  /** Whether statements are joined: always, never, or when the database has the plan of the joined one. ALWAYS when left out. */
  joins?: 'ALWAYS' | 'NEVER' | 'WHEN_PLANNED';
  /** Milliseconds for all statements of this reader together. */
  within?: number;
  /** Told of every statement as it starts: tests pin these. */
  onStatement?: (statement: Statement, parameters: Parameters) => void;
}

/** Statements of one write transaction. */
export interface Writer {
  run<Columns extends Row>(statement: Statement, parameters?: Parameters): Promise<Columns[]>;
}

/** How long one request may wait for the database, in milliseconds: an answer or SERVICE_UNAVAILABLE within 5 s. */
export const REQUEST_DEADLINE = 4_500;

/** How long the planning of a statement that ran out of time may take, in milliseconds. */
const LATE_PLANNING = 60_000;

/** The one door to Neo4j: everything else under src asks through it. */
export class Graph {
  private readonly driver: Driver;
  private readonly latePlanning = new LatePlanning(async ({ name, text }, parameters) => {
    await this.read({ name, text: `EXPLAIN ${text}` }, parameters, new Deadline(LATE_PLANNING));
  });

  private readonly plans = new Plans(this.latePlanning);

  constructor(private readonly address: Address) {
    this.driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 10_000,
      userAgent: 'xiangtu',
    });
  }

  /** Reads under one deadline; without `within`, as long as the database takes. */
  reader({ within, onStatement, joins = 'ALWAYS' }: ReaderOptions = {}): Reader {
    const deadline = new Deadline(within);
    let statements = 0;
    let version: DataVersionRow | undefined;
    /** The first statement, and perhaps the only one, reads the data version too, where it can. */
    const asRun = (statement: Statement): Statement =>
      statements === 0 && statement.columns ? withVersionAtEnd(statement, statement.columns) : statement;
    return {
      joins: (statement, parameters) =>
        joins === 'WHEN_PLANNED' ? this.plans.has(asRun(statement), parameters) : joins === 'ALWAYS',
      versionAtEnd: () => (statements === 1 ? version : undefined),
      read: async <Columns extends Row>(statement: Statement, parameters: Parameters = {}) => {
        onStatement?.(statement, parameters);
        const asked = asRun(statement);
        statements += 1;
        try {
          const rows = await this.read<Columns>(asked, parameters, deadline);
          if (asked.joined) this.plans.note(asked);
          if (asked === statement) return rows;
          const [whole] = rows as unknown as [RowsAndVersion];
          version = versionOf(whole);
          return whole.rows as Columns[];
        } catch (error) {
          if (deadline.isOver()) this.latePlanning.begin(asked, parameters);
          throw error;
        }
      },
    };
  }

  private async read<Columns extends Row>(
    { text }: Statement,
    parameters: Parameters,
    deadline: Deadline,
  ): Promise<Columns[]> {
    const session = this.driver.session({ ...this.database(), defaultAccessMode: neo4j.session.READ });
    try {
      const running = untraced(() => session.run(text, toDriver(parameters), deadline.timeout()));
      const result = await deadline.race(running);
      return result.records.map((record) => record.toObject() as Columns);
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      // A frozen server hangs even the closing of a session: nothing waits for it.
      void session.close().catch(() => undefined);
    }
  }

  /** To be told when data have been loaded: the database then plans every statement anew. */
  forgetPlans(): void {
    this.plans.forget();
  }

  /** Runs `work` in one transaction: all of it is written or nothing. */
  async write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({ ...this.database(), defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite((transaction) => work(writerOf(transaction)));
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      await session.close();
    }
  }

  /** One statement that cannot run inside a transaction with others, as the making of an index. */
  async execute(statement: Statement, parameters: Parameters = {}): Promise<void> {
    const session = this.driver.session(this.database());
    try {
      await session.run(statement.text, toDriver(parameters));
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      await session.close();
    }
  }

  /** The plan of a statement with its db hits, for tests and for who tunes it. */
  async profile(statement: Statement, parameters: Parameters = {}) {
    const session = this.driver.session({ ...this.database(), defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`PROFILE ${statement.text}`, toDriver(parameters));
      return summary.profile;
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private database(): { database?: string } {
    return this.address.database ? { database: this.address.database } : {};
  }
}

/** The driver writes the stack of each statement's caller out as text when it begins, a tenth of a short request; we show it to nobody. */
function untraced<Result>(begin: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const writerOf = (transaction: ManagedTransaction): Writer => ({
  run: async <Columns extends Row>(statement: Statement, parameters: Parameters = {}) => {
    const result = await transaction.run(statement.text, toDriver(parameters));
    return result.records.map((record) => record.toObject() as Columns);
  },
});
