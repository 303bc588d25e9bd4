/** Bundles the pages into dist/web, unless that was made from the very same sources: the next start is quick. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('.', import.meta.url));
const root = join(web, '../..');
const stamp = join(root, 'dist/web/.built-from');

const sources = [web, join(root, 'src/vocabulary')]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** What decides the bundle: our files, the words that they share with the server, and the versions of the packages. */
const fingerprint = [...sources, join(root, 'package-lock.json')]
  .reduce((hash, file) => hash.update(file.slice(root.length)).update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

if (readIfThere(stamp) !== fingerprint) {
  const { build } = await import('vite');
  await build({ configFile: join(web, 'vite.config.ts') });
  const embed = join(web, 'embed/vite.config.ts');
  await build({ configFile: embed });
  await build({ configFile: embed, mode: 'layout' });
  writeFileSync(stamp, fingerprint);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
