import { nodeTowards } from '../../../src/web/embed/neighbor.js';

const points = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 60, y: 10 }],
  ['far right', { x: 200, y: 0 }],
  ['above', { x: 5, y: -50 }],
  ['aside', { x: 10, y: 300 }],
]);

test.each([
  ['ArrowRight', 'right'],
  ['ArrowUp', 'above'],
  ['ArrowDown', 'aside'],
  ['ArrowLeft', undefined],
] as const)('%s leads to %s', (direction, id) => {
  expect(nodeTowards(points, 'middle', direction)).toBe(id);
});

test('from what is not there no arrow leads anywhere', () => {
  expect(nodeTowards(points, 'gone', 'ArrowUp')).toBeUndefined();
});
