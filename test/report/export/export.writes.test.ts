import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/connection.js';
import type { Parameters, Statement } from '../../../src/graph/statement.js';
import { exportGraph, exportZip } from '../../../src/report/export/export.js';
import { pagesOf } from '../../../src/report/export/pages.js';
import { RECORDS } from '../../../src/report/export/record.js';
import { loadReport } from '../../../src/report/load/load.js';
import { lanqiaoReport } from '../../fixtures/lanqiao.js';
import { TOWN } from '../invented-facts.js';
import { report as reportOf } from '../invented-report.js';
import { chunlai, muhe, parts2031, report2031 } from '../qinghe.js';
import { exportOfQinghe, type Line } from './export-of-qinghe.js';

jest.setTimeout(60_000);

const { graph, folder } = exportOfQinghe();

const REPORT = `report/${TOWN}/2031`;

test('an export counts its lines, one file a record and nothing else', async () => {
  const { counts } = await exportGraph(graph, join(folder(), 'counted'), { format: 'jsonl' });
  expect(counts).toEqual({ reports: 2, passages: 7, entities: 8, observations: 7, relations: 8, conflicts: 3 });
  expect((await readdir(join(folder(), 'counted'))).sort()).toEqual(
    ['conflicts', 'entities', 'observations', 'passages', 'relations', 'reports'].map((record) => `${record}.jsonl`),
  );
});

test('lines come in one order, whatever the size of a page', async () => {
  const inPages = async (at: number, size: number) => {
    const lines = [];
    for await (const page of pagesOf(graph.reader(), RECORDS[at]!, { size })) lines.push(...page);
    return lines;
  };
  for (const at of RECORDS.keys()) {
    const whole = await inPages(at, 1_000);
    expect(await inPages(at, 1)).toEqual(whole);
    expect(await inPages(at, 3)).toEqual(whole);
  }
});

test('CSV has the same columns, opens as UTF-8 and starts no formula', async () => {
  const parts = parts2031();
  const muheAt = parts.entities.indexOf(muhe);
  parts.entities[muheAt] = {
    ...muhe,
    name: '=HYPERLINK("http://x")',
    aliases: [{ name: '木禾,"家居"', because: '换\n行' }],
  };
  await loadReport(graph, reportOf(parts));
  await exportGraph(graph, join(folder(), 'csv'), { format: 'csv' });
  await loadReport(graph, report2031());
  const file = (record: string) => readFile(join(folder(), 'csv', `${record}.csv`), 'utf8');

  const entities = await file('entities');
  expect(entities.startsWith('\uFEFFid,kind,name,code,aliases,possiblySame,origin,evidence\r\n')).toBe(true);
  expect(entities).toContain(`\r\n${muhe.id},Enterprise,"'=HYPERLINK(""http://x"")",,"木禾,""家居""(换\n行)",,REPORT,`);
  const observations = await file('observations');
  expect(observations.split('\r\n')[0]).toContain('value,low,high,unit,per,printed');
  expect(observations).toContain(',-3.5,,,%,,下降3.5%,');
  expect(observations).toContain(`2031年@${REPORT}:0-5 PERIOD;实现税收收入5.05亿元@${REPORT}:9-21`);
  expect(observations).toContain(`${chunlai.id};${muhe.id},true,`);
});

test('an export into a folder replaces its own files and leaves others; one that fails leaves what was there', async () => {
  const there = join(folder(), 'there');
  await exportGraph(graph, there, { format: 'jsonl' });
  await writeFile(join(there, 'notes.txt'), 'mine');
  await writeFile(join(there, 'reports.jsonl'), 'old');
  const failing = exportGraph(graph, there, {
    format: 'jsonl',
    onPage: (record) => {
      if (record === 'relations') throw new Error('the power went');
    },
  });
  await expect(failing).rejects.toThrow('the power went');
  expect(await readFile(join(there, 'reports.jsonl'), 'utf8')).toBe('old');
  await exportGraph(graph, there, { format: 'jsonl' });
  expect(await readFile(join(there, 'reports.jsonl'), 'utf8')).not.toBe('old');
  expect((await readdir(there)).sort()).toEqual([
    'conflicts.jsonl',
    'entities.jsonl',
    'notes.txt',
    'observations.jsonl',
    'passages.jsonl',
    'relations.jsonl',
    'reports.jsonl',
  ]);
});

test('a zip of one year is named by its data version, and a part that is not there is told', async () => {
  const there = join(folder(), 'zipped');
  const options = { format: 'csv', selection: { town: TOWN, year: 2031 } } as const;
  const name = await exportZip(graph, there, options);
  expect(name).toMatch(new RegExp(`^xiangtu-v\\d+-${TOWN}-2031-csv\\.zip$`));
  expect(await readdir(there)).toEqual([name]);
  await expect(exportZip(graph, there, { format: 'csv', selection: { year: 1999 } })).rejects.toThrow(
    'year: expected the year of a report that is loaded, got 1999',
  );
});

test('a part has every conflict about what is in it, also one that only a later report tells of, and no member that is not there', async () => {
  for (const year of [2031, 2032, 2033] as const) await loadReport(graph, await lanqiaoReport(year));
  const partOf = async (year: number) => {
    const there = join(folder(), `part-${year}`);
    await exportGraph(graph, there, { format: 'jsonl', selection: { town: '990801105', year } });
    const read = async (record: string) =>
      (await readFile(join(there, `${record}.jsonl`), 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line & { members: string[]; printed: string });
    return {
      conflicts: await read('conflicts'),
      facts: (await Promise.all(['observations', 'relations', 'entities'].map(read))).flat(),
    };
  };
  for (const [year, printed] of [
    [2031, '26万人次'],
    [2032, '24.6万人次'],
  ] as const) {
    const { conflicts, facts } = await partOf(year);
    const restated = conflicts.filter(({ kind }) => kind === 'RESTATED');
    expect(restated.map(({ members }) => members)).toEqual([[facts.find((fact) => fact.printed === printed)?.id]]);
    expect(restated[0]?.evidence).toEqual(
      expect.arrayContaining([expect.objectContaining({ quote: expect.any(String) })]),
    );
    const ids = facts.map(({ id }) => id);
    for (const { kind, members } of conflicts)
      expect([kind, members.filter((member) => !ids.includes(member))]).toEqual([kind, []]);
  }
  expect((await partOf(2033)).conflicts.map(({ kind }) => kind)).not.toContain('RESTATED');
});

test('a target that is a file is refused with what would be right', async () => {
  const file = join(folder(), 'file');
  await writeFile(file, '');
  await expect(exportGraph(graph, file, { format: 'jsonl' })).rejects.toThrow(
    `--out: expected a folder, existing or new, got ${JSON.stringify(file)}`,
  );
});

test('when a load comes between, the export starts again: all its files are of one data version', async () => {
  const parts = parts2031();
  parts.entities = parts.entities.map((each) => (each === muhe ? { ...each, name: '木禾股份' } : each));
  let loaded = false;
  const interrupted = {
    reader: () => {
      const { read } = graph.reader();
      return {
        read: async (statement: Statement, parameters?: Parameters) => {
          if (statement.name === 'read/export-relations' && !loaded) {
            loaded = true;
            await loadReport(graph, reportOf(parts));
          }
          return read(statement, parameters);
        },
      };
    },
  } as unknown as Graph;
  await exportGraph(interrupted, join(folder(), 'between'), { format: 'jsonl' });
  for (const record of ['entities', 'relations']) {
    const text = await readFile(join(folder(), 'between', `${record}.jsonl`), 'utf8');
    expect(text).toContain('木禾股份');
  }
  await loadReport(graph, report2031());
});
