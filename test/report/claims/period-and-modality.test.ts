import { messagesOf, TEXT, verifyClaims } from '../invented-sources.js';

const taxes = '全年实现税收收入2.3亿元,同比增长15.3%';
const visitors = '1-11月接待游客约12万人次';
const plan = '预计一季度实现规上工业产值3亿元以上';
const tax = (more: string): string =>
  `claims:\n- quote: ${taxes}\n  observations: [{ of: town, indicator: 税收收入, value: 2.3亿元${more} }]\n`;
const guests = (more: string): string =>
  `claims:\n- quote: ${visitors}\n  observations: [{ of: town, indicator: 接待游客数, value: 约12万人次${more} }]\n`;
const output = (more: string): string =>
  `claims:\n- quote: ${plan}\n  observations: [{ of: town, indicator: 规上工业产值, value: 3亿元以上${more} }]\n`;
const period = (claims: string): unknown => {
  const found = verifyClaims(claims).report?.observations[0];
  return found && [found.period.name, found.period.basis, found.modality];
};

describe('a period', () => {
  it("that is not said is the report's year, or the plan year under the plan's headings", () => {
    expect(period(tax(''))).toEqual(['2031', 'ASSUMED', 'ACTUAL']);
    expect(
      period(
        `claims:\n- quote: 全年签约项目5个\n  observations: [{ of: town, indicator: 税收收入, value: 5个, unit: 元 }]\n`,
      ),
    ).toBeUndefined();
    const signed =
      'indicators: [{ name: 签约项目数, en: signed, measure: COUNT, unit: 个, additive: true }]\nclaims:\n- quote: 全年签约项目5个\n  observations: [{ of: town, indicator: 签约项目数, value: 5个 }]\n';
    expect(period(signed)).toEqual(['2032', 'ASSUMED', 'TARGET']);
  });

  it('has the basis that its form gives, unless another is said', () => {
    expect(period(guests(', period: 2031-01/2031-11'))).toEqual(['2031-01/2031-11', 'SAID', 'ACTUAL']);
    expect(period(guests(', period: ../2031-11'))).toEqual(['../2031-11', 'CUMULATIVE', 'ACTUAL']);
    expect(period(tax(', period: 2031, basis: RELATIVE'))).toEqual(['2031', 'RELATIVE', 'ACTUAL']);
  });

  it('taken from earlier words keeps them as evidence', () => {
    const { report } = verifyClaims(guests(', period: 2031, basis: INHERITED, periodQuote: 一、2031年工作'));
    expect(report?.claims.filter(({ role }) => role === 'PERIOD').map(({ quote }) => quote)).toEqual([
      '一、2031年工作',
    ]);
    expect(messagesOf(guests(', period: 2031-01/2031-11, basis: INHERITED'))).toEqual([
      'a period that is INHERITED needs periodQuote: the earlier words that give it',
    ]);
    expect(messagesOf(guests(', period: 2031-01/2031-11, periodQuote: 二〇三一年'))).toEqual([
      "the report has no such text: '二〇三一年'",
    ]);
  });

  it('taken from earlier words is the one that they name', () => {
    expect(messagesOf(guests(', period: 2030, basis: INHERITED, periodQuote: 一、2031年工作'))).toEqual([
      "the words of periodQuote, '一、2031年工作', do not say 2030",
    ]);
  });

  it('that words without a number give is one that they can mean', () => {
    const years = [2029, 2030, 2031, 2032].map((year) => [
      year,
      messagesOf(tax(`, period: ${year}, basis: RELATIVE${year > 2031 ? ', modality: TARGET' : ''}`)).length,
    ]);
    expect(years).toEqual([
      [2029, 1],
      [2030, 1],
      [2031, 0],
      [2032, 0],
    ]);
    expect(messagesOf(tax(', period: 2030, basis: RELATIVE'))).toEqual([
      'no words of the quote, whose words mean 2031 or 2032 give 2030 by themselves (今年, 去年, 上半年): quote them with it, or say another basis',
    ]);
    expect(messagesOf(tax(', period: 2030'))[0]).toMatch(/^no words of the quote say 2030/);
  });

  it('is one that a calendar has', () => {
    expect(messagesOf(tax(', period: 2031-02-30'))[0]).toMatch(/^'2031-02-30' is no period: expected 2031, 2031Q1/);
    expect(messagesOf(tax(', period: 今年'))).toHaveLength(1);
  });

  it('agrees with its basis', () => {
    expect(messagesOf(tax(', period: 2031, basis: CUMULATIVE'))).toEqual([
      "a CUMULATIVE period has no start: expected ../<end>, got '2031'",
    ]);
    expect(messagesOf(tax(', period: 2030, basis: ASSUMED'))[0]).toMatch(
      /^an ASSUMED period is the report's year or its plan year/,
    );
    expect(messagesOf(tax(', basis: SAID'))).toEqual(['the basis SAID needs a period']);
  });

  it('that is SAID stands in the quote', () => {
    expect(messagesOf(tax(', period: 2031Q1'))[0]).toMatch(/^no words of the quote say 2031Q1/);
    expect(messagesOf(output(', period: 2032Q1'))).toEqual([]);
  });

  it('that is a part of a year is never claimed as the year', () => {
    expect(messagesOf(guests(''))).toEqual([
      "the words before the figure say '1-11月', but its period is the whole year 2031",
    ]);
    expect(messagesOf(output(', period: 2032'))[0]).toMatch(
      /^no words of the quote say 2032|^the words before the figure say '一季度'/,
    );
    const until = { text: TEXT.replace('1-11月接待', '截至12月接待') };
    expect(messagesOf(guests('').replace('1-11月', '截至12月'), until)).toEqual([]);
  });
});

describe('the modality', () => {
  it('of a period that begins after the report is TARGET, whatever the verb', () => {
    expect(messagesOf(output(', period: 2032Q1, modality: ESTIMATE'))).toEqual([
      "the period 2032Q1 begins after the report's year 2031: expected TARGET, got ESTIMATE",
    ]);
    expect(messagesOf(output(', period: 2032Q1, modality: ACTUAL'))).toHaveLength(1);
    expect(period(output(', period: 2032Q1, modality: TARGET'))).toEqual(['2032Q1', 'SAID', 'TARGET']);
  });

  it('ESTIMATE is for a period that was still running when the report was written', () => {
    expect(period(tax(', period: 2031, basis: RELATIVE, modality: ESTIMATE'))).toEqual([
      '2031',
      'RELATIVE',
      'ESTIMATE',
    ]);
    expect(messagesOf(guests(', period: 2031-01/2031-11, modality: ESTIMATE'))[0]).toMatch(
      /was over when the report was written/,
    );
  });

  it("TARGET is for what begins after the report's year", () => {
    expect(messagesOf(tax(', period: 2031, basis: RELATIVE, modality: TARGET'))).toEqual([
      "the period 2031 lies within the report's year 2031 or before it: a TARGET begins after it; expected ACTUAL or ESTIMATE",
    ]);
  });

  it('of a period that ends later than the report must be said', () => {
    expect(messagesOf(tax(', period: 2031/2035, basis: RELATIVE'))[0]).toMatch(/say the modality, ESTIMATE or TARGET$/);
    expect(messagesOf(tax(', period: 2031/2035, basis: RELATIVE, modality: ACTUAL'))[0]).toMatch(
      /expected ESTIMATE or TARGET, got ACTUAL$/,
    );
    expect(messagesOf(tax(', period: 2031/2035, basis: RELATIVE, modality: TARGET'))).toEqual([]);
  });
});
