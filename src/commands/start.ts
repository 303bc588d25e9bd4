import { Command } from 'commander';
import { contextOf } from '../api/context.js';
import { createHttpServer } from '../api/http.js';
import { buildApiSchema } from '../api/schema.js';
import { REQUEST_DEADLINE } from '../graph/connection.js';
import { readDataVersion } from '../graph/read/data-version.js';
import { sizesOf } from '../graph/read/sizes.js';
import { applySchema } from '../graph/schema.js';
import { readSettings } from '../settings.js';
import { withGraph } from './database.js';
import { serveDownloads } from './downloads.js';
import { loadReports } from './load.js';
import { say, sayProgress } from './terminal.js';
import { warmUp } from './warm-up.js';

/** Milliseconds that the address waits for the first question to have been planned: it answers before, too. */
const PATIENCE = 5_000;

/** `start`: database, reports and API together, until a signal ends them. */
export function startCommand(): Command {
  return new Command('start')
    .description('bring up the database, load every report under seed/, serve the API and its pages 启动')
    .option('--no-load', 'serve what the database has, load nothing 不加载报告')
    .addHelpText('after', '\nCtrl-C stops both servers.')
    .action(async ({ load }: { load: boolean }) => {
      const settings = readSettings(process.env);
      await withGraph(settings, sayProgress, async (graph) => {
        await applySchema(graph);
        if (load) await loadReports(graph, ['seed'], sayProgress);
        const schema = buildApiSchema();
        const server = await createHttpServer({
          schema,
          settings,
          log: console,
          context: ({ within }) => contextOf(graph.reader({ within })),
          dataVersion: ({ within }) => readDataVersion(graph.reader({ within })),
          sizes: sizesOf(() => graph.reader({ within: REQUEST_DEADLINE })),
        });
        // until here a signal simply ends the program; the database notices by itself
        const ended = endingSignal();
        serveDownloads(server.fastify, graph);
        const address = await server.listen();
        await new Promise<void>((resolve) => {
          void warmUp(graph, schema, resolve);
          setTimeout(resolve, PATIENCE);
        });
        say(
          settings.production
            ? `Xiangtu answers at ${address}/graphql`
            : `Xiangtu is ready: ${address} (ask, look, take), ${address}/graphql (API)`,
        );
        await ended;
        sayProgress('Stopping.');
        await server.close();
      });
    });
}

/** Comes when somebody asks the program to end. A second signal ends it at once. */
function endingSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
