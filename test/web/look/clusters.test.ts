import fc from 'fast-check';
import { clustersOf, lookOfPiece, stretchesOf } from '../../../src/web/look/reading/clusters.js';
import { outlineOf } from '../../../src/web/look/reading/outline-of.js';
import type { Claim, ClaimedKind } from '../../../src/web/look/reading/report.js';

const TEXT = '全年税收3亿元。柳溪村认定为示范村，计划开工。';
let count = 0;
function claim(quote: string, claims: ClaimedKind, fact: Partial<Claim['fact']> = {}): Claim {
  count += 1;
  const start = [...TEXT.slice(0, TEXT.indexOf(quote))].length;
  const own = { id: `fact ${count}`, ...fact };
  return { id: `claim ${count}`, quote, start, end: start + [...quote].length, role: 'VALUE', claims, fact: own };
}
const looks = (claims: Claim[]) =>
  stretchesOf(TEXT, 0, claims).flatMap(({ pieces }) =>
    pieces.map((piece) => [piece.text, lookOfPiece(piece)] as const),
  );

test('claims that overlap open together; those that only touch stay apart', () => {
  const clusters = clustersOf([
    claim('柳溪村', 'Entity'),
    claim('柳溪村认定为示范村', 'Relation'),
    claim('，计划开工', 'Relation'),
    claim('全年税收3亿元', 'Observation'),
  ]);
  expect(clusters.map(({ claims }) => claims.length)).toEqual([1, 2, 1]);
});

test('the number as printed stands out in its sentence', () => {
  const printed = looks([claim('全年税收3亿元', 'Observation', { printed: '3亿元' })]).filter(
    ([, look]) => look?.isNumber,
  );
  expect(printed.map(([text]) => text)).toEqual(['3亿元']);
});

test('a sentence looks like its figure before its relation, and is dashed only where all of it is intended', () => {
  const sentence = '柳溪村认定为示范村';
  const relation = claim(sentence, 'Relation', { status: 'PLANNED' });
  const [, look] = looks([relation]).find(([text]) => text === sentence)!;
  expect(look).toMatchObject({ colour: 'Relation', intended: true });
  const both = [relation, claim(sentence, 'Observation', { modality: 'ACTUAL' })];
  expect(looks(both).find(([text]) => text === sentence)?.[1]).toMatchObject({
    colour: 'Observation',
    intended: false,
  });
});

test('a name, a warning and a silence have lines of their own beneath the colour', () => {
  const claims = [claim('柳溪村认定为示范村', 'Relation'), claim('柳溪村', 'Entity'), claim('柳溪村', 'Conflict')];
  expect(looks(claims).find(([text]) => text === '柳溪村')?.[1]).toMatchObject({
    colour: 'Relation',
    isName: true,
    isWarned: true,
    isSilent: false,
  });
});

test('whatever is claimed, the text is read whole', () => {
  const span = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([start, length]) => ({ start: start + 7, end: start + 8 + length }));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(span), (text, spans) => {
      const claims = spans.map((each) => ({ ...claim('税收', 'Observation'), ...each }));
      const pieces = stretchesOf(text, 7, claims).flatMap((stretch) => stretch.pieces);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('a heading is listed where it first stands over a passage', () => {
  const places = [[], ['一'], ['一', '甲'], ['一', '甲'], ['一', '乙'], ['二', '甲']];
  const entries = outlineOf(places.map((headings, position) => ({ position, headings })));
  expect(entries.map(({ heading, depth, position }) => `${position} ${depth} ${heading}`)).toEqual([
    '1 0 一',
    '2 1 甲',
    '4 1 乙',
    '5 0 二',
    '5 1 甲',
  ]);
});
