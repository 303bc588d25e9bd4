import { contextOf } from '../../src/api/context.js';
import { createHttpServer, type HttpServer } from '../../src/api/http.js';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/connection.js';
import { readDataVersion } from '../../src/graph/read/data-version.js';
import { applySchema } from '../../src/graph/schema.js';
import { loadReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { report2031, report2032 } from '../report/qinghe.js';
import { listeningLog, send } from './tiny-server.js';

const REPORTS = '{ reports { nodes { year } totalCount } }';
const asked = (headers: Record<string, string> = {}) =>
  ({ method: 'POST', url: '/graphql', payload: { query: REPORTS }, headers }) as const;

/** An API process as `start` puts it together, over a connection of its own; it notes the statements that it runs. */
const processOver = async (graph: Graph) => {
  const statements: string[] = [];
  const onStatement = ({ name }: { name: string }) => void statements.push(name);
  const server = await createHttpServer({
    schema: buildApiSchema(),
    settings: {
      host: '127.0.0.1',
      port: 0,
      corsOrigins: [],
      production: false,
      rateLimit: null,
      memory: 1024 * 1024,
      maxAge: 0,
    },
    log: listeningLog(),
    deadline: 60_000,
    context: ({ within }) => contextOf(graph.reader({ within, onStatement })),
    dataVersion: ({ within }) => readDataVersion(graph.reader({ within, onStatement })),
  });
  const statementsOf = async <Result>(work: () => Promise<Result>): Promise<[Result, string[]]> => {
    statements.length = 0;
    return [await work(), [...statements]];
  };
  return { ...server, statementsOf };
};

describe('two processes before one database', () => {
  const graphs: Graph[] = [];
  let one: HttpServer & Awaited<ReturnType<typeof processOver>>;
  let other: typeof one;

  beforeAll(async () => {
    graphs.push(testGraph(), testGraph());
    await clearGraph(graphs[0]!);
    await applySchema(graphs[0]!);
    await loadReport(graphs[0]!, report2031());
    one = await processOver(graphs[0]!);
    other = await processOver(graphs[1]!);
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    for (const graph of graphs) await graph.close();
  });

  test('an answer given again takes the reading of the data version and no other statement', async () => {
    const [first, took] = await one.statementsOf(() => send(one, asked()));
    expect(took.length).toBeGreaterThan(2);
    expect(took.filter((name) => name === 'read/data-version')).toHaveLength(2);
    const [again, takes] = await one.statementsOf(() => send(one, asked()));
    expect(takes).toEqual(['read/data-version']);
    expect(again.text).toBe(first.text);
    expect(again.data).toEqual({ reports: { nodes: [{ year: 2031 }], totalCount: 1 } });
  });

  test('both give it the same tag, and either knows what the other gave', async () => {
    const [{ headers }] = await one.statementsOf(() => send(one, asked()));
    const [again, takes] = await other.statementsOf(() =>
      send(other, asked({ 'if-none-match': String(headers.etag) })),
    );
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(takes).toEqual(['read/data-version']);
    expect((await send(other, asked())).headers.etag).toBe(headers.etag);
  });

  test('the next answer after a load is of the new version in both, however many ask', async () => {
    const old = await send(one, asked());
    const loading = loadReport(graphs[0]!, report2032());
    let isLoaded = false;
    const asking = async (process: HttpServer) => {
      while (!isLoaded) {
        await send(process, asked());
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const busy = [one, other].flatMap((process) => Array.from({ length: 2 }, () => asking(process)));
    await loading;
    const answers = await Promise.all([one, other].map((process) => send(process, asked())));
    isLoaded = true;
    await Promise.all(busy);
    for (const { data } of answers) expect(data).toMatchObject({ reports: { totalCount: 2 } });
    const stale = asked({ 'if-none-match': String(old.headers.etag) });
    for (const process of [one, other]) expect(await send(process, stale)).toMatchObject({ status: 200 });
  });
});
