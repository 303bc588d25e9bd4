/**
 * How the relationship view runs: `npm run measure:frames [-- --nodes 2000 --links 5000]`. Prints the module's size, how
 * long the layout takes, and the frames a second while the picture is dragged about for five seconds, in the browser of the
 * tests, which draws without a graphics card (XIANGTU_TEST_BROWSER names another). A measurement, not a test.
 */
import '../setup/typescript.js';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { nodes: { type: 'string' }, links: { type: 'string' } } });
const { measureFrames } = await import('./embed-frames/measure.ts');
await measureFrames({ nodes: Number(values.nodes ?? 2000), links: Number(values.links ?? 5000) });
