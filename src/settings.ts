import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { BadInput } from './errors.js';

/** A Neo4j of the user's own: a server, Aura or a cluster. */
export interface OwnServer {
  uri: string;
  user: string;
  password: string;
  /** Left out, it is the user's home database on that server. */
  database?: string | undefined;
}

/** Everything that the environment can set. */
export interface Settings {
  /** NEO4J_URI and its companions, or null: the program runs a local Neo4j. */
  ownServer: OwnServer | null;
  /** XIANGTU_HOME, absolute: what the program keeps between runs; the local database is in its folder neo4j. */
  home: string;
  /** XIANGTU_NEO4J_PORT: Bolt port of the local database, or null: 7687, or any free port when that is taken. */
  neo4jPort: number | null;
  /** XIANGTU_NEO4J_HEAP: largest Java heap of the local database, in MiB. */
  neo4jHeap: number;
  /** XIANGTU_HOST: the address that the HTTP server listens on. */
  host: string;
  /** XIANGTU_PORT: its port; 0 is any free one. */
  port: number;
  /** XIANGTU_CORS_ORIGIN: origins whose pages may ask the API; '*' is all, an empty list none but its own. */
  corsOrigins: string[] | '*';
  /** XIANGTU_RATE_LIMIT: requests a minute that one address may make, or null: any number. */
  rateLimit: number | null;
  /** XIANGTU_MEMORY: what answers kept in memory may take, in bytes; 0 keeps none. */
  memory: number;
  /** XIANGTU_MAX_AGE: seconds for which a browser or proxy may give the answer to a GET without asking again. */
  maxAge: number;
  /** XIANGTU_PRODUCTION: introspection and playground are off. */
  production: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. A variable that is empty counts as not set, since that is how compose files and shells unset one.
 *
 * @param project the folder under which `.xiangtu` lies when XIANGTU_HOME is not set
 * @throws BadInput naming the variable, what it holds and what it should hold
 */
export function readSettings(env: Environment, project: string = projectFolder(process.cwd())): Settings {
  const listensOn = host(env, 'XIANGTU_HOST') ?? '127.0.0.1';
  return {
    ownServer: ownServer(env),
    home: resolve(text(env, 'XIANGTU_HOME') ?? join(project, '.xiangtu')),
    neo4jPort: wholeNumber(env, 'XIANGTU_NEO4J_PORT', 1, 65535),
    neo4jHeap: size(env, 'XIANGTU_NEO4J_HEAP', LEAST_HEAP) ?? 1024,
    host: listensOn,
    port: wholeNumber(env, 'XIANGTU_PORT', 0, 65535) ?? 4000,
    corsOrigins: origins(env, 'XIANGTU_CORS_ORIGIN'),
    rateLimit: rateLimit(env, listensOn),
    memory: (text(env, 'XIANGTU_MEMORY') === '0' ? 0 : (size(env, 'XIANGTU_MEMORY', 1, ', or 0') ?? 64)) * MIB,
    maxAge: wholeNumber(env, 'XIANGTU_MAX_AGE', 0, YEAR) ?? 0,
    production: flag(env, 'XIANGTU_PRODUCTION'),
  };
}

/** The nearest folder upwards with a package.json, so that a command in a subfolder finds the same database; or `from`. */
export function projectFolder(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return resolve(from);
  }
}

function text(env: Environment, name: string): string | null {
  return env[name]?.trim() || null;
}

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

function ownServer(env: Environment): OwnServer | null {
  const uri = text(env, 'NEO4J_URI');
  const password = env.NEO4J_PASSWORD || null; // not trimmed: a space may be part of it
  if (uri === null) {
    // Half a setting must not quietly become the local database: the data would go where nobody looks for it.
    const stray = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].find((name) => text(env, name) !== null);
    if (stray === undefined) return null;
    throw new BadInput('NEO4J_URI', undefined, `the server's address, since ${stray} is set`, {
      hint: `Set NEO4J_URI too (neo4j://host:7687), or unset ${stray} to use the local database.`,
    });
  }
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url === null || !SCHEMES.includes(url.protocol) || url.hostname === '' || url.username !== '') {
    throw new BadInput('NEO4J_URI', withoutPassword(uri), 'an address such as neo4j://host:7687 or neo4j+s://host', {
      hint: `Schemes: ${SCHEMES.join(' ')} User and password go into NEO4J_USER and NEO4J_PASSWORD.`,
    });
  }
  if (password === null) {
    throw new BadInput('NEO4J_PASSWORD', undefined, 'the password for NEO4J_URI', {
      hint: 'Where the server asks for none (authentication off), any word will do.',
    });
  }
  return {
    uri,
    user: text(env, 'NEO4J_USER') ?? 'neo4j',
    password,
    database: text(env, 'NEO4J_DATABASE') ?? undefined,
  };
}

/** An address typed with user:password@ in it must not come back in a message that lands in a log. */
function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//…@');
}

function wholeNumber(env: Environment, name: string, least: number, most: number): number | null {
  const given = text(env, name);
  if (given === null) return null;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (!(number >= least && number <= most)) throw new BadInput(name, given, `a whole number from ${least} to ${most}`);
  return number;
}

/** Neo4j does not boot with a heap much below this. MiB. */
const LEAST_HEAP = 256;
/** In bytes. */
const MIB = 1024 * 1024;
/** In seconds: HTTP's own longest age. */
const YEAR = 31_536_000;

/** A size as Java writes it (512m, 2g), in MiB. */
function size(env: Environment, name: string, least: number, others = ''): number | null {
  const given = text(env, name);
  if (given === null) return null;
  const [, digits, unit] = /^(\d{1,6})([mg])b?$/i.exec(given) ?? [];
  const read = Number(digits) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  if (!(read >= least)) throw new BadInput(name, given, `a size of at least ${least}m, such as 512m or 2g${others}`);
  return read;
}

function host(env: Environment, name: string): string | null {
  const given = text(env, name);
  if (given !== null && !/^[A-Za-z0-9.:_-]+$/.test(given)) {
    throw new BadInput(name, given, 'a host name or address to listen on, such as 127.0.0.1 or 0.0.0.0');
  }
  return given;
}

/** A minute's requests from one address where the API is open to other machines: far above a person or a page. */
const USUAL_RATE = 1_200;

/** 0 says that there is no limit; neither is there one while nobody but this machine can ask. */
function rateLimit(env: Environment, listensOn: string): number | null {
  const given = wholeNumber(env, 'XIANGTU_RATE_LIMIT', 0, 1_000_000);
  if (given !== null) return given === 0 ? null : given;
  return /^(localhost|127\.[\d.]+|::1)$/.test(listensOn) ? null : USUAL_RATE;
}

function origins(env: Environment, name: string): string[] | '*' {
  const given = text(env, name);
  if (given === null) return [];
  if (given === '*') return '*';
  return given.split(',').map((part) => {
    const origin = part.trim().replace(/\/$/, '');
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new BadInput(name, part.trim(), 'origins such as https://example.org with commas between them, or *');
    }
    return origin;
  });
}

function flag(env: Environment, name: string): boolean {
  const given = text(env, name)?.toLowerCase() ?? 'false';
  if (['1', 'true', 'yes', 'on'].includes(given)) return true;
  if (['0', 'false', 'no', 'off'].includes(given)) return false;
  throw new BadInput(name, given, 'true or false');
}
