/**
 * A program of its own that uses the local database of XIANGTU_HOME until it ends, however that may be: what tests kill.
 * Prints the address as one line of JSON when the database is ready. Runs on the compiled program.
 */
import { acquireLocalServer } from '../../../dist/graph/local/server.js';
import { readSettings } from '../../../dist/settings.js';

const server = await acquireLocalServer(readSettings(process.env));
console.log(JSON.stringify(server));
process.once('SIGINT', async () => {
  await server.release();
  process.exit();
});
setInterval(() => undefined, 60_000);
