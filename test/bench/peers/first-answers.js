import queries from './queries.mjs';

/** How often a question is asked before it counts as one that is not answered. */
const TRIES = 12;

/**
 * Asks our server each read once, until it has answered: the first of a kind waits for Neo4j's plan of it, which on a busy machine
 * takes longer than a request may, and the peers measure no arm that has failed once. What fails for good they will tell.
 *
 * @param variables {Map<string, object>} the first variables of each operation, by its id
 */
export async function firstAnswers(url, variables) {
  const ask = async (query, given) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: given }),
    });
    const { data, errors } = await response.json();
    return errors === undefined ? data : null;
  };
  const answered = async ({ query, variables: turned = (given) => given }, first) =>
    (await ask(query, await turned(first, ask))) !== null;
  for (const [operation, first] of variables)
    for (let tried = 0; queries[operation] !== undefined && tried < TRIES; tried += 1)
      if (await answered(queries[operation], first).catch(() => false)) break;
}
