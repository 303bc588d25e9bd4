import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Everything that the browser needs, in one folder with no address outside it: the playground works offline. */
export default defineConfig({
  root: fileURLToPath(new URL('./playground', import.meta.url)),
  base: './',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Monaco is one of the largest things there are to put on a page, and comes from this machine.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // "use client" tells a server that renders React; there is none here.
      onLog: (level, log, defaultHandler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
