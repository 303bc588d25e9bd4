/** Imports run one way: vocabulary <- graph <- api <- main, and vocabulary, graph <- report <- main. */
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed.map((folder) => `^src/${folder}`) },
});

const SHARED = ['errors\\.ts$', 'settings\\.ts$'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    layer(
      'vocabulary-imports-nothing',
      '^src/vocabulary/',
      ['vocabulary/'],
      'Words know nothing of what is done with them.',
    ),
    layer('graph-imports-vocabulary', '^src/graph/', ['vocabulary/', 'graph/', ...SHARED], 'vocabulary <- graph'),
    layer('api-imports-graph', '^src/api/', ['vocabulary/', 'graph/', 'api/', ...SHARED], 'api and report never meet.'),
    layer(
      'report-imports-graph',
      '^src/report/',
      ['vocabulary/', 'graph/', 'report/', ...SHARED],
      'report and api never meet.',
    ),
    layer(
      'web-imports-vocabulary',
      '^src/web/',
      ['vocabulary/', 'web/'],
      'What runs in the browser has the same words, and knows the server by its address only.',
    ),
    layer('errors-and-settings-import-nothing', '^src/(errors|settings)\\.ts$', SHARED, 'They are importable by all.'),
    {
      name: 'vocabulary-imports-no-package',
      comment: 'Words need no library.',
      severity: 'error',
      from: { path: '^src/vocabulary/' },
      to: { dependencyTypesNot: ['local'], pathNot: '^src/' },
    },
    {
      name: 'only-graph-knows-the-driver',
      comment: 'src/graph is the only place that knows neo4j-driver; elsewhere use what it exports.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: '(^|/)(neo4j-driver|neo4j-driver-core|neo4j-driver-bolt-connection)(/|$)' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one concept, or hide a third.',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { circular: true },
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'resolvable',
      comment: 'A path that leads nowhere. dist is there only after the build.',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { couldNotResolve: true, pathNot: '^\\.\\./\\.\\./dist/' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(web|build)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // Its parser takes no TSX: Biome holds what the components import (biome.json).
    exclude: { path: '\\.tsx$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
