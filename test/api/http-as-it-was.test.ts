import type { InjectOptions } from 'fastify';
import { allowed, get, keeping, post, tagOf } from './keeping-server.js';
import { ask, send } from './tiny-server.js';

describe('a kept answer leaves HTTP as it was:', () => {
  const both = async (asked: InjectOptions) => {
    const server = await keeping();
    const fresh = await keeping({ settings: { memory: 0 } });
    await send(server, post({ query: '{ market { name } }' }));
    await send(server, get({ query: '{ market { name } }' }));
    await send(server, get({ query: '{ market { name } }' }, { 'content-type': 'application/json' }));
    const { date: _one, ...headers } = (await send(fresh, asked)).headers;
    const { date: _other, ...headersOfKept } = (await send(server, asked)).headers;
    const { status, text } = await send(server, asked);
    return { kept: { status, text, headers: headersOfKept }, asIs: { ...(await send(fresh, asked)), headers } };
  };
  const query = '{ market { name } }';

  test.each<[string, number, InjectOptions]>([
    ['a POST', 200, post({ query })],
    ['a GET', 200, get({ query })],
    ['a GET by its content type', 200, get({ query }, { 'content-type': 'application/json' })],
    ['a GET of a foreign page', 400, get({ query }, {})],
    ['a GET with an empty header', 400, get({ query }, { 'apollo-require-preflight': '' })],
    ['a GET of another content type', 415, get({ query }, { ...allowed, 'content-type': 'application/xml' })],
    [
      'a POST of a form',
      400,
      { ...post({ query }), headers: { 'content-type': 'text/plain' }, payload: `{"query":"${query}"}` },
    ],
    ['GraphQL over HTTP as of late', 200, post({ query }, { accept: 'application/graphql-response+json' })],
    ['a media type that we have not', 406, post({ query }, { accept: 'text/csv' })],
    ['variables in a list', 400, post({ query, variables: [] })],
    ['variables that are null, in a POST', 200, post({ query, variables: null })],
    ['variables that are null, in a GET', 400, get({ query, variables: 'null' })],
    ['a text that comes twice', 400, { url: `/graphql?query=${query}&query=${query}`, headers: allowed }],
    ['a hash of another text', 400, post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } })],
    ['a hash that nobody registered', 200, post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } })],
  ])('%s', async (_what, status, asked) => {
    const { kept, asIs } = await both(asked);
    expect(kept).toEqual({ status: asIs.status, text: asIs.text, headers: asIs.headers });
    expect(kept.status).toBe(status);
  });

  test('requests beyond the rate are refused', async () => {
    const server = await keeping({ settings: { rateLimit: 2 } });
    const statuses = [];
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await ask(server, query)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('long answers are compressed', async () => {
    const server = await keeping();
    const asked = get({ query: '{ __schema { types { name fields { name type { name } } } } }' });
    const plain = await send(server, asked);
    const small = await send(server, { ...asked, headers: { ...allowed, 'accept-encoding': 'gzip' } });
    expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', etag: tagOf(plain) });
    expect(String(small.headers.vary)).toMatch(/accept\b.*accept-encoding/);
  });
});
