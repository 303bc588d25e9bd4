import Fastify, { type FastifyInstance } from 'fastify';
import { fromBuffer } from 'yauzl';
import { serveDownloads } from '../../src/commands/downloads.js';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import { loadReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { TOWN } from '../report/invented-facts.js';
import { report2031, report2032 } from '../report/qinghe.js';

jest.setTimeout(60_000);

let graph: Graph;
let server: FastifyInstance;

beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
  await clearGraph(graph);
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  server = Fastify();
  serveDownloads(server, graph);
});
afterAll(async () => {
  await server.close();
  await clearGraph(graph);
  await graph.close();
});

const linesAt = async (path: string): Promise<Record<string, unknown>[]> => {
  const { payload, statusCode } = await server.inject(path);
  expect(statusCode).toBe(200);
  return payload.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
};
const idsAt = async (path: string): Promise<unknown[]> => (await linesAt(path)).map(({ id }) => id);
const RECORDS = ['reports', 'passages', 'entities', 'observations', 'relations', 'conflicts'];

test('a file is named by the data version, the town and the year that it is of', async () => {
  const { headers, payload } = await server.inject(`/download/observations.csv?town=${TOWN}&year=2031`);
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="xiangtu-v2-${TOWN}-2031-observations.csv"`,
  });
  expect(payload.startsWith('\uFEFFid,subject,')).toBe(true);
});

test.each(RECORDS)('%s of the two years together are those of the town, and all that there are', async (record) => {
  const [all, town, first, second] = await Promise.all([
    idsAt(`/download/${record}.jsonl`),
    idsAt(`/download/${record}.jsonl?town=${TOWN}`),
    idsAt(`/download/${record}.jsonl?year=2031`),
    idsAt(`/download/${record}.jsonl?town=${TOWN}&year=2032`),
  ]);
  expect(town).toEqual(all);
  expect([...new Set([...first, ...second])].sort()).toEqual([...all].sort());
  expect(first.length).toBeLessThan(all.length + 1);
});

test("a year's facts are those that its report says", async () => {
  const reports = await linesAt('/download/reports.jsonl?year=2031');
  expect(reports.map(({ year }) => year)).toEqual([2031]);
  const observations = await linesAt('/download/observations.jsonl?year=2031');
  const said = observations.map(({ evidence }) => (evidence as { report: string }[]).map(({ report }) => report));
  expect(said.filter((from) => !from.includes(`report/${TOWN}/2031`))).toEqual([]);
  expect(observations.length).toBeGreaterThan(0);
});

test('the zip holds every file and the dictionary', async () => {
  const { headers, rawPayload } = await server.inject('/download/all.csv.zip');
  expect(headers['content-disposition']).toBe('attachment; filename="xiangtu-v2-csv.zip"');
  expect(await namesIn(rawPayload)).toEqual([...RECORDS, 'dictionary'].map((name) => `xiangtu-v2/${name}.csv`));
});

const namesIn = (zip: Buffer): Promise<string[]> =>
  new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: false }, (error, file) => {
      if (error) return reject(error);
      const names: string[] = [];
      file.on('entry', ({ fileName }: { fileName: string }) => names.push(fileName)).once('end', () => resolve(names));
    });
  });

test.each([
  ['/download/observations.csv?town=33', 400, 'town: expected a code of nine digits, got "33"'],
  ['/download/observations.csv?year=31', 400, 'year: expected a year of four digits, got "31"'],
  [
    '/download/all.csv.zip?town=330000009',
    400,
    'town: expected the code of a town with a report that is loaded, got "330000009"',
  ],
  [`/download/all.csv.zip?town=${TOWN}&year=2040`, 400, `town: expected a town with a report of 2040, got "${TOWN}"`],
])('%s is told what is wrong', async (path, status, message) => {
  const answer = await server.inject(path);
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toMatchObject({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
});

test.each([
  '/download/observations.xlsx',
  '/download/all.csv',
  '/download/observations.csv.zip',
  '/download/secrets.csv',
])('there is no %s', async (path) => expect((await server.inject(path)).statusCode).toBe(404));

test('a load that comes between breaks the download off: nobody takes it for whole', async () => {
  const { reader } = graphThatChanges();
  const broken = Fastify();
  serveDownloads(broken, { reader } as unknown as Graph);
  await expect(broken.inject('/download/reports.jsonl')).rejects.toThrow();
  await broken.close();
});

/** The real graph, whose data version seems to grow with each question for it. */
function graphThatChanges(): Pick<Graph, 'reader'> {
  let asked = 0;
  return {
    reader: (options) => {
      const real = graph.reader(options);
      return {
        joins: () => false,
        read: async (statement, parameters) => {
          const rows = await real.read(statement, parameters);
          if (statement.name === 'read/data-version') asked += 1;
          return (statement.name === 'read/data-version' ? [{ ...rows[0], version: asked }] : rows) as never;
        },
      };
    },
  };
}
