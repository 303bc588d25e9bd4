import fc from 'fast-check';
import { idOf, pathOf } from '../../../src/web/look/place/address.js';

test.each([
  ['/look/', null],
  ['/look', null],
  ['/look/report/330522108/2022', 'report/330522108/2022'],
  ['/look/330522108/enterprise/x/', '330522108/enterprise/x'],
  ['/look/indicator/%E7%A8%8E%E6%94%B6', 'indicator/税收'],
  ['/look/100%', '100%'],
])('%s is the address of %s', (path, id) => {
  expect(idOf(path)).toBe(id);
});

test('every id comes back from its address, whatever is in it', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('/'));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const id = parts.join('/');
      const { pathname, search, hash } = new URL(pathOf(id), 'http://127.0.0.1');
      fc.pre(!parts.some((each) => each === '.' || each === '..')); // a browser resolves these; no id has them
      expect([idOf(pathname), search, hash]).toEqual([id, '', '']);
    }),
  );
});
