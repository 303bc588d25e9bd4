import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { QINGHE } from '../report/draft/invented-seed.js';
import { drafting, TOWN, YEAR } from './drafting.js';

const { seed, refusal } = drafting();

describe('draft', () => {
  it.each([
    [
      'a file that is not there',
      ['gone.txt', ...TOWN, ...YEAR],
      /report\.txt: expected an existing text file, got "gone\.txt"/,
    ],
    ['a folder', ['seed', ...TOWN, ...YEAR], /expected a text file, not a folder, got "seed"/],
    [
      'a year of two digits',
      ['report.txt', ...TOWN, '--year', '31'],
      /--year: expected a year of four digits, as 2023, got "31"/,
    ],
    [
      'a plan year that lies behind',
      ['report.txt', ...TOWN, ...YEAR, '--plan-year', '2031'],
      /--plan-year: expected a year after 2031/,
    ],
    [
      'a threshold of percent',
      ['report.txt', ...TOWN, ...YEAR, '--threshold', '50'],
      /--threshold: expected a number from 0 to 1, got "50"/,
    ],
    [
      'a threshold of nothing',
      ['report.txt', ...TOWN, ...YEAR, '--threshold', ''],
      /--threshold: expected a number from 0 to 1, got ""/,
    ],
    [
      'a town of which nobody knows',
      ['report.txt', '--town', '无名镇', ...YEAR],
      /--town: expected a town that seed\/ has[\s\S]*npx xiangtu town add 无名镇/,
    ],
    [
      "a village's code",
      ['report.txt', '--town', '990000001201', ...YEAR],
      /--town: expected a town's official code of nine digits/,
    ],
    ['no town', ['report.txt', '--town', ' ', ...YEAR], /--town: expected the name of a town/],
  ])('refuses %s in one sentence', async (_, args, words) => {
    expect(await refusal(...args)).toMatch(words);
    expect(existsSync(join('seed', 'qinghe', '2031'))).toBe(false);
  });

  it('says of a text that is not UTF-8 what it seems to be, and of an empty one that it is', async () => {
    seed.write('gbk.txt', Buffer.from([0xc7, 0xe5, 0xba, 0xd3, 0xd5, 0xf2]));
    expect(await refusal('gbk.txt', ...TOWN, ...YEAR)).toMatch(/text in UTF-8; this is GBK, as it seems: iconv/);
    seed.write('utf16.txt', Buffer.from('\ufeff清河镇', 'utf16le'));
    expect(await refusal('utf16.txt', ...TOWN, ...YEAR)).toMatch(/UTF-16/);
    seed.write('report.docx', Buffer.from('PK\x03\x04\xff\xfe\x80', 'latin1'));
    expect(await refusal('report.docx', ...TOWN, ...YEAR)).toMatch(/this is a Word or WPS document, .*: save its text/);
    seed.write('report.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf', 'latin1'));
    expect(await refusal('report.pdf', ...TOWN, ...YEAR)).toMatch(/this is a PDF: save its text/);
    seed.write('page.txt', '\n<!DOCTYPE html><p>清河镇2031年工作总结</p>');
    expect(await refusal('page.txt', ...TOWN, ...YEAR)).toMatch(
      /this is a web page's source[\s\S]*as a browser shows it/,
    );
    seed.write('empty.txt', '\ufeff \n');
    expect(await refusal('empty.txt', ...TOWN, ...YEAR)).toMatch(/the file is empty/);
  });

  it('refuses the year, town or text of another report in whose place it would write', async () => {
    seed.write('seed/qinghe/2031/report.txt', '另一份报告。');
    expect(await refusal('seed/qinghe/2031/report.txt', ...TOWN, '--year', '2030')).toMatch(
      /--year: expected 2031, in whose folder/,
    );
    expect(await refusal('seed/qinghe/2031/report.txt', '--town', '990000009', '--town-name', '别镇', ...YEAR)).toMatch(
      /--town: expected 990000001 \(清河镇\), in whose folder/,
    );
    expect(await refusal('report.txt', ...TOWN, ...YEAR)).toMatch(
      /expected the text that seed\/qinghe\/2031\/report\.txt has already/,
    );
  });

  it('tells the problems of the files that it reads beside the text', async () => {
    seed.write(
      'seed/qinghe/entities.yaml',
      `entities:\n- { id: division/${QINGHE}, name: 清河镇 }\n- { id: enterprise/x }\n`,
    );
    expect(await refusal('report.txt', ...TOWN, ...YEAR)).toMatch(/entities\.yaml:3:3: .*needs the field 'name'/);
  });
});
