interface Part {
  name: string;
}
interface FileOfResults {
  resultsFile(parts: Part[], results: object[], before: Map<string, string>): string;
  sectionsIn(text: string): Map<string, string>;
}
interface Tables {
  comparisons(results: object, arms: string[]): { id: string; against: Record<string, Record<string, unknown>> }[];
}

// plain JavaScript, which has no types
const fileOfResults = async () => (await import('./results/file.js' as string)) as FileOfResults;
const tables = async () => (await import('./peers/tables.js' as string)) as Tables;

const PARTS = [{ name: 'large' }, { name: 'peers' }];
const result = (name: string, markdown: string) => ({
  ...{ name, markdown, title: name, when: '2032-01-05T08:00:00Z', commit: 'abc', settings: {} },
  ...{ machine: 'a machine', versions: 'versions', load: 0 },
});

test('a part that is measured anew leaves the sections of the others as they stand', async () => {
  const { resultsFile, sectionsIn } = await fileOfResults();
  const first = resultsFile(PARTS, [result('large', 'one'), result('peers', 'two')], new Map());
  const second = resultsFile(PARTS, [result('peers', 'three')], sectionsIn(first));
  expect(second).toBe(first.replace('two', 'three'));
});

test('a section whose part is gone goes with it', async () => {
  const { resultsFile, sectionsIn } = await fileOfResults();
  const first = resultsFile(PARTS, [result('large', 'one'), result('peers', 'two')], new Map());
  expect(resultsFile([{ name: 'peers' }], [], sectionsIn(first))).not.toContain('one');
});

test('a ratio is of two arms in one round, and the median of the rounds that have both', async () => {
  const cell = (arm: string, round: number, p50: number) => ({
    ...{ operation: 'q1', arm, round, p50, concurrency: 1 },
    ...{ perSecond: 1000 / p50, cpuServer: 0, cpuNeo4j: 0, sent: 1 },
  });
  const cells = [cell('B', 0, 2), cell('B', 1, 100), cell('B', 2, 9), cell('F', 0, 1), cell('F', 2, 3)];
  const results = { cells, operations: [{ id: 'q0' }, { id: 'q1' }], settings: { concurrencies: [1] } };
  const found = (await tables()).comparisons(results, ['F']);
  expect(found.map(({ id }) => id)).toEqual(['q1']);
  expect(found[0]?.against.F?.p50).toEqual({ median: 2.5, least: 2, most: 3 });
});
