#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { XiangtuError } from './errors.js';

/** In the order of the help. Each brings parts of its own, a dictionary or a web server, that the others need not wait for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).startCommand(),
  verify: async () => (await import('./commands/verify.js')).verifyCommand(),
  review: async () => (await import('./commands/review.js')).reviewCommand(),
  draft: async () => (await import('./commands/draft.js')).draftCommand(),
  load: async () => (await import('./commands/load.js')).loadCommand(),
  town: async () => (await import('./commands/town.js')).townCommand(),
  export: async () => (await import('./commands/export.js')).exportCommand(),
  neo4j: async () => (await import('./commands/neo4j.js')).neo4jCommand(),
};

const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};

const program = new Command('xiangtu')
  .description(description)
  .version(version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('Run with --help for what can be said. 用 --help 查看用法。')
  .addHelpText(
    'after',
    `
Environment:
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                            a Neo4j (5.26 or newer) of your own; without NEO4J_URI a local one is run
  XIANGTU_HOST, XIANGTU_PORT
                            where the API listens (127.0.0.1, 4000)
  XIANGTU_CORS_ORIGIN       origins whose pages may ask, with commas, or * (none)
  XIANGTU_RATE_LIMIT        requests a minute for one address, 0 for any number
  XIANGTU_MEMORY            what answers kept in memory may take, 0 to keep none (64m)
  XIANGTU_MAX_AGE           seconds for which browsers and proxies may give a GET's answer unasked (0)
  XIANGTU_PRODUCTION=true   no playground, no introspection
  XIANGTU_HOME              what is kept between runs, the local database too (.xiangtu)
  XIANGTU_NEO4J_PORT, XIANGTU_NEO4J_HEAP
                            port and largest heap of the local database (7687, 1g)

Examples:
  $ npx xiangtu start
  $ npx xiangtu verify seed/xiaopu/2022 --coverage
  $ npx xiangtu draft report.txt --town 330522108 --year 2023
  $ npx xiangtu review seed/xiaopu/2022
  $ npx xiangtu load seed --dry-run
  $ npx xiangtu export --out graph --format csv`,
  );
const [, , name = ''] = process.argv;
// help, or a name that there is not, needs them all
const asked = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
for (const command of asked) program.addCommand(await command());
for (const command of program.commands.flatMap((each) => [each, ...each.commands])) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  // a driver that waits for a server which never answers would hold the program up
  process.exit(report(error));
}

/** Says what went wrong in words for people; the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof XiangtuError) {
    process.stderr.write(`${error.toText()}\n`);
    return error.exitCode;
  }
  process.stderr.write(
    `A fault of the program itself; please report it with the lines below.\n${(error as Error)?.stack ?? String(error)}\n`,
  );
  return 70;
}
