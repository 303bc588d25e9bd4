import { oneDataVersion } from '../../src/api/one-data-version.js';
import { ServiceUnavailable } from '../../src/errors.js';

/** Gives the versions one by one, and notes when it is asked, between the runs. */
const story = (...versions: string[]) => {
  const told: string[] = [];
  let runs = 0;
  return {
    told,
    readVersion: async () => {
      const version = versions.shift() ?? 'more versions were read than expected';
      told.push(version);
      return version;
    },
    run: async () => {
      runs += 1;
      told.push(`run ${runs}`);
      return `answer ${runs}`;
    },
  };
};

test('an operation runs once between two looks at the version', async () => {
  const { readVersion, run, told } = story('7', '7');
  await expect(oneDataVersion(readVersion, run)).resolves.toBe('answer 1');
  expect(told).toEqual(['7', 'run 1', '7']);
});

test('an operation runs once more when a load came between', async () => {
  const { readVersion, run, told } = story('7', '8', '8');
  await expect(oneDataVersion(readVersion, run)).resolves.toBe('answer 2');
  expect(told).toEqual(['7', 'run 1', '8', 'run 2', '8']);
});

test('an answer of two versions is never given: after a second load the caller is asked to come again', async () => {
  const { readVersion, run, told } = story('7', '8', '9');
  await expect(oneDataVersion(readVersion, run)).rejects.toThrow(ServiceUnavailable);
  expect(told).toEqual(['7', 'run 1', '8', 'run 2', '9']);
});

test('what fails in reading the version, or in the run, fails as it is', async () => {
  const { readVersion, run } = story('7', '7');
  await expect(oneDataVersion(() => Promise.reject(new Error('away')), run)).rejects.toThrow('away');
  await expect(oneDataVersion(readVersion, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
