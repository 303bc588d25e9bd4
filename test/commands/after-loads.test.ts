import { noticingLoads } from '../../src/commands/after-loads.js';

const read = (versions: number[]) => async () => ({ version: versions.shift()!, loadedAt: null });

test('a load is noticed once, when its version is first read, and an older reading that comes late is none', async () => {
  const onLoad = jest.fn();
  const reading = noticingLoads(read([7, 7, 8, 8, 7, 8]), onLoad);
  const noticed: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    await reading({ within: 1_000 });
    noticed.push(onLoad.mock.calls.length);
  }
  expect(noticed).toEqual([0, 0, 1, 1, 1, 1]);
});
