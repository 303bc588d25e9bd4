import { fork } from 'node:child_process';
import { processorTime } from './processor.js';

/** How long the client waits for an answer; the server's own deadline is far below. */
const PATIENCE = 120_000;
/** How often a question that ran out of time is put again, for its statements to have been planned. */
const AGAIN = 3;

/**
 * Starts the API over a database, in a process of its own.
 *
 * @param {import('../../../dist/graph/connection.js').Address} address
 * @param {number | null} java the process of that database, where it is one of this machine
 * @param {number | undefined} deadline milliseconds for one request, where it is not to be the server's own
 */
export async function apiOver({ uri, user, password, database }, java, deadline) {
  const child = fork(new URL('server.js', import.meta.url), {
    env: { ...process.env, WORST_DATABASE: JSON.stringify({ uri, user, password, database, deadline }) },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const heard = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      ended.then(() => reject(new Error('The API of the search ended by itself.')));
    });
  const told = (message) => {
    const answer = heard();
    child.send(message);
    return answer;
  };
  const { address } = await heard();

  const pids = java === null ? [] : [child.pid, java];
  const spent = () => (java === null ? null : processorTime(pids));

  /** One question over HTTP: how it was answered, in how many milliseconds, and with how much processor time. */
  const ask = async (query) => {
    const before = spent();
    const began = performance.now();
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    const ms = performance.now() - began;
    const after = spent();
    const processor = before === null || after === null ? null : after - before;
    return { ms, processor, bytes: text.length, ...outcomeOf(response.status, JSON.parse(text)) };
  };

  /**
   * The times of a question: `first`, when Neo4j has no plan of any statement; `planned`, the better of two askings after that. A question
   * that was refused has neither, but the limit that refused it.
   */
  const measure = async (query) => {
    await told({ want: 'forget' });
    const first = await ask(query);
    if (first.outcome === 'REFUSED' || first.outcome === 'INVALID') return first;
    const { count } = await told({ want: 'statements' });
    let again = await ask(query);
    for (let tried = 0; again.outcome === 'LATE' && tried < AGAIN; tried += 1) again = await ask(query);
    const last = again.outcome === 'LATE' ? again : await ask(query);
    const best = costOf(last) < costOf(again) ? last : again;
    return {
      outcome: best.outcome,
      first: first.ms,
      firstOutcome: first.outcome,
      firstProcessor: first.processor,
      planned: Math.min(again.ms, last.ms),
      processor: best.processor,
      /** What a search compares: processor time where it is known. */
      costs: {
        planned: costOf(best),
        first: first.outcome === 'LATE' ? Math.max(costOf(first), first.ms) : costOf(first),
      },
      bytes: best.bytes,
      statements: count,
      said: best.said ?? first.said,
    };
  };

  /** The slowest statements of a question, with their db hits. */
  const behind = async (query) => {
    await told({ want: 'statements' });
    await ask(query);
    return told({ want: 'statements', profile: true });
  };

  const end = async () => {
    if (child.connected) child.send({ want: 'end' });
    const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(impatient);
  };
  return { ask, measure, behind, end };
}

const costOf = ({ processor, ms }) => processor ?? ms;

/** ANSWERED; REFUSED by a limit, which is named; INVALID; LATE, where the database or the time ran out; BROKEN by a fault of ours. */
function outcomeOf(status, { errors }) {
  if (errors === undefined) return { outcome: 'ANSWERED' };
  const codes = errors.map(({ extensions }) => extensions?.code);
  const said = errors[0].message;
  if (codes.includes('SERVICE_UNAVAILABLE')) return { outcome: 'LATE', said };
  if (codes.includes('INTERNAL_SERVER_ERROR')) return { outcome: 'BROKEN', said };
  const refused = errors.find(({ message }) => /: expected at most [\d.]+, got /.test(message));
  if (status === 400 && refused)
    return { outcome: 'REFUSED', limit: refused.message.split(':')[0], said: refused.message };
  if (/Syntax Error: Document contains more than/.test(said)) return { outcome: 'REFUSED', limit: 'tokens', said };
  // a field that refused by itself, as a search of paths that went too wide, has taken its time
  return { outcome: status === 200 ? 'ANSWERED' : 'INVALID', said };
}
