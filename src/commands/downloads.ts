import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, ServiceUnavailable } from '../errors.js';
import { type Graph, REQUEST_DEADLINE } from '../graph/connection.js';
import { readDataVersion } from '../graph/read/data-version.js';
import { dictionaryFile } from '../report/export/dictionary.js';
import type { FormatName } from '../report/export/format.js';
import { RECORDS } from '../report/export/record.js';
import { nameOf, readSelection, reportsOf } from '../report/export/selection.js';
import { fileOf, type StreamSource, zipOf } from '../report/export/stream.js';

const TYPES: Readonly<Record<FormatName, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
};
const FILE = /^(?<record>[a-z]+)\.(?<format>csv|jsonl)(?<zip>\.zip)?$/;

/**
 * The data as files, streamed: /download/observations.csv, /download/all.jsonl.zip, /download/dictionary.csv, each with
 * `?town=<code>&year=<year>` for a part. Their names say the data version.
 */
export function serveDownloads(server: FastifyInstance, graph: Graph): void {
  server.get('/download/:file', async (request: FastifyRequest<Asked>, reply) => {
    const { record, format, zip } = FILE.exec(request.params.file)?.groups ?? {};
    const known = RECORDS.find(({ name }) => name === record);
    const isFile = zip === undefined ? known !== undefined || record === 'dictionary' : record === 'all';
    if (!isFile) return reply.callNotFound();
    const as = format as FormatName;
    try {
      const selection = readSelection(request.query);
      const source = await sourceOf(graph, selection);
      const name = nameOf(selection, source.version);
      if (zip !== undefined) return send(reply, `${name}-${as}.zip`, 'application/zip', zipOf(source, as, name));
      if (known === undefined) return send(reply, `${name}-dictionary.${as}`, TYPES[as], dictionaryFile(as));
      const file = Readable.from(fileOf(source, known, as), { objectMode: false });
      return send(reply, `${name}-${known.name}.${as}`, TYPES[as], file);
    } catch (error) {
      const refused = refusal(error);
      if (refused === null) throw error;
      return reply.code(refused.status).send({ errors: [refused.error] });
    }
  });
}

interface Asked {
  Params: { file: string };
  Querystring: { town?: string; year?: string };
}

async function sourceOf(graph: Graph, selection: ReturnType<typeof readSelection>): Promise<StreamSource> {
  const first = graph.reader({ within: REQUEST_DEADLINE });
  const { version } = await readDataVersion(first);
  // A large download takes as long as it takes.
  return { reader: graph.reader(), version, of: await reportsOf(first, selection) };
}

/** What was wrong with the request, or with the database, in GraphQL's shape; null for a fault of ours. */
function refusal(error: unknown): { status: number; error: object } | null {
  if (error instanceof BadInput) {
    const { message, argument, value, expected } = error;
    return { status: 400, error: { message, extensions: { code: 'BAD_USER_INPUT', argument, value, expected } } };
  }
  if (error instanceof ServiceUnavailable) {
    const message = 'The database does not answer. Try again later.';
    return { status: 503, error: { message, extensions: { code: 'SERVICE_UNAVAILABLE' } } };
  }
  return null;
}

const send = (reply: FastifyReply, name: string, type: string, content: string | Readable): FastifyReply =>
  reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-cache')
    .send(content);
