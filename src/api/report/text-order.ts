import type { OrderKey } from '../../graph/read/keyset.js';
import { Direction } from '../enums.js';
import { type Order, orderKeys, orderType } from '../filter/order-type.js';

const TEXT = {
  TEXT: { property: 'report', description: 'By report, and in it by place in the text. 按报告，再按文中位置。' },
};

/** The only order of what stands in a text, and what its list says of it. */
export const TextOrder = orderType('Text', TEXT);
export const IN_THE_ORDER_OF_THE_TEXT = 'In the order of the text. 按原文顺序。';

/**
 * The keys of that order.
 *
 * @param place the property that gives the place within a report
 */
export function textKeys(asked: readonly Order[] | null | undefined, place: string): OrderKey[] {
  const [key] = orderKeys(asked, TEXT, { field: 'TEXT', direction: Direction.ASC });
  return [key!, { property: place, direction: key!.direction }];
}
