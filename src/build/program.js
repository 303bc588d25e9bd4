/** Compiles the program into dist, unless it was compiled from the very same sources. Fails with what the compiler says. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlessMade } from './made-from.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const made = await makeUnlessMade({
  root,
  from: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'node_modules/.package-lock.json'],
  into: 'dist',
  apart: ['src/web', 'dist/web'],
  make: () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
  },
});
