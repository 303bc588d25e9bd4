import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where the local database keeps what: everything is under one home, `.xiangtu` by default. */
export interface Folder {
  /** What outlives the data: the remembered classpath and what it was made from. */
  home: string;
  classpath: string;
  pom: string;
  /** One file for each program that is starting or stopping the server right now. */
  turns: string;

  /** Neo4j's own home, for its owner's eyes only (0700); what `reset` deletes. */
  data: string;
  password: string;
  /** The server that runs: processes, ports, and the word that opens its watcher. There only while it runs. */
  state: string;
  /** Options and classpath for Java; its name in a command line also marks a process as ours. */
  javaOptions: string;
  configurationFolder: string;
  configuration: string;
  /** What Java and the watcher print. Neo4j's own logs are beside it. */
  log: string;
  /** Neo4j holds a lock on this file while it runs. */
  storeLock: string;
  /** Neo4j's databases and their logs, in its own form. */
  databases: string;
  systemDatabase: string;
  /** An empty file, there once a server has answered here: from then on there can be something in it. */
  answered: string;
}

/** The folder as its real path, so that programs that come through a link know each other's processes. */
export function folderOf(settings: { home: string }): Folder {
  const home = existsSync(settings.home) ? realpathSync(settings.home) : settings.home;
  const data = join(home, 'neo4j');
  return {
    home,
    classpath: join(home, 'classpath.json'),
    pom: join(home, 'pom.xml'),
    turns: join(home, 'turns'),
    data,
    password: join(data, 'password'),
    state: join(data, 'server.json'),
    javaOptions: join(data, 'java-options'),
    configurationFolder: join(data, 'conf'),
    configuration: join(data, 'conf', 'neo4j.conf'),
    log: join(data, 'logs', 'console.log'),
    storeLock: join(data, 'data', 'databases', 'store_lock'),
    databases: join(data, 'data'),
    systemDatabase: join(data, 'data', 'databases', 'system'),
    answered: join(data, 'answered'),
  };
}
