import { request } from 'node:http';
import { connect } from 'node:net';
import type { InjectOptions } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { ServiceUnavailable } from '../../src/errors.js';
import { server } from './server-of-test.js';
import { ask, send, version } from './tiny-server.js';

const json = { 'content-type': 'application/json' };

test('a query in a POST is answered', async () => {
  const { status, headers, data } = await ask(await server(), '{ market { name } }');
  expect({ status, data }).toEqual({ status: 200, data: { market: { name: '谷雨集市' } } });
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
});

test('a query in a GET is answered when no foreign page can have sent it', async () => {
  const url = `/graphql?query=${encodeURIComponent('{ market { name } }')}`;
  expect(await send(await server(), { url, headers: { 'apollo-require-preflight': '1' } })).toMatchObject({
    status: 200,
  });
  expect(await send(await server(), { url })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('a name that occurs twice in a document is told apart by operationName', async () => {
  const payload = { query: 'query a { market { name } } query b { __typename }', operationName: 'b' };
  expect(await send(await server(), { method: 'POST', url: '/graphql', payload })).toMatchObject({
    data: { __typename: 'Query' },
  });
});

test('an operation that the document does not have is refused', async () => {
  const payload = { query: 'query a { market { name } }', operationName: 'c' };
  expect(await send(await server(), { method: 'POST', url: '/graphql', payload })).toMatchObject({
    status: 400,
    errors: [{ message: 'Unknown operation named "c".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
  });
});

describe("what fails before GraphQL answers in GraphQL's shape:", () => {
  const cases: [string, InjectOptions, number, string][] = [
    ['broken JSON', { method: 'POST', url: '/graphql', headers: json, payload: '{"query": ' }, 400, 'BAD_REQUEST'],
    [
      'JSON that would change prototypes',
      { method: 'POST', url: '/graphql', headers: json, payload: '{"__proto__": {}}' },
      400,
      'BAD_REQUEST',
    ],
    ['an empty body', { method: 'POST', url: '/graphql', headers: json, payload: '' }, 400, 'BAD_REQUEST'],
    [
      'a body that is no object',
      { method: 'POST', url: '/graphql', headers: json, payload: '[1]' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a body over 1 MiB',
      { method: 'POST', url: '/graphql', headers: json, payload: `"${'x'.repeat(1024 * 1024)}"` },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'an unknown content type',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/csv' }, payload: 'a' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a form',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: 'a' },
      400,
      'BAD_REQUEST',
    ],
    ['another method', { method: 'DELETE', url: '/graphql' }, 405, 'METHOD_NOT_ALLOWED'],
    ['another method, with a query string', { method: 'PUT', url: '/graphql?x=1' }, 405, 'METHOD_NOT_ALLOWED'],
    ['an unknown path', { url: '/etc/passwd' }, 404, 'NOT_FOUND'],
    ['a path out of the folder', { url: '/assets/../../package.json' }, 404, 'NOT_FOUND'],
    ['a path that is no URL', { url: '/%' }, 400, 'BAD_REQUEST'],
  ];

  test.each(cases)('%s', async (_name, sent, status, code) => {
    const answer = await send(await server(), sent);
    expect(answer).toMatchObject({ status, errors: [{ message: expect.any(String), extensions: { code } }] });
    expect(answer.text).not.toMatch(/node_modules|\.ts\b|\.js\b|FST_ERR|\bat \S+ \(/);
  });

  test('a method that is not allowed hears which are', async () => {
    expect((await send(await server(), { method: 'PUT', url: '/graphql' })).headers).toMatchObject({
      allow: 'GET, POST',
    });
  });

  test('bytes that are no HTTP', async () => {
    const address = new URL(await (await server()).listen());
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(address.port), address.hostname, () => socket.write('nonsense\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    expect(answer).toContain('HTTP/1.1 400');
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('health', () => {
  test('says the data version', async () => {
    const answer = await send(await server({ dataVersion: async () => version(7) }), { url: '/health' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ status: 'ok', dataVersion: 7 });
  });

  test('is 503 while the database is away', async () => {
    const made = await server({ dataVersion: () => Promise.reject(new ServiceUnavailable('bolt://10.0.0.1 refused')) });
    const answer = await send(made, { url: '/health' });
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(answer.text).not.toContain('bolt');
  });
});

describe('in production', () => {
  const production = () => server({ settings: { production: true } });

  test('the schema cannot be read', async () => {
    expect(await ask(await production(), '{ __schema { types { name } } }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  test('errors suggest no name of the schema', async () => {
    expect((await ask(await server(), '{ markt { name } }')).text).toContain('Did you mean');
    expect((await ask(await production(), '{ markt { name } }')).text).not.toContain('Did you mean');
  });

  test('there is no playground', async () => {
    expect(await send(await production(), { url: '/ask/' })).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test('queries are answered', async () => {
    expect(await ask(await production(), '{ market { name } }')).toMatchObject({ status: 200 });
  });
});

describe('who may ask', () => {
  const preflight = {
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://town.example', 'access-control-request-method': 'POST' },
  } as const;

  test("without origins in the settings, no page but the server's own", async () => {
    const { status, headers } = await send(await server(), preflight);
    expect(status).toBe(405);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('with origins, these and no others', async () => {
    const made = await server({ settings: { corsOrigins: ['https://town.example', 'https://other.example'] } });
    expect((await send(made, preflight)).headers['access-control-allow-origin']).toBe('https://town.example');
    const foreign = { ...preflight, headers: { ...preflight.headers, origin: 'https://foreign.example' } };
    expect((await send(made, foreign)).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('with a star, all', async () => {
    const made = await server({ settings: { corsOrigins: '*' } });
    expect((await send(made, preflight)).headers['access-control-allow-origin']).toBe('*');
  });

  test('more often than the settings allow is refused, but health is always told', async () => {
    const made = await server({ settings: { rateLimit: 2 } });
    const statuses = [];
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await ask(made, '{ __typename }')).status);
    expect(statuses).toEqual([200, 200, 429]);
    const answer = await ask(made, '{ __typename }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect(answer.headers['retry-after']).toBeDefined();
    expect(await send(made, { url: '/health' })).toMatchObject({ status: 200 });
  });
});

test('long answers are compressed for who takes that', async () => {
  const payload = { query: getIntrospectionQuery() };
  const plain = await send(await server(), { method: 'POST', url: '/graphql', payload });
  const small = await send(await server(), {
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'accept-encoding': 'br' },
  });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(small.headers['content-encoding']).toBe('br');
});

test('a compressed body is not unpacked', async () => {
  const headers = { ...json, 'content-encoding': 'gzip' };
  expect(
    await send(await server(), { method: 'POST', url: '/graphql', headers, payload: '{"query":"{__typename}"}' }),
  ).toMatchObject({ status: 200 });
});

test('a port in use is said with what to do', async () => {
  const first = await server();
  const { port } = new URL(await first.listen());
  const second = await server({ settings: { port: Number(port) } });
  await expect(second.listen()).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken by another program`);
});

test('closing lets a request that is under way finish, and takes no other', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let asked = () => {};
  const reached = new Promise<void>((resolve) => (asked = resolve));
  const made = await server({
    dataVersion: async () => {
      asked();
      await held;
      return version(1);
    },
  });
  const url = new URL('/graphql', await made.listen());
  const answer = new Promise<string>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: json }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text));
    });
    sent.on('error', reject).end(JSON.stringify({ query: '{ visit }' }));
  });
  await reached;
  const closed = made.close();
  await expect(fetch(url)).rejects.toThrow();
  release();
  expect(await answer).toContain('run 1');
  await closed;
});
