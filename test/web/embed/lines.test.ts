import { lanesOf } from '../../../src/web/embed/lanes.js';
import { lineStyle } from '../../../src/web/embed/line-style.js';
import { FIRM, HOLDS, IN_TOWN, link, PLANS, TITLE } from './shenxi.js';

test.each([
  ['ACHIEVED', false, 'solid'],
  ['ENDED', false, 'solid'],
  ['PLANNED', false, 'dashed'],
  ['APPLIED', false, 'dashed'],
  ['ACHIEVED', true, 'dotted'],
  ['PLANNED', true, 'dash-dotted'],
])('%s, inferred %s, is %s', (status, inferred, style) => {
  expect(lineStyle({ status, inferred })).toBe(style);
});

test('one relation of two entities goes straight, two go side by side', () => {
  const lanes = lanesOf([IN_TOWN, HOLDS, PLANS]);
  expect(lanes.get(IN_TOWN.id)).toBe(0);
  expect([lanes.get(HOLDS.id), lanes.get(PLANS.id)]).toEqual([-3.5, 3.5]);
});

test('two relations that go opposite ways do not lie on each other', () => {
  const back = link(TITLE, 'PROMOTES', FIRM);
  const lanes = lanesOf([HOLDS, back]);
  // right of the one direction is left of the other: the same sign is the other side
  expect(lanes.get(HOLDS.id)).toBe(lanes.get(back.id));
  expect(lanes.get(HOLDS.id)).not.toBe(0);
});
