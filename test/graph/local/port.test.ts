import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

import { choosePort } from '../../../src/graph/local/port.js';

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
});

async function taken(host: string, port = 0): Promise<number> {
  const server = createServer();
  servers.push(server);
  server.listen({ host, port });
  await once(server, 'listening');
  return (server.address() as { port: number }).port;
}

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port asked for that another program has on %s is named, with its setting',
  async (host) => {
    const port = await taken(host);
    await expect(choosePort(port)).rejects.toMatchObject({
      message: expect.stringContaining(`127.0.0.1:${port}`),
      hint: expect.stringContaining('XIANGTU_NEO4J_PORT'),
    });
  },
);

test('a free port asked for is taken as it is', async () => {
  const port = await taken('127.0.0.1');
  servers.pop()?.close();
  await expect(choosePort(port)).resolves.toBe(port);
});

test('when none is asked for and 7687 is taken, a free one is chosen', async () => {
  await taken('127.0.0.1', 7687).catch(() => undefined); // somebody has it already: as good
  const port = await choosePort(null);
  expect(port).not.toBe(7687);
  await expect(choosePort(port)).resolves.toBe(port);
});
