import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import type { Parameters, Statement } from '../../src/graph/statement.js';
import { exportGraph, exportZip } from '../../src/report/export/export.js';
import { pagesOf } from '../../src/report/export/pages.js';
import { RECORDS } from '../../src/report/export/record.js';
import { loadReport } from '../../src/report/load/load.js';
import { lanqiaoReport } from '../fixtures/lanqiao.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { report as reportOf, TOWN } from './invented-report.js';
import {
  chunlai,
  chunlaiElectric,
  green,
  greenCount,
  liuxi,
  muhe,
  parts2031,
  range,
  report2031,
  report2032,
  shitan,
  solar,
  target,
  tax,
  town,
  transferred,
  wholesale,
} from './qinghe.js';

jest.setTimeout(60_000);

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
  await clearGraph(graph);
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await clearGraph(graph);
  await graph.close();
});

type Line = Record<string, unknown> & { id: string };

const linesOf = async (record: string): Promise<Line[]> => {
  await exportGraph(graph, join(folder, 'jsonl'), { format: 'jsonl' });
  const text = await readFile(join(folder, 'jsonl', `${record}.jsonl`), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};
const lineOf = async (record: string, id: string) => (await linesOf(record)).find((line) => line.id === id);

const REPORT = `report/${TOWN}/2031`;
const LATER = `report/${TOWN}/2032`;

test('an export counts its lines, one file a record and nothing else', async () => {
  const { counts } = await exportGraph(graph, join(folder, 'counted'), { format: 'jsonl' });
  expect(counts).toEqual({ reports: 2, passages: 7, entities: 8, observations: 7, relations: 8, conflicts: 3 });
  expect((await readdir(join(folder, 'counted'))).sort()).toEqual(
    ['conflicts', 'entities', 'observations', 'passages', 'relations', 'reports'].map((record) => `${record}.jsonl`),
  );
});

test('a report and its passages, whose texts laid end to end give its text back', async () => {
  expect((await linesOf('reports'))[0]).toEqual(report2031().report);
  const passages = await linesOf('passages');
  const text = passages.filter((each) => each.report === REPORT).map((each) => each.text);
  expect(text.join('')).toBe(
    parts2031()
      .paragraphs.map((paragraph) => `${paragraph}\n`)
      .join(''),
  );
  expect(Object.keys(passages[0]!)).toEqual(['id', 'report', 'position', 'start', 'end', 'headings', 'text']);
});

test('an entity with its aliases, look-alikes and mentions, in exactly these fields', async () => {
  expect(JSON.stringify(await lineOf('entities', chunlai.id))).toBe(
    JSON.stringify({
      id: chunlai.id,
      kind: 'Enterprise',
      name: '春来机械',
      code: null,
      aliases: [{ name: '春来', because: '同一名单的下文用简称' }],
      possiblySame: [{ id: chunlaiElectric.id, because: '只差后两字,报告未说明' }],
      origin: 'REPORT',
      evidence: [],
    }),
  );
  expect(await lineOf('entities', shitan.id)).toMatchObject({ code: `${TOWN}202`, origin: 'CODES', evidence: [] });
  expect((await lineOf('entities', solar.id))!.evidence).toEqual([
    { report: REPORT, quote: '柳溪光伏项目', start: 80, end: 86, role: 'VALUE' },
  ]);
});

test('a figure of two reports, with every field in its place', async () => {
  expect(JSON.stringify(await lineOf('observations', tax.id))).toBe(
    JSON.stringify({
      id: tax.id,
      subject: town.id,
      subjectName: '清河镇',
      subjectMembers: [],
      indicator: '税收收入',
      measure: 'AMOUNT',
      value: 505_000_000,
      low: null,
      high: null,
      unit: '元',
      per: null,
      printed: '5.05亿元',
      qualifier: 'EXACT',
      modality: 'ACTUAL',
      periodStart: '2031-01-01',
      periodEnd: '2031-12-31',
      periodBasis: 'ASSUMED',
      growthPercent: 12,
      growthQualifier: 'ABOUT',
      growthBasis: 'NOT_SAID',
      partOf: null,
      stageOf: null,
      rank: null,
      among: null,
      scope: null,
      excludes: [],
      members: [],
      listComplete: null,
      evidence: [
        { report: REPORT, quote: '2031年', start: 0, end: 5, role: 'PERIOD' },
        { report: REPORT, quote: '实现税收收入5.05亿元', start: 9, end: 21, role: 'VALUE' },
        { report: LATER, quote: '2031年税收收入5.05亿元,增长12%', start: 19, end: 40, role: 'VALUE' },
      ],
    }),
  );
});

test('value is null for a range, and only there low and high are given', async () => {
  expect(await lineOf('observations', range.id)).toMatchObject({
    value: null,
    low: 10_000_000,
    high: 20_000_000,
    qualifier: 'RANGE',
  });
  expect(await lineOf('observations', target.id)).toMatchObject({
    value: 300_000_000,
    low: null,
    high: null,
    qualifier: 'AT_LEAST',
    growthPercent: 8.5,
    growthQualifier: 'ABOUT',
    growthBasis: 'YEAR_ON_YEAR',
    periodStart: '2032-01-01',
    periodEnd: '2032-03-31',
  });
});

test('a growth without a level is a line of its own, in percent, and fills the growth too', async () => {
  expect(await lineOf('observations', wholesale.id)).toMatchObject({
    indicator: '限上批发业销售额增速',
    measure: 'GROWTH',
    value: -3.5,
    unit: '%',
    growthPercent: -3.5,
  });
});

test('a group is named as printed and has no id; a list has its members', async () => {
  expect(await lineOf('observations', transferred.id)).toMatchObject({
    subject: null,
    subjectName: '柳溪等村',
    subjectMembers: [liuxi.id],
  });
  expect(await lineOf('observations', greenCount.id)).toMatchObject({
    members: [chunlai.id, muhe.id],
    listComplete: true,
  });
});

test('one line for each relation, status and year, with the words of the text for its ends', async () => {
  const lines = await linesOf('relations');
  const held = lines.filter((line) => line.from === chunlai.id);
  expect(held.map(({ status, year }) => [status, year]).sort()).toEqual([
    ['ACHIEVED', 2031],
    ['PLANNED', 2032],
  ]);
  expect(JSON.stringify(held.find(({ status }) => status === 'PLANNED'))).toBe(
    JSON.stringify({
      id: held.find(({ status }) => status === 'PLANNED')!.id,
      type: 'CERTIFIED_AS',
      label: '认定为',
      from: chunlai.id,
      fromName: '春来机械',
      fromMention: '春来机械',
      to: green.id,
      toName: '市级绿色工厂',
      toMention: '市级绿色工厂',
      status: 'PLANNED',
      year: 2032,
      step: 'RENEW',
      title: null,
      inferred: false,
      because: null,
      evidence: [
        { report: REPORT, quote: '力争春来机械、春来机电通过市级绿色工厂复评', start: 149, end: 170, role: 'VALUE' },
      ],
    }),
  );
});

test('what the official codes give has no year and no evidence', async () => {
  const lines = await linesOf('relations');
  expect(lines.filter((line) => line.to === town.id)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ from: shitan.id, type: 'LOCATED_IN', year: null, evidence: [] }),
    ]),
  );
});

test('a conflict with its members and quotes', async () => {
  const conflict = (await linesOf('conflicts')).find(({ kind }) => kind === 'NOT_COMPARABLE')!;
  expect(Object.keys(conflict)).toEqual([
    'id',
    'kind',
    'severity',
    'members',
    'explanation',
    'advice',
    'foundBy',
    'evidence',
  ]);
  expect(conflict).toMatchObject({
    severity: 'HIGH',
    members: [tax.id, target.id],
    explanation: '口径未说明',
    advice: '并列列出,不求和',
    foundBy: 'READER',
    evidence: [{ report: REPORT, quote: '实现税收收入5.05亿元', start: 9, end: 21, role: 'VALUE' }],
  });
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
  await exportGraph(graph, join(folder, 'csv'), { format: 'csv' });
  await loadReport(graph, report2031());
  const file = (record: string) => readFile(join(folder, 'csv', `${record}.csv`), 'utf8');

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
  const there = join(folder, 'there');
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
  const there = join(folder, 'zipped');
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
    const there = join(folder, `part-${year}`);
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
  const file = join(folder, 'file');
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
  await exportGraph(interrupted, join(folder, 'between'), { format: 'jsonl' });
  for (const record of ['entities', 'relations']) {
    const text = await readFile(join(folder, 'between', `${record}.jsonl`), 'utf8');
    expect(text).toContain('木禾股份');
  }
  await loadReport(graph, report2031());
});
