/** Milliseconds before a database that did not answer in time is asked again: planning a new question can outlast one wait. */
const AGAIN_AFTER = [800, 2_000];
const AWAY = {
  errors: [
    {
      message: 'The server cannot be reached. 无法连接服务器。',
      extensions: { code: 'UNREACHABLE' },
    },
  ],
};

/**
 * `fetch` for the playground: asks up to three times while the answer is 503 (nothing can be written through the API,
 * so asking again does no harm), and gives an unreachable server as an answer in GraphQL's shape.
 *
 * @throws DOMException AbortError when the reader stops the question
 */
export const patientFetch: typeof fetch = async (input, init) => {
  try {
    for (const pause of AGAIN_AFTER) {
      const response = await fetch(input, init);
      if (response.status !== 503) return response;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return await fetch(input, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return Response.json(AWAY);
  }
};
