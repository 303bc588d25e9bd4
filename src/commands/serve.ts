import { contextOf } from '../api/context.js';
import { createHttpServer } from '../api/http.js';
import { buildApiSchema } from '../api/schema.js';
import { type Graph, REQUEST_DEADLINE } from '../graph/connection.js';
import { readDataVersion } from '../graph/read/data-version.js';
import { sizesOf } from '../graph/read/sizes.js';
import { applySchema } from '../graph/schema.js';
import { sourceDigest } from '../report/load/source.js';
import type { Settings } from '../settings.js';
import { noticingLoads } from './after-loads.js';
import { serveDownloads } from './downloads.js';
import { bringUpToDate } from './load.js';
import { say, sayProgress } from './terminal.js';
import { warmUp } from './warm-up.js';

/** Milliseconds that the address waits for the first question to have been planned: it answers before, too. */
const PATIENCE = 5_000;

/** Where the reports are that `start` loads. */
const REPORTS = 'seed';

/** What serving needs that can be had before there is a database. */
export interface Prepared {
  settings: Settings;
  schema: ReturnType<typeof buildApiSchema>;
  /** What the reports' folder holds; null when nothing is to be loaded. */
  source: string | null;
}

export const prepare = (settings: Settings, load: boolean): Prepared => ({
  settings,
  schema: buildApiSchema(),
  source: load ? sourceDigest(REPORTS) : null,
});

/** Loads what is to be loaded, and serves the API and its pages until a signal comes. */
export async function serve(graph: Graph, { settings, schema, source }: Prepared): Promise<void> {
  await (source === null ? applySchema(graph) : bringUpToDate(graph, REPORTS, source, sayProgress));
  const server = await createHttpServer({
    schema,
    settings,
    log: console,
    context: ({ within }) => contextOf(graph.reader({ within, joins: 'WHEN_PLANNED' })),
    versionAtEnd: ({ reader }) => reader.versionAtEnd?.(),
    dataVersion: noticingLoads(
      ({ within }) => readDataVersion(graph.reader({ within })),
      () => {
        graph.forgetPlans();
        void warmUp(graph, schema, () => undefined);
      },
    ),
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
}

/** Comes when somebody asks the program to end. A second signal ends it at once. */
function endingSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
