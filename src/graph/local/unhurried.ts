import neo4j, { type Driver } from 'neo4j-driver';
import type { Address } from '../connection.js';
import { asUnavailable } from '../outage.js';
import type { Statement } from '../statement.js';

/** No end: what the server is set to end after two minutes may run for as long as it takes. */
const NO_TIMEOUT = { timeout: 0 };

/** Statements that work through a whole database, each in a transaction of its own and without a limit of time. */
export async function runUnhurried(address: Address, statements: readonly Statement[]): Promise<void> {
  await each(address, async (driver) => {
    for (const { text } of statements) {
      const session = driver.session({ database: address.database ?? 'neo4j' });
      await session.run(text, {}, NO_TIMEOUT).finally(() => session.close());
    }
  });
}

/** Statements that belong together, in one transaction without a limit of time. */
export async function runUnhurriedTogether(address: Address, statements: readonly Statement[]): Promise<void> {
  await each(address, async (driver) => {
    const session = driver.session({ database: address.database ?? 'neo4j' });
    await session
      .executeWrite(async (transaction) => {
        for (const { text } of statements) await transaction.run(text);
      }, NO_TIMEOUT)
      .finally(() => session.close());
  });
}

async function each(address: Address, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    await work(driver);
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await driver.close();
  }
}
