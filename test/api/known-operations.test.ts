import type { HttpServer } from '../../src/api/http.js';
import { ask, tinyServer } from './tiny-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await tinyServer();
});
afterAll(() => server.close());

test.each(['mutation', 'subscription'])('a %s is refused as what it is, and is no fault of ours', async (operation) => {
  expect(await ask(server, `${operation} { market { name } }`)).toMatchObject({
    status: 400,
    errors: [
      {
        message: `operation: expected a query, got a ${operation}. The graph changes by \`load\` only.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'operation', value: operation, expected: 'a query' },
      },
    ],
  });
});
