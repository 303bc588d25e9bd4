import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BadInput } from '../src/errors.js';
import { projectFolder, readSettings } from '../src/settings.js';

const MIB = 1024 * 1024;
const OWN = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_PASSWORD: 'open sesame' };

test('with nothing set, everything is local', () => {
  expect(readSettings({}, '/somewhere')).toEqual({
    ownServer: null,
    home: '/somewhere/.xiangtu',
    neo4jPort: null,
    neo4jHeap: 1024,
    host: '127.0.0.1',
    port: 4000,
    corsOrigins: [],
    production: false,
    rateLimit: null,
    memory: 64 * MIB,
    maxAge: 0,
  });
});

test('an empty variable counts as not set', () => {
  const empty = { NEO4J_URI: '', NEO4J_USER: ' ', XIANGTU_PORT: '', XIANGTU_HOME: '', XIANGTU_PRODUCTION: '' };
  expect(readSettings(empty, '/somewhere')).toEqual(readSettings({}, '/somewhere'));
});

test("a server of the user's own needs address and password; the user is neo4j unless said", () => {
  expect(readSettings(OWN).ownServer).toEqual({
    uri: 'neo4j://db.example:7687',
    user: 'neo4j',
    password: 'open sesame',
    database: undefined,
  });
  expect(readSettings({ ...OWN, NEO4J_USER: 'reader', NEO4J_DATABASE: 'towns' }).ownServer).toMatchObject({
    user: 'reader',
    database: 'towns',
  });
});

test.each([
  'bolt://h',
  'bolt+s://h:1',
  'bolt+ssc://h',
  'neo4j+s://x.databases.example',
  'neo4j+ssc://h',
  'bolt://[::1]:7687',
])('%s is an address', (uri) => {
  expect(readSettings({ ...OWN, NEO4J_URI: uri }).ownServer?.uri).toBe(uri);
});

test('sizes, ports, origins and switches are read in the forms that people write', () => {
  const read = readSettings({
    XIANGTU_HOME: 'data',
    XIANGTU_NEO4J_PORT: '7700',
    XIANGTU_NEO4J_HEAP: '2G',
    XIANGTU_HOST: '0.0.0.0',
    XIANGTU_PORT: '0',
    XIANGTU_CORS_ORIGIN: 'https://a.example, http://localhost:5173/',
    XIANGTU_PRODUCTION: 'True',
    XIANGTU_RATE_LIMIT: '300',
    XIANGTU_MEMORY: '256m',
    XIANGTU_MAX_AGE: '60',
  });
  expect(read).toEqual({
    ownServer: null,
    home: join(process.cwd(), 'data'),
    neo4jPort: 7700,
    neo4jHeap: 2048,
    host: '0.0.0.0',
    port: 0,
    corsOrigins: ['https://a.example', 'http://localhost:5173'],
    production: true,
    rateLimit: 300,
    memory: 256 * MIB,
    maxAge: 60,
  });
  expect(readSettings({ XIANGTU_CORS_ORIGIN: '*' }).corsOrigins).toBe('*');
  expect(readSettings({ XIANGTU_MEMORY: '0' }).memory).toBe(0);
});

test.each([
  [{ XIANGTU_PORT: '70000' }, 'XIANGTU_PORT: expected a whole number from 0 to 65535, got "70000"'],
  [{ XIANGTU_PORT: '4000.5' }, 'XIANGTU_PORT: expected a whole number from 0 to 65535, got "4000.5"'],
  [{ XIANGTU_NEO4J_PORT: '0' }, 'XIANGTU_NEO4J_PORT: expected a whole number from 1 to 65535, got "0"'],
  [
    { XIANGTU_NEO4J_HEAP: '100m' },
    'XIANGTU_NEO4J_HEAP: expected a size of at least 256m, such as 512m or 2g, got "100m"',
  ],
  [{ XIANGTU_NEO4J_HEAP: 'much' }, 'XIANGTU_NEO4J_HEAP: expected a size'],
  [{ XIANGTU_MEMORY: '64' }, 'XIANGTU_MEMORY: expected a size of at least 1m, such as 512m or 2g, or 0, got "64"'],
  [{ XIANGTU_MEMORY: '0m' }, 'XIANGTU_MEMORY: expected a size'],
  [{ XIANGTU_MAX_AGE: '1h' }, 'XIANGTU_MAX_AGE: expected a whole number from 0 to 31536000, got "1h"'],
  [{ XIANGTU_HOST: 'a b' }, 'XIANGTU_HOST: expected a host name or address to listen on'],
  [{ XIANGTU_CORS_ORIGIN: 'example.org' }, 'XIANGTU_CORS_ORIGIN: expected origins such as https://example.org'],
  [{ XIANGTU_CORS_ORIGIN: 'https://a.example/page' }, 'got "https://a.example/page"'],
  [{ XIANGTU_PRODUCTION: 'maybe' }, 'XIANGTU_PRODUCTION: expected true or false, got "maybe"'],
  [{ ...OWN, NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI: expected an address such as neo4j://host:7687'],
  [{ ...OWN, NEO4J_URI: 'localhost' }, 'NEO4J_URI: expected an address'],
  [{ NEO4J_URI: 'bolt://h' }, 'NEO4J_PASSWORD: expected the password for NEO4J_URI, got nothing'],
  [{ NEO4J_PASSWORD: 'x' }, "NEO4J_URI: expected the server's address, since NEO4J_PASSWORD is set, got nothing"],
])('%j is refused, naming the variable', (env, message) => {
  expect(() => readSettings(env)).toThrow(BadInput);
  expect(() => readSettings(env)).toThrow(message);
});

test('a password typed into the address does not come back in the message', () => {
  const env = { ...OWN, NEO4J_URI: 'neo4j://neo4j:geheim@db.example' };
  expect(() => readSettings(env)).toThrow('got "neo4j://…@db.example"');
});

test('the project is the nearest folder upwards with a package.json', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'xiangtu-project-')));
  const inside = join(root, 'seed', 'town');
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  expect(projectFolder(inside)).toBe(root);
  rmSync(root, { recursive: true });
  expect(projectFolder('/')).toBe('/');
});
