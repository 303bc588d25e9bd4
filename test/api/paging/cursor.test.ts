import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../src/api/paging/cursor.js';
import { BadInput } from '../../../src/errors.js';
import type { OrderKey } from '../../../src/graph/read/keyset.js';

const byName: OrderKey[] = [
  { property: 'name', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
];
const byNameDown: OrderKey[] = byName.map(({ property }) => ({ property, direction: 'DESC' }));
const position = fc.tuple(
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.string(),
);

describe('a cursor', () => {
  it('gives back the place that it was made of', () => {
    fc.assert(
      fc.property(position, (place) => {
        const back = decodeCursor('after', encodeCursor('villages', byName, place), 'villages', byName);
        expect(JSON.stringify(back)).toBe(JSON.stringify(place));
      }),
    );
  });

  it('is refused when any one character is altered', () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.constantFrom(...'ABCabc019-_'), (place, at, other) => {
        const cursor = encodeCursor('villages', byName, place);
        const where = at % cursor.length;
        const altered = cursor.slice(0, where) + other + cursor.slice(where + 1);
        const meansTheSame = Buffer.from(altered, 'base64url').equals(Buffer.from(cursor, 'base64url'));
        if (!meansTheSame) expect(() => decodeCursor('after', altered, 'villages', byName)).toThrow(BadInput);
      }),
    );
  });

  it.each([
    ['under the other direction', 'villages', byNameDown],
    ['under another order', 'villages', byName.slice(1)],
    ['by another list', 'enterprises', byName],
  ])('is refused %s', (_, list, order) => {
    const cursor = encodeCursor('villages', byName, ['柳溪村', 'village/1']);
    expect(() => decodeCursor('after', cursor, list, order)).toThrow(
      /after: expected a cursor of this list in this order/,
    );
  });

  it.each(['', 'x', 'not a cursor', 'eyJhIjoxfQ'])('is refused when it is %j', (text) => {
    expect(() => decodeCursor('before', text, 'villages', byName)).toThrow(BadInput);
  });
});
