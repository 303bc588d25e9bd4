import fc from 'fast-check';
import { byTown, inOrder } from '../../../src/report/bulk/town-queue.js';

test('report folders come town by town', () => {
  expect(byTown(['seed/a/2031', 'seed/a/2032', 'seed/b/2031', 'more/a/2033'])).toEqual([
    ['seed/a/2031', 'seed/a/2032'],
    ['seed/b/2031'],
    ['more/a/2033'],
  ]);
});

test('whatever takes how long, results come in the order of the things, and no more than so many are begun ahead', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (turns, ahead) => {
        let begun = 0;
        const taken: number[] = [];
        const work = async (at: number) => {
          begun += 1;
          expect(begun - taken.length).toBeLessThanOrEqual(ahead + 1);
          for (let turn = 0; turn < turns[at]!; turn += 1) await Promise.resolve();
          return at;
        };
        for await (const at of inOrder([...turns.keys()], ahead, work)) taken.push(at);
        expect(taken).toEqual([...turns.keys()]);
      },
    ),
    { numRuns: 50 },
  );
});

test('what fails is told when its turn comes', async () => {
  const work = async (thing: string) => {
    if (thing === 'bad') throw new Error('no such town');
    return thing;
  };
  const taken: string[] = [];
  const all = async () => {
    for await (const thing of inOrder(['good', 'bad', 'never'], 2, work)) taken.push(thing);
  };
  await expect(all()).rejects.toThrow('no such town');
  expect(taken).toEqual(['good']);
});
