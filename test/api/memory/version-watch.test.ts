import fc from 'fast-check';
import { watchOver } from '../../../src/api/memory/version-watch.js';

/** Something that changes, and readings of it that end when told to. Each has what was true when it began: the oldest it may have. */
const story = () => {
  let value = 0;
  const underWay: { finish(): void; fail(): void }[] = [];
  const story = {
    readings: 0,
    most: 0,
    change: () => {
      value += 1;
    },
    now: () => value,
    finish: () => underWay.shift()?.finish(),
    fail: () => underWay.shift()?.fail(),
    read: () =>
      new Promise<number>((resolve, reject) => {
        const found = value;
        story.readings += 1;
        underWay.push({ finish: () => resolve(found), fail: () => reject(new Error('away')) });
        story.most = Math.max(story.most, underWay.length);
      }),
  };
  return story;
};

const settled = () => new Promise((resolve) => setImmediate(resolve));
const NEVER_IMPATIENT = 1_000_000;

test('whatever happens in whatever order, nobody gets what was no longer true when he asked', async () => {
  const step = fc.constantFrom('ask', 'ask', 'change', 'finish', 'fail', 'wait');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const told = story();
      const watch = watchOver(told.read, NEVER_IMPATIENT);
      const answers: Promise<boolean>[] = [];
      for (const each of steps) {
        if (each === 'ask') {
          const asked = told.now();
          answers.push(
            watch().then(
              (found) => found >= asked,
              () => true,
            ),
          );
        } else if (each === 'wait') await settled();
        else told[each]();
      }
      for (let left = 0; left < 3; left += 1) {
        await settled();
        told.finish();
      }
      expect(await Promise.all(answers)).toEqual(answers.map(() => true));
      expect(told.most).toBeLessThanOrEqual(1);
      expect(told.readings).toBeLessThanOrEqual(answers.length);
    }),
  );
});

test('who asks while a reading is under way gets the next one, with all who wait', async () => {
  const told = story();
  const watch = watchOver(told.read);
  const first = watch();
  told.change();
  const others = Array.from({ length: 16 }, () => watch());
  expect(told.readings).toBe(1);
  told.finish();
  expect(await first).toBe(0);
  await settled();
  told.finish();
  expect(await Promise.all(others)).toEqual(others.map(() => 1));
  expect(told.readings).toBe(2);
});

test('a reading that fails fails for those who waited for it, and the next is a new one', async () => {
  const told = story();
  const watch = watchOver(told.read);
  const first = watch();
  const second = watch();
  told.fail();
  await expect(first).rejects.toThrow('away');
  await settled();
  told.finish();
  expect(await second).toBe(0);
});

test('a reading that hangs holds up nobody who asks later', async () => {
  const told = story();
  const watch = watchOver(told.read, 1);
  const hanging = watch();
  const later = watch();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told.readings).toBe(2);
  const stillHanging = told.finish;
  told.fail(); // the older one
  await expect(hanging).rejects.toThrow('away');
  stillHanging();
  expect(await later).toBe(0);
});
