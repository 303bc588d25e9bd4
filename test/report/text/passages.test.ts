import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { passagesOf } from '../../../src/report/text/passages.js';
import { ReportText } from '../../../src/report/text/report-text.js';
import { sentencesOf } from '../../../src/report/text/sentences.js';

const passages = (raw: string): { text: string; headings: string[] }[] => {
  const text = new ReportText(raw);
  return passagesOf(text).map((passage) => ({ text: text.slice(passage), headings: passage.headings }));
};

const pieces = fc.constantFrom(
  '一、',
  '(一)',
  '1.',
  '一是',
  '春来',
  '完成3亿元',
  ',',
  '。',
  ';',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '𠮷',
  '“',
  '”',
  '\u00a0',
);
const report = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('passagesOf', () => {
  it('gives the text back when its passages are laid end to end', () => {
    fc.assert(
      fc.property(report, (raw) => {
        const text = new ReportText(raw);
        const spans = passagesOf(text);
        expect(spans.map((span) => text.slice(span)).join('')).toBe(raw);
        expect(spans.every((span, index) => span.start === (spans[index - 1]?.end ?? 0) && span.end > span.start)).toBe(
          true,
        );
        expect(spans.at(-1)?.end ?? 0).toBe(text.length);
      }),
    );
  });

  it('keeps a paragraph that a line break cuts in mid-sentence as one passage', () => {
    const cut = '完成1.2亿元以上,同比增\n\n长 13%以上。下一句。\n';
    expect(passages(cut)).toEqual([{ text: cut, headings: [] }]);
  });

  it('does not join lines that are no prose, nor a paragraph with the heading behind it', () => {
    expect(passages('索引号: 001\n清河镇工作总结\n').map(({ text }) => text)).toEqual([
      '索引号: 001\n',
      '清河镇工作总结\n',
    ]);
    expect(passages('完成甲,实现乙\n二、工作谋划\n').map(({ text }) => text)).toEqual([
      '完成甲,实现乙\n',
      '二、工作谋划\n',
    ]);
  });

  it('does not join a heading of two halves without a full stop with the long paragraph behind it', () => {
    const paragraph = `全年完成税收2亿元,${'实施项目3个,'.repeat(12)}成效显著。`;
    expect(passages(`(一)抓项目,促转型\n${paragraph}`)).toEqual([
      { text: '(一)抓项目,促转型\n', headings: ['(一)抓项目,促转型'] },
      { text: paragraph, headings: ['(一)抓项目,促转型'] },
    ]);
  });

  it('gives each passage the headings that it stands under, its own included', () => {
    const found = passages(
      '清河镇总结\n一、2031年工作\n总起。\n(一)产业兴旺,再上台阶。一是甲。\n续段。\n(二)乙。丙。\n二、谋划\n末段。',
    );
    expect(found.map(({ headings }) => headings)).toEqual([
      [],
      ['一、2031年工作'],
      ['一、2031年工作'],
      ['一、2031年工作', '(一)产业兴旺,再上台阶'],
      ['一、2031年工作', '(一)产业兴旺,再上台阶'],
      ['一、2031年工作', '(二)乙'],
      ['二、谋划'],
      ['二、谋划'],
    ]);
  });

  it('does not take a long numbered statement, a decimal or a quarter for a heading', () => {
    const long = `1.${'完成各项工作,'.repeat(12)}完。`;
    expect(passages(long)[0]?.headings).toEqual([]);
    expect(passages('3.28%的增长。')[0]?.headings).toEqual([]);
    expect(passages('一、二季度完成3亿元。')[0]?.headings).toEqual([]);
  });

  it('gives blank lines to the passage before them, and those at the start to the first', () => {
    expect(passages('\n \n甲\n\n乙\n').map(({ text }) => text)).toEqual(['\n \n甲\n\n', '乙\n']);
    expect(passages('\n一、甲\n乙。')[0]).toEqual({ text: '\n一、甲\n', headings: ['一、甲'] });
  });

  it('has no passage for an empty text, and one for blank lines only', () => {
    expect(passages('')).toEqual([]);
    expect(passages('\n \n')).toEqual([{ text: '\n \n', headings: [] }]);
  });
});

describe('the passages of 小浦镇 2022', () => {
  const raw = readFileSync(join(process.cwd(), 'seed/xiaopu/2022/report.txt'), 'utf8');
  const found = passages(raw);

  it('lay end to end give the file back', () => {
    expect(found.map(({ text }) => text).join('')).toBe(raw);
  });

  it('stand under two chapters with eleven numbered paragraphs', () => {
    const numbered = found.filter(({ text }) => /^\([一二三四五六七]\)/.test(text));
    expect(numbered).toHaveLength(11);
    expect(numbered.filter(({ headings }) => headings[0] === '二、2023年工作谋划')).toHaveLength(7);
    expect(numbered.every(({ headings }) => headings.length === 2)).toBe(true);
  });
});

describe('sentencesOf', () => {
  const sentences = (raw: string): { text: string; heading: boolean }[] => {
    const text = new ReportText(raw);
    return sentencesOf(text, passagesOf(text)).map(({ start, end, heading }) => ({
      text: text.slice({ start, end }),
      heading,
    }));
  };

  it('ends sentences at full stops and semicolons, with the closing marks that belong to them', () => {
    expect(sentences('“甲。”乙;丙3.5%,丁!\n标题\n戊').map(({ text }) => text)).toEqual([
      '“甲。”',
      '乙;',
      '丙3.5%,丁!',
      '标题',
      '戊',
    ]);
  });

  it('knows headings: chapter lines, leading sentences and run-in ones', () => {
    expect(sentences('二、谋划\n(一)产业。一是主要指标增长。完成3亿元。二是项目推进。引进2个。')).toEqual([
      { text: '二、谋划', heading: true },
      { text: '(一)产业。', heading: true },
      { text: '一是主要指标增长。', heading: true },
      { text: '完成3亿元。', heading: false },
      { text: '二是项目推进。', heading: true },
      { text: '引进2个。', heading: false },
    ]);
  });

  it('takes 一是 and 二是 in a row for statements, not for headings', () => {
    expect(sentences('一是完成迁建。二是完成改造。').map(({ heading }) => heading)).toEqual([false, false]);
  });

  it('covers every character that is not white space, once, in order', () => {
    fc.assert(
      fc.property(report, (raw) => {
        const text = new ReportText(raw);
        const joined = sentencesOf(text, passagesOf(text))
          .map((span) => text.slice(span))
          .join('');
        expect(joined.replace(/\s/gu, '')).toBe(raw.replace(/\s/gu, ''));
      }),
    );
  });
});
