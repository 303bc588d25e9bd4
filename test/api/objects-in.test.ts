import fc from 'fast-check';
import { objectsIn } from '../../src/api/objects-in.js';

test('each object counts once, wherever it stands, and lists do not', () => {
  expect(objectsIn({ a: [{ b: {} }, [{}], null, 'x', 1] }, 100)).toBe(4);
  const objects = (text: string) => text.match(/\{/g)?.length ?? 0;
  const values = fc.jsonValue({ stringUnit: fc.constantFrom('a', 'b') });
  fc.assert(fc.property(values, (value) => objectsIn(value, 1e6) === objects(JSON.stringify(value))));
});

test('counting stops just above the most, and a million brackets break nothing', () => {
  expect(objectsIn([{}, {}, {}, {}], 2)).toBe(3);
  expect(objectsIn(JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`), 2)).toBe(0);
});
