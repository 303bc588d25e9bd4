import { countLinks, linkBeneath, readLinkPages } from '../../graph/read/link-page.js';
import { countLinksThen, readLinkPagesThen } from '../../graph/read/link-page-then.js';
import type { LinkRequest } from '../../graph/read/link-rows.js';
import type { Link } from '../../vocabulary/link.js';
import { type ReadAhead, readAhead } from '../ahead/ahead.js';
import type { Context } from '../context.js';
import { batchName, listOf } from './link-request.js';
import type { LinkArgs } from './link-types.js';

/** The pages of a link for any number of parents. */
export const pagesOf = (request: LinkRequest) => (reader: Context['reader']) => async (parents: readonly string[]) => {
  const read = reader.knownAt === undefined ? readLinkPages : readLinkPagesThen;
  const pages = await read(reader, parents, request);
  return parents.map((parent) => pages.get(parent) ?? []);
};

/** How many entities each parent is linked to. */
export const countsOf = (request: LinkRequest) => (reader: Context['reader']) => async (parents: readonly string[]) => {
  const count = reader.knownAt === undefined ? countLinks : countLinksThen;
  const counts = await count(reader, parents, request);
  return parents.map((parent) => counts.get(parent) ?? 0);
};

/** Lets the statements of the parents read a link. `requestOf`: what the field asks, of its arguments and selection. */
export function readLinkAhead(link: Link, requestOf: (...asked: Parameters<ReadAhead<LinkArgs>>) => LinkRequest): void {
  readAhead<LinkArgs>(listOf(link), (args, selected, asOf) => {
    const request = requestOf(args, selected, asOf);
    return {
      name: batchName(request),
      key: 'id',
      gives: link.single ? 'NODE' : 'CONNECTION',
      beneath: (deeper, only) => linkBeneath(request, deeper, only),
      valueOf: (rows) => rows,
    };
  });
}
