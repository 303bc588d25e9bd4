import type { Settings } from '../settings.js';
import type { Address } from './connection.js';
import type { Progress } from './local/progress.js';
import { acquireLocalServer } from './local/server.js';
import { checkOwnServer } from './own-server.js';

/** A database ready to answer; whoever has it releases it at the end. */
export interface Server extends Address {
  release(): Promise<void>;
}

/**
 * The user's own Neo4j if NEO4J_URI names one, looked at first; else the local one, started when it does not run.
 *
 * @throws XiangtuError saying what is wrong and what to do
 */
export async function acquireServer(settings: Settings, progress: Progress): Promise<Server> {
  const { ownServer } = settings;
  if (ownServer === null) return acquireLocalServer(settings, progress);
  await checkOwnServer(ownServer);
  return { ...ownServer, release: async () => undefined };
}
