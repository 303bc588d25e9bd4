import { graphOf } from '../../../src/web/embed/graph-data.js';
import { layoutStep, layoutTask, positionsIn } from '../../../src/web/embed/layout.js';
import { seedPositions, startingPoints } from '../../../src/web/embed/seed-positions.js';
import { answerOf, FIRM, FIRM_IN_TOWN, IN_TOWN, PLANT, SHENXI, TITLE, TOWN, VILLAGE } from './shenxi.js';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test('the focus starts in the middle, what is nearer to it on a nearer ring', () => {
  const points = seedPositions(SHENXI);
  const fromFocus = (id: string) => Math.round(distance(points.get(id)!, points.get(TOWN.id)!));
  expect(points.get(TOWN.id)).toEqual({ x: 0, y: 0 });
  expect([FIRM, VILLAGE, PLANT, TITLE].map(({ id }) => fromFocus(id))).toEqual([100, 100, 200, 200]);
});

test('the same data give the same start, whatever their order', () => {
  const [centre] = SHENXI.centres;
  const nodes = [...SHENXI.nodes.values()];
  const turned = graphOf([
    {
      centre: centre!,
      answer: answerOf([nodes[0]!, ...nodes.slice(1).reverse()], [...SHENXI.links.values()].reverse()),
    },
  ]);
  for (const [id, point] of seedPositions(SHENXI)) expect(seedPositions(turned).get(id)).toEqual(point);
});

test('what comes later starts beside what it is related to, and the rest stays', () => {
  const first = graphOf([
    { centre: { id: TOWN.id, limit: 9 }, answer: answerOf([TOWN, VILLAGE, FIRM], [IN_TOWN, FIRM_IN_TOWN]) },
  ]);
  const known = seedPositions(first);
  const points = startingPoints(SHENXI, known);
  for (const [id, point] of known) expect(points.get(id)).toEqual(point);
  expect(distance(points.get(PLANT.id)!, points.get(VILLAGE.id)!)).toBeCloseTo(100);
});

test('no data, no points', () => {
  expect(seedPositions(graphOf([])).size).toBe(0);
  expect(startingPoints(graphOf([]), new Map()).size).toBe(0);
});

test('the layout draws related entities near and keeps all apart, always alike', () => {
  const run = () => {
    const task = layoutTask(SHENXI, seedPositions(SHENXI), () => 10);
    for (let step = 0; step < task.steps; step += 1) layoutStep(task);
    return positionsIn(task);
  };
  const positions = run();
  expect(run()).toEqual(positions);
  const ids = [...SHENXI.nodes.keys()];
  const point = (id: string) => ({ x: positions[2 * ids.indexOf(id)]!, y: positions[2 * ids.indexOf(id) + 1]! });
  for (const a of ids) for (const b of ids) if (a !== b) expect(distance(point(a), point(b))).toBeGreaterThan(20);
  expect(distance(point(FIRM.id), point(TITLE.id))).toBeLessThan(distance(point(VILLAGE.id), point(TITLE.id)));
  expect([...positions].every(Number.isFinite)).toBe(true);
});

test('a single entity can be laid out', () => {
  const alone = graphOf([{ centre: { id: TOWN.id, limit: 9 }, answer: answerOf([TOWN], []) }]);
  const task = layoutTask(alone, seedPositions(alone), () => 10);
  layoutStep(task);
  expect([...positionsIn(task)].every(Number.isFinite)).toBe(true);
});
