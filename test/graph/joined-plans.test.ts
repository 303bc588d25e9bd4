import { LatePlanning } from '../../src/graph/late-planning.js';
import { Plans } from '../../src/graph/plans.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const statement = (text: string) => ({ name: 'test', text, joined: true });

/** Plans of statements that the database plans when told to, or fails to. */
const story = () => {
  const asked: string[] = [];
  const underWay: { done(): void; fail(): void }[] = [];
  const planning = new LatePlanning(({ text }) => {
    asked.push(text);
    return new Promise((resolve, reject) => underWay.push({ done: resolve, fail: () => reject(new Error('away')) }));
  });
  return { plans: new Plans(planning), asked, underWay };
};

test('a statement is joined when the database has planned it, and not before', async () => {
  const { plans, asked, underWay } = story();
  expect(plans.has(statement('a'), {})).toBe(false);
  expect(plans.has(statement('a'), {})).toBe(false);
  await settled();
  expect(asked).toEqual(['a']);
  underWay[0]!.done();
  await settled();
  expect(plans.has(statement('a'), {})).toBe(true);
});

test('one whose planning failed is planned again when it is asked for again', async () => {
  const { plans, asked, underWay } = story();
  plans.has(statement('a'), {});
  await settled();
  underWay[0]!.fail();
  await settled();
  expect(plans.has(statement('a'), {})).toBe(false);
  await settled();
  expect(asked).toEqual(['a', 'a']);
});

test('what has run has been planned, until a load has the database plan anew', () => {
  const { plans } = story();
  plans.note(statement('a'));
  expect(plans.has(statement('a'), {})).toBe(true);
  plans.forget();
  expect(plans.has(statement('a'), {})).toBe(false);
});
