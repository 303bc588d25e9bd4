/** Why the API gave no answer, in words for people. */
export class NoAnswer extends Error {
  /** @param code `extensions.code` of the API's first error, or UNREACHABLE */
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
    this.name = 'NoAnswer';
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks the API of this server.
 *
 * @throws NoAnswer when the server cannot be reached, or answers with an error and nothing else
 */
export async function askApi<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoAnswer('The server cannot be reached. 无法连接服务器。', 'UNREACHABLE');
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new NoAnswer(error.message, error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (answer.data === undefined || answer.data === null)
    throw new NoAnswer(`The server answered ${response.status}.`, 'INTERNAL_SERVER_ERROR');
  return answer.data;
}
