import { END_ORDERS, type EndOrder } from '../../graph/read/relation-ranges.js';
import { type Order, oneOrder } from './order-type.js';

/**
 * The order of what relations lead to: as asked for, else by name.
 *
 * @throws BadInput for several
 */
export const endOrder = (asked: readonly Order[] | null | undefined): EndOrder =>
  oneOrder(asked as readonly EndOrder[] | null | undefined, { field: 'NAME', direction: 'ASC' }, END_ORDERS);
