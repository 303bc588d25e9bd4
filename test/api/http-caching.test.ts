import { createHash } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { allowed, get, keeping, post, tagOf } from './keeping-server.js';
import { ask, send, version } from './tiny-server.js';

describe('who has the answer', () => {
  test.each<[string, (headers: Record<string, string>) => InjectOptions]>([
    ['a GET', (headers) => get({ query: '{ visit }' }, { ...allowed, ...headers })],
    ['a HEAD', (headers) => ({ ...get({ query: '{ visit }' }, { ...allowed, ...headers }), method: 'HEAD' })],
    ['a POST', (headers) => post({ query: '{ visit }' }, headers)],
  ])('hears in %s that it still holds, and nothing runs', async (_way, asked) => {
    const server = await keeping();
    const first = await send(server, asked({}));
    const again = await send(server, asked({ 'if-none-match': tagOf(first) }));
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag: tagOf(first) } });
    expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    expect(again.headers['content-type']).toBeUndefined();
    expect(server.told.runs).toBe(1);
  });

  test('hears so from a process that was never asked before, and from one that keeps nothing', async () => {
    const tag = tagOf(await ask(await keeping(), '{ visit }'));
    for (const settings of [{}, { memory: 0 }]) {
      const other = await keeping({ settings });
      for (const time of ['first', 'second']) {
        const answer = await send(other, post({ query: '{ visit }' }, { 'if-none-match': tag }));
        expect({ time, ...answer }).toMatchObject({ status: 304, text: '', headers: { etag: tag } });
      }
      expect(other.told).toMatchObject({ runs: 0, readings: 2 });
    }
  });

  test('gets the new one after a load', async () => {
    const server = await keeping();
    const old = tagOf(await ask(server, '{ visit }'));
    server.told.data = version(2);
    const answer = await send(server, post({ query: '{ visit }' }, { 'if-none-match': old }));
    expect(answer).toMatchObject({ status: 200, data: { visit: 'run 2' } });
    expect(tagOf(answer)).not.toBe(old);
  });

  test('hears so of the schema too', async () => {
    const server = await keeping();
    const query = '{ __type(name: "Market") { name } }';
    const tag = tagOf(await ask(server, query));
    server.told.away = true;
    expect(await send(server, post({ query }, { 'if-none-match': `"x", ${tag}` }))).toMatchObject({ status: 304 });
  });

  test('is refused as ever what is refused', async () => {
    const server = await keeping();
    const asked = get({ query: '{ nothing }' }, { ...allowed, 'if-none-match': '*' });
    expect(await send(server, asked)).toMatchObject({ status: 400 });
  });
});

describe('browsers and proxies', () => {
  test('may keep what a GET was answered, and ask before each use', async () => {
    const { headers } = await send(await keeping(), get({ query: '{ visit }' }));
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept' });
  });

  test('may do without asking for as long as the settings say', async () => {
    const server = await keeping({ settings: { maxAge: 60 } });
    for (const _time of ['fresh', 'kept']) {
      const { headers } = await send(server, get({ query: '{ visit }' }));
      expect(headers).toMatchObject({ 'cache-control': 'public, max-age=60, must-revalidate' });
    }
  });

  test('keep nothing of a POST', async () => {
    const server = await keeping({ settings: { maxAge: 60 } });
    for (const _time of ['fresh', 'kept']) {
      const { headers } = await ask(server, '{ visit }');
      expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    }
  });

  test('tell pages of other origins apart', async () => {
    const corsOrigins = ['https://town.example', 'https://other.example'];
    const server = await keeping({ settings: { corsOrigins } });
    const asked = get({ query: '{ visit }' }, { ...allowed, origin: 'https://town.example' });
    for (const _time of ['fresh', 'kept']) {
      expect((await send(server, asked)).headers).toMatchObject({
        'access-control-allow-origin': 'https://town.example',
        vary: 'Origin, accept',
      });
    }
  });
});

test('a HEAD has the headers of the GET', async () => {
  const server = await keeping();
  const asked = get({ query: '{ market { name } }' });
  for (const _time of ['fresh', 'kept']) {
    const { date: _then, ...headers } = (await send(server, asked)).headers;
    const head = await send(server, { ...asked, method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '', headers });
  }
});

describe('a persisted query', () => {
  const query = '{ visit }';
  const extensions = JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  });

  test('is asked by its hash once its text has come', async () => {
    const server = await keeping();
    expect(await send(server, get({ extensions }))).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const registered = await send(server, get({ query, extensions }));
    const byHash = await send(server, get({ extensions }));
    expect(byHash).toMatchObject({ status: 200, text: registered.text });
    expect(tagOf(byHash)).toBe(tagOf(registered));
    expect(await send(server, get({ extensions }, { ...allowed, 'if-none-match': tagOf(byHash) }))).toMatchObject({
      status: 304,
    });
  });

  test('is known by its hash after a load too, though its text came when the answer was kept', async () => {
    const server = await keeping();
    await send(server, get({ query }));
    await send(server, get({ query }));
    await send(server, get({ query, extensions }));
    server.told.data = version(2);
    expect(await send(server, get({ extensions }))).toMatchObject({ status: 200, data: {} });
  });

  test('is refused to a foreign page', async () => {
    const server = await keeping();
    await send(server, get({ query, extensions }));
    expect(await send(server, get({ extensions }, {}))).toMatchObject({ status: 400 });
  });
});
