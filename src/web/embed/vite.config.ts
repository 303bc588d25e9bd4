import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const target = here('../../../dist/web/embed');

/** What stands beside the module as it is: example pages, and the types for those who install it. */
const beside: Plugin = {
  name: 'xiangtu-beside',
  closeBundle() {
    copyFileSync(here('interface.ts'), `${target}/xiangtu-graph.d.ts`);
  },
};

/** The note is for this build; the bundler of a page that installs the module must see the worker's file, and take it along. */
const worker: Plugin = {
  name: 'xiangtu-worker-beside',
  renderChunk: (code) => code.replace('/* @vite-ignore */', ''),
};

/** <xiangtu-graph> as one module with everything in it; or, in the mode `layout`, the worker of its layout as another. */
export default defineConfig(({ mode }) => {
  const layout = mode === 'layout';
  const [name, source] = layout ? ['xiangtu-graph-layout', 'layout-worker.ts'] : ['xiangtu-graph', 'xiangtu-graph.ts'];
  return {
    root: here('.'),
    publicDir: layout ? false : here('./pages'),
    logLevel: 'warn',
    plugins: layout ? [] : [beside, worker],
    build: {
      outDir: target,
      emptyOutDir: !layout,
      target: 'es2022',
      lib: { entry: { [name]: here(source) }, formats: ['es'] },
      chunkSizeWarningLimit: 1_000,
    },
  };
});
