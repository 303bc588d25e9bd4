import { LatePlanning } from '../../src/graph/late-planning.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const statement = (text: string) => ({ name: 'test', text });

/** Plans that end when told to, one by one. */
const story = () => {
  const planned: string[] = [];
  const underWay: { done(): void; fail(): void }[] = [];
  const planning = new LatePlanning(({ text }) => {
    planned.push(text);
    return new Promise((resolve, reject) => underWay.push({ done: resolve, fail: () => reject(new Error('away')) }));
  });
  return { planning, planned, underWay };
};

test('statements that ran out of time are planned one after another, each once', async () => {
  const { planning, planned, underWay } = story();
  for (const text of ['a', 'b', 'a', 'b', 'c']) planning.begin(statement(text), {});
  await settled();
  expect(planned).toEqual(['a']);
  underWay[0]!.done();
  await settled();
  underWay[1]!.fail();
  await settled();
  expect(planned).toEqual(['a', 'b', 'c']);
  underWay[2]!.done();
  await settled();
  planning.begin(statement('a'), {});
  await settled();
  expect(planned).toEqual(['a', 'b', 'c', 'a']);
});

test('no more than a few wait', async () => {
  const { planning, planned, underWay } = story();
  for (let at = 0; at < 100; at += 1) planning.begin(statement(`${at}`), {});
  for (let at = 0; at < 100; at += 1) {
    underWay[at]?.done();
    await settled();
  }
  expect(planned).toHaveLength(20);
});
