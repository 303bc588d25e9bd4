/** What `npm run build` runs: program and pages, each only if it has not been made from the very same sources. `--quiet`: no word of that. */
import { made as program } from './program.js';

const { made: pages } = await import('./pages.js'); // after the program: its failure ends all
if (!program && !pages && !process.argv.includes('--quiet'))
  process.stderr.write('dist/ is up to date: made from these very sources.\n');
