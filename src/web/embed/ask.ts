import { GraphFailure } from './failure.js';

/** Asks the API, and gives `data`. */
export type Ask = <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<Data>;

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Milliseconds after which a server that says nothing counts as away. */
const PATIENCE = 20_000;

/**
 * Asks the GraphQL server at an address.
 *
 * @throws GraphFailure UNREACHABLE when it does not answer in GraphQL's shape, or says that its database is away; REFUSED
 *   with its own message when it answers with an error. An abort by the caller's signal comes through as it is.
 */
export const askAt =
  (endpoint: string): Ask =>
  async <Data>(query: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal) => {
    const body = JSON.stringify({ query, variables });
    let answer = await post<Data>(endpoint, body, signal);
    // a database that has just started may need longer for its first answers than an operation has
    if (isAway(answer)) answer = await post<Data>(endpoint, body, signal);
    if (isAway(answer)) throw new GraphFailure('UNREACHABLE', endpoint);
    const [error] = answer.errors ?? [];
    if (error !== undefined) throw new GraphFailure('REFUSED', error.message);
    if (answer.data === undefined || answer.data === null) throw new GraphFailure('UNREACHABLE', endpoint);
    return answer.data;
  };

const isAway = ({ errors }: Answer<unknown>): boolean => errors?.[0]?.extensions?.code === 'SERVICE_UNAVAILABLE';

async function post<Data>(endpoint: string, body: string, signal: AbortSignal | undefined): Promise<Answer<Data>> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    return (await response.json()) as Answer<Data>;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphFailure('UNREACHABLE', endpoint);
  }
}
