import { bound } from '../../../src/web/look/town/bound.js';

test.each([
  ['LOWER', 12, '至少'],
  ['UPPER', 12, '至多'],
  ['LOWER', -23, '至多'],
  ['UPPER', -23, '至少'],
  ['ABOUT', -23, '约'],
  ['EXACT', -23, ''],
  [null, 5, ''],
])('a difference with the bound %s of %i %% is %s so much above or below', (exactness, percent, words) =>
  expect(bound(exactness, percent, 'zh')).toBe(words),
);
