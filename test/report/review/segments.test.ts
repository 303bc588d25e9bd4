import fc from 'fast-check';
import { segmentsOf } from '../../../src/report/review/segments.js';

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 12 },
);

test('segments lie end to end, and each place is under the spans that hold it, however they overlap', () => {
  fc.assert(
    fc.property(fc.nat(36), spans, fc.array(fc.nat(40)), (length, layers, cuts) => {
      const segments = segmentsOf(length, layers, cuts);
      let at = 0;
      for (const { start, end, layers: over } of segments) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        for (let place = start; place < end; place += 1)
          expect(over).toEqual(layers.filter((span) => span.start <= place && place < span.end));
        at = end;
      }
      expect(at).toBe(length);
    }),
  );
});

test('a text is cut where it is asked to be, also under a span', () => {
  const span = { start: 0, end: 6 };
  expect(segmentsOf(6, [span], [2, 2, 6, 9]).map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, 6],
  ]);
});
