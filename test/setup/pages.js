/**
 * For tests in a browser: the pages as they are built, over the graph that all reads share. The examples have been asked once, as `start`
 * asks them: a statement that the database sees for the first time may be planned for longer than a request may take.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import reads from './reads.js';
import { ROOT, withTestGraph } from './server.js';

export default async () => {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'src/build/pages.js')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built: node src/build/pages.js');
  await reads();
  const { buildApiSchema } = await import('../../dist/api/schema.js');
  const { warmUp } = await import('../../dist/commands/warm-up.js');
  await withTestGraph((graph) => warmUp(graph, buildApiSchema(), () => undefined));
};
