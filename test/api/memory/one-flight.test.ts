import { OneFlight } from '../../../src/api/memory/one-flight.js';

test('all who want the same at once share one doing of it; who wants another has his own', async () => {
  const flight = new OneFlight<number>();
  let done = 0;
  const work = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    done += 1;
    return done;
  };
  const [one, same, other] = await Promise.all([
    flight.join('a', work),
    flight.join('a', work),
    flight.join('b', work),
  ]);
  expect([one, same, other]).toEqual([1, 1, 2]);
  expect(await flight.join('a', work)).toBe(3);
});

test('they share how it fails too, and the next tries anew', async () => {
  const flight = new OneFlight<number>();
  const failing = () => Promise.reject(new Error('away'));
  const shared = [flight.join('a', failing), flight.join('a', failing)];
  for (const each of shared) await expect(each).rejects.toThrow('away');
  expect(await flight.join('a', async () => 1)).toBe(1);
});
