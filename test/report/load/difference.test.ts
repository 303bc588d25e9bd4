import fc from 'fast-check';
import { difference, isEmpty, type Kept, written } from '../../../src/report/load/difference.js';
import { digestOf } from '../../../src/report/load/digest.js';

const kept = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), digest: fc.constantFrom('1', '2') }), {
  selector: ({ id }) => id,
});
const byId = (all: Kept[]) => new Map(all.map((each) => [each.id, each]));

test('what is stored, with the difference written over it, is what is said', () => {
  fc.assert(
    fc.property(kept, kept, (stored, said) => {
      const change = difference(byId(stored), said);
      const after = byId([...stored.filter(({ id }) => !change.gone.includes(id)), ...written(change)]);
      expect(after).toEqual(byId(said));
    }),
  );
});

test('nothing is written twice, and nothing that is equal already', () => {
  fc.assert(
    fc.property(kept, kept, (stored, said) => {
      const ids = written(difference(byId(stored), said)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const equal = said.filter(({ id, digest }) => byId(stored).get(id)?.digest === digest);
      for (const { id } of equal) expect(ids).not.toContain(id);
    }),
  );
});

test('the same said again differs in nothing', () => {
  fc.assert(fc.property(kept, (said) => expect(isEmpty(difference(byId(said), said))).toBe(true)));
});

test('a digest sees content, not the order of keys, and takes null for absent', () => {
  expect(digestOf({ b: [1, { d: null, c: 2 }], a: 'x' })).toBe(digestOf({ a: 'x', b: [1, { c: 2 }], e: undefined }));
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
  expect(digestOf({ a: '1' })).not.toBe(digestOf({ a: 1 }));
});
