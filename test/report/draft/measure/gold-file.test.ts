import { ReportText } from '../../../../src/report/text/report-text.js';
import { readGold } from './gold-file.js';

const TEXT = new ReportText('全年税收1.2亿 元，同比下降3.2%；其中企业税收3-5家。');
const file = (...figures: string[]): string =>
  `report: { town: 清河镇, year: 2031, sha256: x }\nfigures:\n${figures.map((each) => `- { ${each} }\n`).join('')}notFigures: []\n`;

describe('a gold file', () => {
  it('gives figures at their places, whatever white space stands in the text', () => {
    const { gold, problems } = readGold(
      file(
        'at: 税收1.2亿元, value: 1.2亿元, number: 120000000, unit: 元, indicator: [税收], growth: { percent: -3.2, basis: 同比 }',
      ),
      TEXT,
    );
    expect(problems).toEqual([]);
    const [figure] = gold.figures;
    expect(TEXT.slice(figure!.place)).toBe('1.2亿 元');
    expect(figure).toMatchObject({
      period: '2031',
      modality: 'ACTUAL',
      subject: ['town'],
      growth: { amount: -3.2, points: false, basis: 'YEAR_ON_YEAR' },
    });
  });

  it('tells an anchor that stands nowhere or twice, a whole that is none, and words that it does not know', () => {
    const { gold, problems } = readGold(
      file(
        'at: 税收, value: 1.2亿元, number: 1, unit: 元, indicator: [税收]',
        'at: 没有, value: 1, number: 1, unit: 元, indicator: [税收]',
        'at: 税收3-5家, value: 3-5家, low: 3, high: 5, unit: 家, indicator: [税], partOf: 无, period: 32年, modality: MAYBE',
      ),
      TEXT,
    );
    expect(gold.figures).toHaveLength(1);
    expect(problems).toEqual([
      "'税收' stands 2 times in the text, not once",
      "'没有' stands 0 times in the text, not once",
      "'32年' is no period (of '税收3-5家')",
      "'MAYBE' is no modality (of '税收3-5家')",
      "partOf: no figure stands at '无' (of '税收3-5家')",
    ]);
  });
});
