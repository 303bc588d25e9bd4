import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sources } from '../../../src/report/files/sources.js';
import { findReportFolders, verifyFolder } from '../../../src/report/verify.js';
import { sourcesWith, TEXT } from '../invented-sources.js';

let seed: string;
beforeEach(async () => {
  seed = await mkdtemp(join(tmpdir(), 'xiangtu-seed-'));
});
afterEach(() => rm(seed, { recursive: true }));

/** Writes the files of 清河镇 for one year; the year stands for 2031 everywhere. */
async function write(
  year: number,
  claims: string,
  pins: string,
  changed: Partial<Record<keyof Sources, string>> = {},
): Promise<string> {
  const sources = sourcesWith(changed);
  const folder = join(seed, 'qinghe', String(year));
  await Promise.all([mkdir(folder, { recursive: true }), mkdir(join(seed, 'shared'), { recursive: true })]);
  const report =
    sources.report.content
      ?.replace('year: 2031', `year: ${year}`)
      .replace('planYear: 2032', `planYear: ${year + 1}`)
      .replace(/counts:.*/, pins) ?? '';
  await Promise.all([
    writeFile(join(folder, 'report.txt'), sources.text.content ?? ''),
    writeFile(join(folder, 'report.yaml'), report.replace(/date:.*\n/, '')),
    writeFile(join(folder, 'claims.yaml'), claims),
    writeFile(join(seed, 'qinghe/entities.yaml'), sources.entities.content ?? ''),
    writeFile(join(seed, 'qinghe/villages.yaml'), sources.villages.content ?? ''),
    writeFile(join(seed, 'shared/entities.yaml'), sources.shared.content ?? ''),
  ]);
  return folder;
}

/** The year's taxes: 全年 in its own report, 上年 in the next one. */
const tax = (year: number, value = '2.3亿元', word = '全年'): string =>
  `claims:\n- quote: ${word}实现税收收入${value}\n  observations: [{ of: town, indicator: 税收收入, value: ${value}, period: ${year}, basis: RELATIVE }]\n`;
const LAST_YEARS = { text: TEXT.replace('全年实现', '上年实现') };
const PINS = 'counts: { claims: 1, entities: 0, observations: 1, relations: 0, conflicts: 0 }';

describe('findReportFolders', () => {
  it('takes a report, a town or a folder of towns, and gives each report once', async () => {
    const [first, second] = [await write(2030, tax(2030), PINS), await write(2031, tax(2031), PINS)];
    expect(await findReportFolders([seed])).toEqual([first, second]);
    expect(await findReportFolders([join(seed, 'qinghe'), first])).toEqual([first, second]);
  });

  it('says of a file that it wants its folder', async () => {
    await expect(findReportFolders(['package.json'])).rejects.toThrow(
      'path: expected a folder, not a file in it, got "package.json"',
    );
  });

  it('says what it expected of a path that is not there or has no report', async () => {
    await expect(findReportFolders([join(seed, 'none')])).rejects.toThrow(
      /path: expected an existing folder, got ".*none"/,
    );
    await expect(findReportFolders([seed])).rejects.toThrow(/path: expected a report's folder/);
  });
});

describe('verifyFolder', () => {
  it('verifies a report from its files', async () => {
    const { report, problems } = await verifyFolder(await write(2031, tax(2031), PINS));
    expect(problems).toEqual([]);
    expect(report?.observations).toHaveLength(1);
  });

  it('tells files that are missing or no UTF-8, each at its path', async () => {
    const folder = await write(2031, tax(2031), PINS);
    await rm(join(folder, 'claims.yaml'));
    await writeFile(join(folder, 'report.txt'), Buffer.from([0xb1, 0xbe]));
    const { report, problems } = await verifyFolder(folder);
    expect(report).toBeUndefined();
    expect(problems.map(({ file, line, column, message }) => [file, line, column, message.slice(0, 25)])).toEqual([
      [join(folder, 'claims.yaml'), 1, 1, 'there is no such file; a '],
      [join(folder, 'report.txt'), 1, 1, 'the file is not UTF-8: sa'],
    ]);
  });

  it('keeps the text as it is, byte order mark and line ends too', async () => {
    const text = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    const { report } = await verifyFolder(await write(2031, tax(2031), PINS, { text }));
    expect(report?.passages.map((passage) => passage.text).join('')).toBe(text);
  });

  it("finds that a figure of an earlier report is restated, and says both reports' values", async () => {
    await write(2030, tax(2030, '2.1亿元'), PINS, { text: TEXT.replace('2.3亿元', '2.1亿元') });
    const { report } = await verifyFolder(
      await write(
        2031,
        tax(2030, '2.3亿元', '上年'),
        PINS.replace('conflicts: 0', 'conflicts: 1').replace('claims: 1', 'claims: 2'),
        LAST_YEARS,
      ),
    );
    const [conflict] = report?.conflicts ?? [];
    expect(conflict).toMatchObject({
      kind: 'RESTATED',
      foundBy: 'CODE',
      explanation: '税收收入（2030）2030年报告为2.1亿元，2031年报告为2.3亿元',
    });
    expect(conflict?.members).toContain(report?.observations[0]?.id);
    expect(new Set(conflict?.members).size).toBe(2);
  });

  it('finds nothing restated where the earlier report says the same', async () => {
    await write(2030, tax(2030), PINS);
    const { report, problems } = await verifyFolder(await write(2031, tax(2030, '2.3亿元', '上年'), PINS, LAST_YEARS));
    expect(problems).toEqual([]);
    expect(report?.conflicts).toEqual([]);
  });
});

describe('an indicator that two years declare', () => {
  const cafes = (unit: string): string =>
    `indicators: [{ name: 签约项目数, en: signed, measure: COUNT, unit: ${unit}, additive: true }]
claims:
- quote: 全年签约项目5个
  observations: [{ of: town, indicator: 签约项目数, value: 5个 }]
`;

  it('is declared alike, or the later one is told of the earlier', async () => {
    await write(2030, cafes('个'), PINS);
    const same = await verifyFolder(await write(2031, cafes('个'), PINS));
    expect(same.problems).toEqual([]);
    const other = await verifyFolder(await write(2031, cafes('家'), PINS));
    expect(other.problems.map(({ message }) => message)).toEqual([
      "'签约项目数' has unit 家 here and 个 in the report of 2030: declare both alike, or give one of them another name",
    ]);
  });
});

describe('the same fact said in two years', () => {
  it('has one id', async () => {
    const own = await verifyFolder(await write(2030, tax(2030), PINS));
    const next = await verifyFolder(await write(2031, tax(2030, '2.3亿元', '上年'), PINS, LAST_YEARS));
    const [one, other] = [own, next].map(({ report }) => report?.observations[0]?.id);
    expect(one).toBe(other);
    expect(one).toMatch(/^990000001\/observation\/[0-9a-f]{16}$/);
  });
});
