import { Command } from 'commander';
import { readSettings } from '../settings.js';
import { withGraph } from './database.js';
import { sayProgress } from './terminal.js';

/** `start`: database, reports and API together, until a signal ends them. */
export function startCommand(): Command {
  return new Command('start')
    .description('bring up the database, load every report under seed/, serve the API and its pages 启动')
    .option('--no-load', 'serve what the database has, load nothing 不加载报告')
    .addHelpText('after', '\nCtrl-C stops both servers.')
    .action(async ({ load }: { load: boolean }) => {
      const settings = readSettings(process.env);
      const begun = withGraph(settings, sayProgress, async (graph) => {
        const { serve, prepared } = await serving;
        await serve(graph, prepared);
      });
      // read and made while the database starts; after a moment, in which Java is begun
      const serving = import('./serve.js').then(({ serve, prepare }) => ({ serve, prepared: prepare(settings, load) }));
      serving.catch(() => undefined); // told where it is awaited
      await begun;
    });
}
