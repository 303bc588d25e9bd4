import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { ServiceUnavailable } from '../../src/errors.js';
import { asUnavailable } from '../../src/graph/outage.js';

let mute: Server;
const taken: Socket[] = [];

/** What a frozen server looks like from outside: the system takes the connection, and nobody answers on it. */
beforeAll(async () => {
  mute = createServer((socket) => taken.push(socket));
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  mute.close();
  for (const socket of taken) socket.destroy();
});

it('a server that takes connections and answers on none is unavailable, and no fault of ours', async () => {
  const { port } = mute.address() as AddressInfo;
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'any'), {
    connectionAcquisitionTimeout: 100,
  });
  const failure: unknown = await driver
    .session()
    .run('RETURN 1')
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  void driver.close();
  expect(failure).toBeInstanceOf(neo4j.Neo4jError);
  expect(asUnavailable(failure)).toBeInstanceOf(ServiceUnavailable);
});

it('a mistake in a statement is not taken for an outage', () => {
  const code = 'Neo.ClientError.Statement.SyntaxError';
  const mistake = new neo4j.Neo4jError('Invalid input', code, '42N01', '', {} as never);
  expect(asUnavailable(mistake)).toBe(mistake);
});

it('a statement that takes all the memory there is says that less can be asked', () => {
  const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
  const full = new neo4j.Neo4jError('The allocation of an extra 2.0 MiB would use more', code, '51N', '', {} as never);
  expect(asUnavailable(full)).toMatchObject({ message: 'The database has not the memory for this now; ask for less' });
});
