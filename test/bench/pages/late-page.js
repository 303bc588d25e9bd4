import { askOnce } from '../client.js';

/** Rows of a page, and the page that a list is asked for where it has so many. */
export const SIZE = 20;
export const LATE = 1_000;
/** Rows at most that one request gives. */
const LARGEST = 100;
/** How often a question is put again whose statement was not planned in time: the server goes on planning it. */
const AGAIN = 8;

/**
 * Walks a list, by the largest pages, to where its page 1,000 begins, or its last where it is shorter.
 *
 * @returns {Promise<{number: number, after: string} | null>} the page's number and the cursor before it; null where there is one page only
 */
export async function latePage(url, { query, variables, at }) {
  const page = async (first, after) => {
    const data = await planned(url, { query, variables: { ...variables, first, after } });
    return at.reduce((value, field) => value[field], data);
  };
  const wanted = (LATE - 1) * SIZE;
  let [before, after] = [0, null];
  for (;;) {
    const { nodes, pageInfo } = await page(Math.min(LARGEST, wanted + 1 - before), after);
    const known = before + nodes.length;
    if (known > wanted || !pageInfo.hasNextPage) {
      const number = Math.min(LATE, Math.ceil(known / SIZE));
      if (number < 2) return null;
      const rest = (number - 1) * SIZE - before;
      return { number, after: rest > 0 ? (await page(rest, after)).pageInfo.endCursor : after };
    }
    [before, after] = [known, pageInfo.endCursor];
  }
}

/** The data of an answer, asked for again until its statement has been planned. */
async function planned(url, asked) {
  for (let again = 0; ; again += 1) {
    const { status, text } = await askOnce(url, JSON.stringify(asked));
    const { data, errors } = JSON.parse(text);
    if (!errors) return data;
    if (status !== 503 || again === AGAIN) throw new Error(`${asked.query}\n${errors[0].message}`);
  }
}
