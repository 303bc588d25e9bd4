import { parentPort } from 'node:worker_threads';
import { verifyTown } from './verify-town.js';

/** A thread of its own that verifies the reports of one town after another: folders come in, what was found goes out. */
parentPort?.on('message', async (folders: readonly string[]) => {
  parentPort?.postMessage(await verifyTown(folders));
});
