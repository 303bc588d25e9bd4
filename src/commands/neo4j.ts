import { Command } from 'commander';
import { localServerStatus, resetLocalServer, startLocalServer, stopLocalServer } from '../graph/local/server.js';
import { readSettings } from '../settings.js';
import { sayLine } from './terminal.js';

/** `neo4j start|stop|status|reset`: the local database by itself. */
export function neo4jCommand(): Command {
  const neo4j = new Command('neo4j').description('the local database by itself 本地数据库');
  neo4j
    .command('start')
    .description('start it and leave it running until `neo4j stop` 启动并保持运行')
    .action(async () => {
      const { uri, user, passwordFile } = await startLocalServer(readSettings(process.env), sayLine);
      process.stdout.write(`Neo4j is running at ${uri}, user ${user}, password in ${passwordFile}\n`);
    });
  neo4j
    .command('stop')
    .description('stop it, whoever started it 停止')
    .action(async () => {
      const stopped = await stopLocalServer(readSettings(process.env), sayLine);
      process.stdout.write(stopped ? 'Neo4j has stopped.\n' : 'Neo4j was not running.\n');
    });
  neo4j
    .command('status')
    .description('say whether it runs, where, and for whom 状态')
    .action(async () => {
      process.stdout.write(`${await localServerStatus(readSettings(process.env))}\n`);
    });
  neo4j
    .command('reset')
    .description('stop it and delete its data; the reports under seed/ are loaded again at the next start 清空')
    .action(async () => {
      await resetLocalServer(readSettings(process.env), sayLine);
      process.stdout.write('The local database is empty.\n');
    });
  return neo4j;
}
