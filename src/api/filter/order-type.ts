import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import { BadInput } from '../../errors.js';
import type { OrderKey } from '../../graph/read/keyset.js';
import { Direction } from '../enums.js';

/** The orders that a list offers: the property behind each word, and what it means. Each has its index. */
export type Orders = Readonly<Record<string, { property: string; description: string }>>;

export interface Order {
  field: string;
  direction: Direction;
}

/** The input that asks for an order of `name`. */
export function orderType(name: string, orders: Orders): ClassType<Order> {
  const fields = Object.fromEntries(Object.keys(orders).map((field) => [field, field]));
  registerEnumType(fields, {
    name: `${name}OrderField`,
    description: `What a list of ${name} can be ordered by. 可用的排序字段。`,
    valuesConfig: Object.fromEntries(
      Object.entries(orders).map(([field, { description }]) => [field, { description }]),
    ),
  });

  @InputType(`${name}Order`, {
    description: 'An order; rows that are equal in it stand in the order of their ids. 排序；相等者按标识排列。',
  })
  class NamedOrder {
    @Field(() => fields as never, { description: 'By what. 按何字段。' })
    field!: string;

    @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Ascending unless told. 默认升序。' })
    direction!: Direction;
  }
  return NamedOrder;
}

/** The keys of the order asked for, or of the usual one; rows that are equal in it stand in the order of their ids. */
export function orderKeys(asked: readonly Order[] | null | undefined, orders: Orders, usual: Order): OrderKey[] {
  const { field, direction } = oneOrder(asked, usual, Object.keys(orders));
  return [{ property: orders[field]!.property, direction }];
}

/**
 * The order asked for, or the usual one: an index serves one at a time.
 *
 * @param choices the words that there are
 * @throws BadInput for several
 */
export function oneOrder<Asked extends Pick<Order, 'field'>>(
  asked: readonly Asked[] | null | undefined,
  usual: Asked,
  choices: readonly string[],
): Asked {
  const [order = usual, ...more] = asked ?? [];
  if (more.length === 0) return order;
  throw new BadInput(
    'orderBy',
    asked!.map(({ field }) => field),
    `one order at a time: ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
  );
}
