import fc from 'fast-check';
import { cutAtSpans, onlyPlaceOf, surroundings, within } from '../../../src/web/look/evidence/marked-text.js';

test('a text is cut where spans begin and end, and says of each piece what it lies within', () => {
  const spans = [
    { start: 12, end: 16, name: 'a' },
    { start: 14, end: 18, name: 'b' },
  ];
  const pieces = cutAtSpans('零一二三四五六七八九', spans, 10);
  expect(pieces.map(({ text, within: names }) => [text, names.map(({ name }) => name).join('')])).toEqual([
    ['零一', ''],
    ['二三', 'a'],
    ['四五', 'ab'],
    ['六七', 'b'],
    ['八九', ''],
  ]);
});

test('characters outside the basic plane count as one', () => {
  const [, marked] = cutAtSpans('𠮷村𠮷产', [{ start: 1, end: 3 }]);
  expect(marked?.text).toBe('村𠮷');
});

test('pieces laid end to end give any text back, whatever the spans', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(span), fc.nat(30), (text, spans, offset) => {
      const pieces = cutAtSpans(text, spans, offset);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, end, within: lie } of pieces) {
        for (const each of spans) expect(lie.includes(each)).toBe(each.start <= start && end <= each.end);
      }
    }),
  );
});

test('a word stands out in its quote only where it stands there once', () => {
  expect(onlyPlaceOf('3家', '新增3家，其中', 40)).toEqual({ start: 42, end: 44 });
  expect(onlyPlaceOf('3家', '3家和另3家', 0)).toBeNull();
  expect(onlyPlaceOf('4家', '3家', 0)).toBeNull();
});

test('the surroundings of a quote are whole sentences, with some text on either side', () => {
  const text = '甲事已成。乙事正在推进中。丙事收入三万元。丁事未说。';
  const start = 100 + [...text].indexOf('丙');
  const around = surroundings(text, [{ start, end: start + 2 }], 100, 2);
  expect(within(text, around, 100)).toBe('乙事正在推进中。丙事收入三万元。');
});

test('surroundings hold their quotes and stay in the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(80), fc.nat(200), (text, from, around) => {
      const length = [...text].length;
      const start = Math.min(from, length - 1);
      const span = surroundings(text, [{ start, end: length }], 0, around);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.start).toBeLessThanOrEqual(start);
      expect(span.end).toBe(length);
    }),
  );
});
