import fc from 'fast-check';
import { codePoints, folded } from '../../src/graph/folded.js';

test('width, case and white space do not count in a name', () => {
  expect(folded('Ｄ类 人才　项目')).toBe('d类人才项目');
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(folded(folded(name))).toBe(folded(name))));
});

test('a character outside the basic plane is one code point', () => {
  expect(codePoints('𠮷村')).toBe(2);
});
