import { BadInput, ServiceUnavailable, XiangtuError } from '../src/errors.js';

test('an error for people is its message, with what to do on lines of its own', () => {
  expect(new XiangtuError('It is so.').toText()).toBe('It is so.');
  expect(new XiangtuError('It is so.', { hint: 'Do this;\nor that.' }).toText()).toBe(
    'It is so.\n  Do this;\n  or that.',
  );
});

test('bad input says what it is called, what was expected and what came', () => {
  expect(new BadInput('first', 1000, 'a whole number from 1 to 100')).toMatchObject({
    message: 'first: expected a whole number from 1 to 100, got 1000',
    argument: 'first',
    value: 1000,
    expected: 'a whole number from 1 to 100',
  });
  expect(new BadInput('id', undefined, 'an id').message).toBe('id: expected an id, got nothing');
  expect(new BadInput('text', '长'.repeat(500), 'a word').message.length).toBeLessThan(120);
});

test('the command line exits differently for what cannot be done, wrong input and an absent database', () => {
  const codes = [new XiangtuError('a'), new BadInput('a', 1, 'b'), new ServiceUnavailable('a')].map(
    (error) => error.exitCode,
  );
  expect(codes).toEqual([1, 2, 3]);
});
