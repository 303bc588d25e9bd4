import { formatCoverage } from '../../../src/report/coverage.js';
import { numbersIn } from '../../../src/report/covered/numbers.js';
import { ReportText } from '../../../src/report/text/report-text.js';
import { TEXT, verifyClaims } from '../invented-sources.js';

const numbers = (raw: string): string[] => {
  const text = new ReportText(raw);
  return numbersIn(text).map((span) => text.slice(span));
};
const open = (claims: string, changed = {}): string[] =>
  verifyClaims(claims, changed).coverage.numbers.open.map(({ text }) => /⟦(.*)⟧/u.exec(text)?.[1] ?? '');

describe('numbersIn', () => {
  it('finds numbers in Arabic numerals, whatever their width', () => {
    expect(numbers('税收5.05亿元,1,234人,3-10亿元,１２家,D类4A')).toEqual(['5.05', '1,234', '3', '10', '１２', '4']);
    expect(numbers('编号2022 3家')).toEqual(['2022', '3']);
  });

  it('finds numbers in Chinese numerals where they count', () => {
    expect(numbers('三个村、第六、六大产业、唯一一家、至少一个、两三家、十二人、百余场、四星级、一季度、二期')).toEqual(
      ['三', '第六'.slice(1), '六', '一一', '一', '两三', '十二', '百', '四', '一', '二'],
    );
    expect(numbers('亿元以上项目')).toEqual(['亿']);
  });

  it('takes the 万 of an Arabic number for a part of it', () => {
    expect(numbers('260余万元、3万人、1亿多元')).toEqual(['260', '3', '1']);
  });

  it('finds none where a numeral counts nothing', () => {
    expect(
      numbers('一体化、统一、进一步、第三方、一批、五庄村、十百千万、两新组织、一线、扫一扫、八都岕、四季'),
    ).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts a number as claimed where a claim prints it, not where it merely stands in a quote', () => {
    const tax =
      'claims:\n- quote: 全年实现税收收入2.3亿元,同比增长15.3%;新认定市级绿色工厂3家\n  observations: [{ of: town, indicator: 税收收入, value: 2.3亿元, growth: 15.3% }]\n';
    expect(open(tax)).toEqual(['3', '1', '11', '12', '200', '80', '一', '3', '8.5', '5', '3', '12345']);
    expect(open(tax.replace(', growth: 15.3%', ''))).toContain('15.3');
  });

  it('counts the words of a claimed period, and its earlier words', () => {
    const visitors =
      'claims:\n- quote: 1-11月接待游客约12万人次\n  observations: [{ of: town, indicator: 接待游客数, value: 约12万人次, period: 2031-01/2031-11 }]\n';
    expect(open(visitors)).not.toContain('11');
    expect(open('claims: []\n')).toContain('11');
  });

  it('counts a threshold that stands in the name of the indicator', () => {
    const text = { text: TEXT.replace('(二)乡村', '引进3-10亿元项目2个。\n(二)乡村') };
    const claims = (name: string): string =>
      `indicators: [{ name: ${name}, en: x, measure: COUNT, unit: 个, additive: true }]\nclaims:\n- quote: 引进3-10亿元项目2个\n  observations: [{ of: town, indicator: ${name}, value: 2个 }]\n`;
    expect(open(claims('引进3-10亿元项目数'), text)).not.toContain('10');
    expect(open(claims('引进项目数'), text)).toContain('10');
  });

  it('counts numbers in names, and what is ignored with a reason', () => {
    const entities =
      'entities:\n- { id: division/990000001, name: 清河镇 }\n- { id: mechanism/rexian, name: “12345”热线 }\n';
    expect(open('claims: [{ quote: “12345”热线, entities: [mechanism/rexian] }]\n', { entities })).not.toContain(
      '12345',
    );
    const { coverage } = verifyClaims('ignored: [{ quote: "12345", because: 热线 }]\n');
    expect(coverage.numbers.ignored).toBe(1);
  });

  it("accounts for the report's own title, date and years by itself", () => {
    expect(open('claims: []\n')).not.toContain('2031');
    expect(open('claims: []\n', { text: `${TEXT}印发日期:2032-01-04\n` })).not.toContain('2032');
  });

  it('tells sentences with claims from those looked at, headings and open ones', () => {
    const { coverage } = verifyClaims(
      'claims: [{ quote: 春来机械, entities: [enterprise/chunlai] }]\nignored: [{ quote: "12345", because: 热线 }]\n',
    );
    expect(coverage.sentences).toMatchObject({ total: 11, claimed: 1, headings: 4 });
    expect(coverage.sentences.lookedAt.map(({ text }) => text.slice(0, 4))).toEqual(['清河镇2', '全年签约']);
    expect(coverage.sentences.open.map(({ text, line, column }) => [text.slice(0, 4), line, column])).toEqual([
      ['全年实现', 5, 14],
      ['1-11', 5, 66],
      ['柳溪等村', 6, 14],
      ['预计一季', 10, 1],
    ]);
  });

  it('is printed with the place of everything open', () => {
    const lines = formatCoverage(verifyClaims('claims: []\n').coverage).split('\n');
    expect(lines[0]).toBe(
      "numbers: 18; 0 claimed, 0 ignored with a reason, 4 of the report's own data, 0 ordinals of headings and statements, 14 open",
    );
    expect(lines).toContain('  qinghe/2031/report.txt:5:22: ,再上台阶。全年实现税收收入⟦2.3⟧亿元,同比增长15.3%;新');
  });

  it('is given as far as claims could be read, also when there are problems', () => {
    const { report, coverage } = verifyClaims(
      'claims: [{ quote: 春来机械, entities: [enterprise/chunlai] }, { quote: 无此句, entities: [town] }]\n',
    );
    expect(report).toBeUndefined();
    expect(coverage.sentences.claimed).toBe(1);
  });
});
