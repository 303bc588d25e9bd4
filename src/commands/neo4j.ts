import { Command } from 'commander';
import { XiangtuError } from '../errors.js';
import {
  type LocalServerStatus,
  localServerStatus,
  resetLocalServer,
  startLocalServer,
  stopLocalServer,
} from '../graph/local/server.js';
import { readSettings } from '../settings.js';
import { say, sayProgress } from './terminal.js';

/** `neo4j start|stop|status|reset`: the local database by itself. */
export function neo4jCommand(): Command {
  const neo4j = new Command('neo4j').description('the local database by itself 本地数据库');
  neo4j
    .command('start')
    .description('start it and leave it running until `neo4j stop` 启动并保持运行')
    .action(async () => {
      const { uri, user, passwordFile } = await startLocalServer(readSettings(process.env), sayProgress);
      say(`Neo4j runs at ${uri}, user ${user}, password in ${passwordFile}`);
    });
  neo4j
    .command('stop')
    .description('stop it, unless another command still uses it 停止')
    .action(async () => {
      const stopped = await stopLocalServer(readSettings(process.env), sayProgress);
      if (stopped.outcome === 'IN_USE') throw stillUsed(stopped.users.map((user) => user.pid));
      say(stopped.outcome === 'STOPPED' ? 'Neo4j has stopped.' : 'Neo4j was not running.');
    });
  neo4j
    .command('status')
    .description('say whether it runs, where, and for whom 状态')
    .action(async () => say(inWords(await localServerStatus(readSettings(process.env)))));
  neo4j
    .command('reset')
    .description('stop it and delete its data; `start` loads the reports under seed/ again 清空')
    .action(async () => {
      await resetLocalServer(readSettings(process.env), sayProgress);
      say('The local database is empty.');
    });
  return neo4j;
}

function inWords(status: LocalServerStatus): string {
  if (status.state === 'STOPPED') return `Neo4j does not run. Its folder: ${status.folder}`;
  if (status.state === 'LEFT_BEHIND')
    return `Neo4j was left behind by a program that died (process ${status.pid}); the next start ends it. Its folder: ${status.folder}`;
  const users =
    status.users.length === 0 ? 'nobody uses it' : `used by process ${status.users.map((user) => user.pid).join(', ')}`;
  const kept = status.kept ? 'it stays until `neo4j stop`' : 'it stops with its last user';
  return `Neo4j ${status.version} runs at ${status.uri} (process ${status.pid}); ${users}; ${kept}. Its folder: ${status.folder}`;
}

const stillUsed = (pids: number[]) =>
  new XiangtuError(`Neo4j is still used by process ${pids.join(', ')}, and stops with the last of them.`, {
    hint: 'It is no longer kept running beyond that. End those commands to have it stop now.',
  });
