import type { InjectOptions } from 'fastify';
import type { DataVersionRow } from '../../src/graph/data-version-row.js';
import { type Changes, get, keeping, post } from './keeping-server.js';
import { ask, send, version } from './tiny-server.js';

describe('an answer is kept', () => {
  test('and given again, with one reading of the data version and no run', async () => {
    const server = await keeping();
    const first = await ask(server, '{ visit }');
    server.told.readings = 0;
    const second = await ask(server, '{ visit }');
    expect(first).toMatchObject({ status: 200, data: { visit: 'run 1' } });
    const { date: _then, ...headers } = first.headers;
    expect(second).toMatchObject({ status: 200, text: first.text, headers });
    expect(Object.keys(second.headers).sort()).toEqual(Object.keys(first.headers).sort());
    expect(server.told).toMatchObject({ runs: 1, readings: 1 });
  });

  test('until a load', async () => {
    const server = await keeping();
    await ask(server, '{ visit }');
    server.told.data = version(2);
    expect(await ask(server, '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
    expect(await ask(server, '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
  });

  test('under the version that it is of, when a load came while it was read', async () => {
    const versions = [version(1), version(2)];
    let runs = 0;
    const server = await keeping({
      dataVersion: async () => (versions.length > 1 ? versions.shift()! : versions[0]!),
      context: () => ({ visit: () => `run ${++runs}` }),
    });
    expect(await ask(server, '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
    expect(await ask(server, '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
  });

  test('but not when a database that was emptied and loaded anew counts from 1 again', async () => {
    const server = await keeping();
    await ask(server, '{ visit }');
    server.told.data = { version: 1, loadedAt: '2034-01-01T00:00:00Z' };
    expect(await ask(server, '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
  });

  test('for that operation, operation name and variables only', async () => {
    const server = await keeping();
    const query = 'query one($n: String) { market(name: $n) { name } visit } query two { visit }';
    const asked = [
      { query: '{ visit }' },
      { query: '{ visit  }' },
      { query, operationName: 'one' },
      { query, operationName: 'two' },
      { query, operationName: 'one', variables: { n: 'a' } },
      { query, operationName: 'one', variables: { n: 'b' } },
    ];
    for (const round of [1, 2]) {
      for (const [index, payload] of asked.entries()) {
        expect({ round, ...(await send(server, post(payload))) }).toMatchObject({
          data: { visit: `run ${index + 1}` },
        });
      }
    }
  });

  test('whichever way it is asked: by GET, by POST, with variables in another order', async () => {
    const server = await keeping();
    const query = 'query ($a: Int, $b: Int) { markets(first: $a, last: $b) { pageInfo { hasNextPage } } visit }';
    const { text } = await send(server, post({ query, variables: { a: 1, b: 2 } }));
    const others = [
      post({ query, variables: { b: 2, a: 1 }, operationName: null }),
      get({ query, variables: '{"b":2, "a":1}' }),
      get({ query, variables: '{"a":1,"b":2}' }),
      post({ query, variables: { a: 1, b: 2 }, extensions: {} }),
    ];
    // the first time in each way Apollo looks at it; after that, nothing but the memory is asked
    for (const other of others) await send(server, other);
    server.told.runs = 0;
    for (const other of others) expect(await send(server, other)).toMatchObject({ status: 200 });
    expect(server.told.runs).toBe(0);
    expect((await send(server, others[0]!)).text.length).toBe(text.length);
  });

  test('of the schema too, and that while the database is away', async () => {
    const server = await keeping();
    server.told.away = true;
    const query = '{ __schema { queryType { name } } }';
    const first = await ask(server, query);
    const second = await ask(server, query);
    expect(second).toMatchObject({ status: 200, text: first.text });
    expect(server.told).toMatchObject({ runs: 1, readings: 0 });
  });

  test('but never told without the database: its version is not known', async () => {
    const server = await keeping();
    await ask(server, '{ visit }');
    server.told.away = true;
    expect(await ask(server, '{ visit }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
  });

  test('not at all with a memory of 0, nor when nobody can say the data version', async () => {
    const none = await keeping({ settings: { memory: 0 } });
    await ask(none, '{ visit }');
    expect(await ask(none, '{ visit }')).toMatchObject({ data: { visit: 'run 2' } });
    const unversioned = await keeping({ dataVersion: undefined });
    await ask(unversioned, '{ visit }');
    const answer = await ask(unversioned, '{ visit }');
    expect(answer).toMatchObject({ data: { visit: 'run 2' } });
    expect(answer.headers.etag).toBeUndefined();
  });
});

describe('one run serves all who ask the same at once', () => {
  const held = async (changes: Changes = {}) => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    let runs = 0;
    const server = await keeping({
      context: () => {
        runs += 1;
        const own = runs;
        return { visit: async () => gate.then(() => `run ${own}`) } as never;
      },
      ...changes,
    });
    return { server, release };
  };

  test('under the same data version', async () => {
    let readings = 0;
    const dataVersion = async () => {
      readings += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return version(1);
    };
    const { server, release } = await held({ dataVersion });
    const asked = Array.from({ length: 16 }, () => ask(server, '{ visit }'));
    setTimeout(release, 20);
    expect((await Promise.all(asked)).map(({ data }) => data)).toEqual(asked.map(() => ({ visit: 'run 1' })));
    // two for all before the run, one after it
    expect(readings).toBe(3);
  });

  test('who asks something else at the same time has a run of his own', async () => {
    const { server, release } = await held();
    const [one, again, other] = [ask(server, '{ visit }'), ask(server, '{ visit }'), ask(server, '{ also: visit }')];
    setTimeout(release, 20);
    expect((await one).data).toEqual((await again).data);
    expect(Object.keys((await other).data!)).toEqual(['also']);
    expect((await other).data!.also).not.toBe((await one).data!.visit);
  });

  test('who asks after a load gets the new data, though the run for the old is under way', async () => {
    const { server, release } = await held();
    const before = ask(server, '{ visit }');
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.told.data = version(2);
    const after = ask(server, '{ visit }');
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    expect(await after).toMatchObject({ data: { visit: 'run 2' } });
    expect((await before).data).not.toEqual({ visit: 'run 1' });
  });
});

describe('what is no whole answer is neither kept nor tagged, nor may anybody else keep it:', () => {
  test.each<[string, InjectOptions, number]>([
    ['a refused argument', post({ query: '{ refused(first: 101) visit }' }), 200],
    ['a fault in a part', get({ query: '{ broken visit }' }), 200],
    ['the database away', get({ query: '{ away visit }' }), 503],
    ['the database away in a part', get({ query: '{ awayInPart visit }' }), 200],
    ['what is no field', get({ query: '{ nothing }' }), 400],
    ['what is no GraphQL', get({ query: '{' }), 400],
    ['too much', get({ query: `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: visit`).join(' ')} }` }), 400],
    [
      'a variable of another type',
      get({ query: 'query ($a: Int) { markets(first: $a) { __typename } }', variables: '{"a":"1"}' }),
      400,
    ],
    ['an operation that is not there', get({ query: '{ visit }', operationName: 'none' }), 400],
    ['a hash that nobody has said', get({ extensions: '{"persistedQuery":{"version":1,"sha256Hash":"0"}}' }), 200],
    ['a foreign page', get({ query: '{ visit }' }, {}), 400],
  ])('%s', async (_what, asked, status) => {
    const server = await keeping({ settings: { maxAge: 60 } });
    const first = await send(server, asked);
    const { runs } = server.told;
    const second = await send(server, asked);
    expect(first).toMatchObject({ status, errors: [{}] });
    expect(second).toMatchObject({ status, errors: [{}] });
    expect(server.told.runs).toBe(2 * runs);
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(first.headers.etag).toBeUndefined();
  });
});

test('a version read for one request is never used for one that came later', async () => {
  let release: (found: DataVersionRow) => void = () => {};
  const readings: number[] = [];
  const server = await keeping({
    dataVersion: () => {
      readings.push(readings.length);
      return readings.length === 3 ? new Promise((resolve) => (release = resolve)) : Promise.resolve(data);
    },
  });
  let data = version(1);
  await ask(server, '{ visit }');
  const early = ask(server, '{ visit }');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(readings).toHaveLength(3);
  data = version(2);
  const late = ask(server, '{ visit }');
  await new Promise((resolve) => setTimeout(resolve, 20));
  release(version(1));
  expect(await early).toMatchObject({ data: { visit: 'run 1' } });
  expect(await late).toMatchObject({ data: { visit: 'run 2' } });
});
