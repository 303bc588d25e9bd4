/**
 * Five projects, told apart by where a test stands and what it needs:
 *   units   no database
 *   reads   *.reads.test.ts: one graph of all reports under seed/, loaded once, read by any number of files at once
 *   writes  *.writes.test.ts: each clears the graph first, so they run one after another (--runInBand), never beside reads
 *   local   test/graph/local: starts and stops Neo4j servers of its own, one after another
 *   browser *.browser.test.ts: pages in a real browser (test/setup/browser.ts), over the graph of the reads, one after another
 * `npm test` runs them all in that order; `npx jest --selectProjects units` or `npx jest <path>` runs some.
 */
const shared = {
  testEnvironment: 'node',
  // what type-graphql's decorators ask for; the program itself imports it in src/api/schema.ts
  setupFiles: ['reflect-metadata', '<rootDir>/test/setup/seed.js'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Fastify brings these two as ESM only.
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition)/)'],
};

const LOCAL = '/test/graph/local/';
const READS = '\\.reads\\.test\\.ts$';
const WRITES = '\\.writes\\.test\\.ts$';
const BROWSER = '\\.browser\\.test\\.ts$';

/** @type {import('jest').Config} */
export default {
  // Jest reads this here only, not in a project: the slowest tests start servers of their own.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'units',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', LOCAL, READS, WRITES, BROWSER],
    },
    {
      ...shared,
      displayName: 'reads',
      testMatch: ['<rootDir>/test/**/*.reads.test.ts'],
      globalSetup: '<rootDir>/test/setup/reads.js',
      globalTeardown: '<rootDir>/test/setup/teardown.js',
    },
    {
      ...shared,
      displayName: 'writes',
      testMatch: ['<rootDir>/test/**/*.writes.test.ts'],
      globalSetup: '<rootDir>/test/setup/writes.js',
      globalTeardown: '<rootDir>/test/setup/teardown.js',
    },
    {
      ...shared,
      displayName: 'local',
      testMatch: [`<rootDir>${LOCAL}**/*.test.ts`],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/setup/pages.js',
      globalTeardown: '<rootDir>/test/setup/teardown.js',
    },
  ],
};
