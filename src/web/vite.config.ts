import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages that the browser can open, each in the folder of its address; no address in them leaves the server. */
const PAGES = ['./index.html', './ask/index.html', './look/index.html', './download/index.html'];

export default defineConfig({
  root: at('.'),
  base: '/',
  logLevel: 'warn',
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Monaco is one of the largest things there are to put on a page, and comes from this machine.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: PAGES.map(at),
      // "use client" tells a server that renders React; there is none here.
      onLog: (level, log, defaultHandler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
