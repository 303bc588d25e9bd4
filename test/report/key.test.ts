import fc from 'fast-check';
import { keyOf } from '../../src/report/key.js';

test.each([
  ['柳溪村', 'liuxicun'],
  ['绿源', 'lvyuan'],
  ['春来机械（集团）', 'chunlaijixie-jituan'],
  ['A2 地块', 'a2-dikuai'],
  ['！', 'name'],
])('the key of %s is %s', (name, key) => expect(keyOf(name)).toBe(key));

test('the words of a name have hyphens between them, and a long one is cut behind a word', () => {
  expect(keyOf(['柳溪', '光伏', '项目'])).toBe('liuxi-guangfu-xiangmu');
  expect(keyOf(Array.from({ length: 20 }, () => '柳溪'))).toBe(Array.from({ length: 8 }, () => 'liuxi').join('-'));
});

test('a key in use gets a number', () => {
  expect(keyOf('柳溪', new Set(['liuxi', 'liuxi-2']))).toBe('liuxi-3');
});

test('any name gives a key of small letters, digits and single hyphens that is not in use', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('柳', '〇', '𠮷', '-')), (name) => {
      const key = keyOf(name);
      expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(keyOf(name, new Set([key]))).not.toBe(key);
    }),
  );
});
