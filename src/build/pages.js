/** Bundles the pages into dist/web, unless that was made from the very same sources: our files, and the words that they share with the server. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlessMade } from './made-from.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const web = join(root, 'src/web');

export const made = await makeUnlessMade({
  root,
  from: ['src/web', 'src/vocabulary', 'package-lock.json', 'node_modules/.package-lock.json'],
  into: 'dist/web',
  make: async () => {
    const { build } = await import('vite');
    await build({ configFile: join(web, 'vite.config.ts') });
    const embed = join(web, 'embed/vite.config.ts');
    await build({ configFile: embed });
    await build({ configFile: embed, mode: 'layout' });
  },
});
