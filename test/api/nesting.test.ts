import fc from 'fast-check';
import { nestingOf } from '../../src/api/nesting.js';

test('a value alone has no nesting, and each list or object around it adds one', () => {
  const wrapped = fc.letrec<{ value: [unknown, number] }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom<[unknown, number]>([1, 0], ['x', 0], [null, 0], [true, 0]),
      tie('value').map(([value, depth]): [unknown, number] => [[0, value], depth + 1]),
      tie('value').map(([value, depth]): [unknown, number] => [{ a: value, b: 'x' }, depth + 1]),
    ),
  })).value;
  fc.assert(fc.property(wrapped, ([value, depth]) => nestingOf(value, 1_000) === depth));
});

test('counting stops just above the most', () => {
  expect(nestingOf([[[[[]]]]], 2)).toBe(3);
});
