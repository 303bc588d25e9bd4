import { endOrder } from '../../../src/api/filter/end-order.js';
import { oneOrder } from '../../../src/api/filter/order-type.js';

const usual = { field: 'KEYS' };

test.each([[undefined], [null], [[]]])('without an order asked for (%s) it is the usual one', (asked) => {
  expect(oneOrder(asked, usual, ['COUNT', 'KEYS'])).toBe(usual);
  expect(endOrder(asked)).toEqual({ field: 'NAME', direction: 'ASC' });
});

test('several orders are refused with what was asked and what there is', () => {
  expect(() => oneOrder([{ field: 'KEYS' }, { field: 'COUNT' }], usual, ['COUNT', 'KEYS'])).toThrow(
    'orderBy: expected one order at a time: COUNT or KEYS, got ["KEYS","COUNT"]',
  );
});
