/**
 * What `npm test` runs: format, lint with the import rules, types, build, then every test on a real Neo4j.
 * All of it runs even when a part fails; a failed check counts as one failure. Ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireTestServer, addressTests, releaseTestServer } from './setup/server.js';

const CHECKS = [
  ['format', 'biome', 'check', '--linter-enabled=false'],
  ['lint', 'biome', 'lint', '--error-on-warnings'],
  ['import rules', 'depcruise', 'src', 'test'],
  ['types', 'tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['types of the pages', 'tsc', '-p', 'src/web/tsconfig.json'],
  ['build', 'npm', 'run', '--silent', 'build'],
];

/**
 * Reads share a graph and run side by side, once directly and once by routing, as before a cluster; writes and local
 * servers come after them, one at a time; then the pages in a browser, over the graph of the reads, loaded anew.
 */
const RUNS = [
  { args: ['--selectProjects', 'units', 'reads'] },
  { args: ['--selectProjects', 'reads'], scheme: 'neo4j' },
  { args: ['--selectProjects', 'writes', 'local', '--runInBand'] },
  { args: ['--selectProjects', 'browser', '--runInBand'] },
];

/** Milliseconds: a test that leaves something open must not hold up everything for ever. */
const LONGEST = 30 * 60_000;

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', timeout: LONGEST }).status === 0;

const results = mkdtempSync(join(tmpdir(), 'xiangtu-tests-'));
let passed = 0;
let failed = 0;

for (const [name, command, ...args] of CHECKS) {
  const began = Date.now();
  const good = run(command, ...args);
  if (!good) failed += 1;
  console.log(`${good ? 'ok' : 'FAILED'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

// One server for both runs; each run would bring up its own otherwise.
const server = await acquireTestServer().then(
  () => true,
  (error) => {
    failed += 1;
    console.error(`FAILED  Neo4j for the tests: ${error.message}`);
    return false;
  },
);

const direct = process.env.NEO4J_URI;
for (const [index, { args, scheme }] of (server ? RUNS : [{ args: ['--selectProjects', 'units'] }]).entries()) {
  const file = join(results, `${index}.json`);
  if (server) addressTests(scheme === undefined ? direct : direct.replace(/^\w+/, scheme));
  const good = run('jest', ...args, '--json', `--outputFile=${file}`);
  const counts = read(file);
  passed += counts.passed;
  failed += counts.failed;
  // jest can also fail without a failed test: in its set-up, for one.
  if (!good && counts.failed === 0) failed += 1;
}

if (server) addressTests(direct);
await releaseTestServer();
rmSync(results, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A test file that could not be run at all counts as one failure. */
function read(file) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
