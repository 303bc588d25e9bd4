/** For tests in a browser: the pages as they are built, over the graph that all reads share. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import reads from './reads.js';
import { ROOT } from './server.js';

export default async () => {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'src/web/build.js')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built: node src/web/build.js');
  await reads();
};
