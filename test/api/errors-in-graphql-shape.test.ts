import type { HttpServer } from '../../src/api/http.js';
import { ask, type Logged, tinyServer } from './tiny-server.js';

let server: HttpServer & { log: Logged };
beforeAll(async () => {
  server = await tinyServer();
});
beforeEach(() => {
  server.log.lines.length = 0;
});
afterAll(() => server.close());

test('input that a resolver refuses says argument, value and what would be right', async () => {
  expect(await ask(server, '{ refused(first: 1000) }')).toMatchObject({
    status: 200,
    data: { refused: null },
    errors: [
      {
        message: 'first: expected a whole number from 0 to 100, got 1000',
        path: ['refused'],
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: 'first',
          value: 1000,
          expected: 'a whole number from 0 to 100',
        },
      },
    ],
  });
});

test('an error that a resolver gives a code keeps it', async () => {
  expect((await ask(server, '{ deliberate }')).errors).toMatchObject([
    { message: 'said on purpose', extensions: { code: 'GONE' } },
  ]);
});

test('anything unexpected is masked, under an id that the log has too', async () => {
  const { status, text, errors, data } = await ask(server, '{ broken market { name } }');
  expect({ status, data }).toEqual({ status: 200, data: { broken: null, market: { name: '谷雨集市' } } });
  const { extensions, message } = errors![0]!;
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(message).toContain(extensions.id);
  expect(text).not.toMatch(/MATCH|Secret|home|\.ts/);
  const logged = server.log.lines.find(({ level }) => level === 'error')!;
  expect(logged.message).toContain(extensions.id);
  expect(logged.message).toContain('broken');
  expect(String(logged.cause)).toContain('MATCH (n:Secret)');
});

test('a value that the schema cannot print is a fault of ours', async () => {
  const { errors, text } = await ask(server, '{ odd }');
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(text).not.toContain('not a number');
});

test('the database away is SERVICE_UNAVAILABLE, and its address stays in the log', async () => {
  const { status, data, errors, text } = await ask(server, '{ away }');
  expect({ status, data }).toEqual({ status: 503, data: null });
  expect(errors).toMatchObject([{ path: ['away'], extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  expect(text).not.toContain('bolt');
  expect(server.log.lines).toEqual([
    { level: 'warn', message: 'The database cannot answer now: bolt://10.0.0.1 refused' },
  ]);
});

test('an answer that has some data is 200, with what is missing among its errors', async () => {
  expect(await ask(server, '{ awayInPart market { name } }')).toMatchObject({
    status: 200,
    data: { awayInPart: null, market: { name: '谷雨集市' } },
    errors: [{ path: ['awayInPart'], extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  });
});

test('a document that cannot be parsed, or asks for what is not there, says where', async () => {
  expect(await ask(server, '{ market { name ')).toMatchObject({
    status: 400,
    errors: [{ locations: [{ line: 1, column: 17 }], extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
  expect(await ask(server, '{ market { nam } }')).toMatchObject({
    status: 400,
    errors: [
      {
        message: expect.stringContaining('Cannot query field "nam"'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
});
