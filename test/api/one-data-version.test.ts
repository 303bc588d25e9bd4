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
      return { answer: `answer ${runs}` };
    },
  };
};
const read = { before: '7', isCurrent: true };
const readLongAgo = { before: '7', isCurrent: false };

test('an operation runs once when the version is the same after it', async () => {
  const { readVersion, run, told } = story('7');
  await expect(oneDataVersion(read, readVersion, run)).resolves.toEqual({ answer: 'answer 1', version: '7' });
  expect(told).toEqual(['run 1', '7']);
});

test('an operation runs once more when a load came between, and its answer is of the new version', async () => {
  const { readVersion, run, told } = story('8', '8');
  await expect(oneDataVersion(read, readVersion, run)).resolves.toEqual({ answer: 'answer 2', version: '8' });
  expect(told).toEqual(['run 1', '8', 'run 2', '8']);
});

test('an answer of two versions is never given: after a second load the caller is asked to come again', async () => {
  const { readVersion, run, told } = story('8', '9');
  await expect(oneDataVersion(read, readVersion, run)).rejects.toThrow(ServiceUnavailable);
  expect(told).toEqual(['run 1', '8', 'run 2', '9']);
});

test('a version that was read long ago and is still the same will do', async () => {
  const { readVersion, run, told } = story('7');
  await expect(oneDataVersion(readLongAgo, readVersion, run)).resolves.toMatchObject({ answer: 'answer 1' });
  expect(told).toEqual(['run 1', '7']);
});

test('a load since it was read does not count as one that came between', async () => {
  const { readVersion, run } = story('8', '9', '9');
  await expect(oneDataVersion(readLongAgo, readVersion, run)).resolves.toEqual({ answer: 'answer 3', version: '9' });
  const more = story('8', '9', '10');
  await expect(oneDataVersion(readLongAgo, more.readVersion, more.run)).rejects.toThrow(ServiceUnavailable);
});

test('what fails in reading the version, or in the run, fails as it is', async () => {
  const { readVersion, run } = story('7');
  await expect(oneDataVersion(read, () => Promise.reject(new Error('away')), run)).rejects.toThrow('away');
  await expect(oneDataVersion(read, readVersion, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('a version that the run itself read at its end is not read again', async () => {
  const { readVersion, run, told } = story();
  const atEnd = (version: string) => async () => ({ ...(await run()), versionAtEnd: version });
  await expect(oneDataVersion(read, readVersion, atEnd('7'))).resolves.toEqual({ answer: 'answer 1', version: '7' });
  expect(told).toEqual(['run 1']);
  await expect(oneDataVersion(read, readVersion, atEnd('8'))).resolves.toEqual({ answer: 'answer 3', version: '8' });
});
