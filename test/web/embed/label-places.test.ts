import fc from 'fast-check';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../../src/web/embed/label-places.js';
import { shortened } from '../../../src/web/embed/scene-labels.js';

const AREA = { width: 800, height: 500 };
const wish = fc.record({
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 550 }),
  width: fc.integer({ min: 10, max: 160 }),
});

const wishesOf = (rows: { x: number; y: number; width: number }[]): LabelWish[] =>
  rows.map((row, at) => ({ ...row, id: String(at), text: `名${at}`, clearance: 12, height: 16, must: false }));

const boxOf = ({ id, x, y }: PlacedLabel, wishes: LabelWish[]) => {
  const { width, height } = wishes[Number(id)]!;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
};

test('no two labels overlap, none covers a node, and none is cut off by the border', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 60 }), (rows) => {
      const wishes = wishesOf(rows);
      const discs = wishes.map(({ id, x, y }) => ({ id, x, y, radius: 8 }));
      const boxes = placeLabels(wishes, discs, AREA).map((label) => ({ id: label.id, ...boxOf(label, wishes) }));
      for (const [at, a] of boxes.entries()) {
        expect(a.left >= 0 && a.top >= 0 && a.right <= AREA.width && a.bottom <= AREA.height).toBe(true);
        for (const b of boxes.slice(at + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
        for (const { id, x, y, radius } of discs) {
          const covers = a.left < x + radius && x - radius < a.right && a.top < y + radius && y - radius < a.bottom;
          expect(id !== a.id && covers).toBe(false);
        }
      }
    }),
  );
});

test('a label stands to the right of its node, or beneath it where something is in the way', () => {
  const [first, second] = wishesOf([
    { x: 100, y: 100, width: 60 },
    { x: 150, y: 100, width: 60 },
  ]);
  expect(placeLabels([first!], [], AREA)).toEqual([{ id: '0', text: '名0', x: 142, y: 100 }]);
  const discs = [{ id: '1', x: 150, y: 100, radius: 8 }];
  expect(placeLabels([first!], discs, AREA)).toEqual([{ id: '0', text: '名0', x: 100, y: 120 }]);
  expect(placeLabels([first!, second!], discs, AREA)).toHaveLength(2);
});

test('earlier wishes go first; what must be named is, even over others', () => {
  const crowd = wishesOf(Array.from({ length: 20 }, () => ({ x: 400, y: 250, width: 120 })));
  expect(placeLabels(crowd, [], AREA).map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
  const forced = crowd.map((each) => ({ ...each, must: each.id === '19' }));
  expect(placeLabels(forced, [], AREA).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '19']);
});

test('the name of a relation stands on its line or nowhere', () => {
  const onLine = { ...wishesOf([{ x: 300, y: 200, width: 40 }])[0]!, clearance: null };
  expect(placeLabels([onLine], [], AREA)).toEqual([{ id: '0', text: '名0', x: 300, y: 200 }]);
  expect(placeLabels([onLine], [{ id: 'other', x: 300, y: 200, radius: 9 }], AREA)).toEqual([]);
});

test('long names are cut by characters, not by halves of them', () => {
  expect(shortened('柳溪光伏项目')).toBe('柳溪光伏项目');
  expect(shortened('“党支部+村民代表+网格员+志愿者”模式')).toBe('“党支部+村民代表+网格员…');
  expect([...shortened('𠮷'.repeat(20))]).toHaveLength(14);
});
