import { hash } from 'node:crypto';
import { BadInput } from '../../errors.js';
import type { OrderKey, Position } from '../../graph/read/keyset.js';

/** Bytes of the digest that a cursor carries: enough that an altered one is not taken by chance. */
const DIGEST = 9;

/**
 * An opaque cursor: a place in an order, bound to its list and to that order. It holds no row count, so it stays right while rows come and go.
 * Any server of this program reads another's.
 */
export function encodeCursor(list: string, order: readonly OrderKey[], position: Position): string {
  const place = JSON.stringify(position);
  return Buffer.from(digest(list, order, place) + place).toString('base64url');
}

/** The place that a cursor holds; BadInput when it was altered, or made by another list or order. */
export function decodeCursor(argument: string, cursor: string, list: string, order: readonly OrderKey[]): Position {
  const text = Buffer.from(cursor, 'base64url').toString();
  const place = text.slice(DIGEST);
  if (text.slice(0, DIGEST) !== digest(list, order, place))
    throw new BadInput(
      argument,
      cursor,
      'a cursor of this list in this order, unchanged: pageInfo.endCursor, startCursor or an edge’s cursor',
    );
  return JSON.parse(place) as Position;
}

function digest(list: string, order: readonly OrderKey[], place: string): string {
  const signature = [list, ...order.map(({ property, direction }) => `${property} ${direction}`)].join(',');
  return hash('sha256', `xiangtu 1\n${signature}\n${place}`, 'base64url').slice(0, DIGEST);
}
