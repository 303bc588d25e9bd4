import { problemsOf } from '../invented-sources.js';
import { inClaims } from './problems-told.js';

describe('the end of claims.yaml', () => {
  it('tells conflicts with an unknown kind, severity or member', () => {
    expect(
      inClaims(
        'conflicts: [{ kind: TENSE, members: [x, enterprise/muhe, place/x], severity: HUGE, explanation: x, advice: y }]\n',
      ),
    ).toEqual([
      expect.stringMatching(/^1:21: 'TENSE' is no known conflict kind; nearest: TENSION/),
      expect.stringMatching(/^1:38: 'x' is no known fact/),
      "1:41: no claim of this report names '木禾家居': a conflict is about what the claims say",
      expect.stringMatching(/^1:58: 'place\/x' is no known entity/),
      "1:78: 'HUGE' is no known severity; nearest: HIGH",
    ]);
  });

  it('tells names with two meanings, and what is written down twice', () => {
    const claims = `claims:
- quote: 柳溪光伏项目已累计投入资金80余万元
  observations:
  - { as: a, of: project/liuxi-guangfu, indicator: 累计投入资金, value: 80余万元, period: ../2031-12 }
  - { as: a, of: project/liuxi-guangfu, indicator: 投资额, value: 80余万元, period: ../2031-12 }
conflicts:
- { kind: TENSION, members: [a], severity: LOW, explanation: x, advice: y }
- { kind: TENSION, members: [a], severity: LOW, explanation: z, advice: y }
silences:
- { of: project/liuxi-guangfu, about: FUNDED_BY, quote: 投入资金 }
- { of: project/liuxi-guangfu, about: FUNDED, quote: 投入资金 }
`;
    expect(inClaims(claims)).toEqual([
      "5:11: the name 'a' has two meanings: give each fact an `as` of its own",
      '8:3: a TENSION of these members stands in line 7 already',
      expect.stringMatching(/^11:39: about: 'FUNDED' is no known relation type or indicator; nearest: FUNDED_BY/),
    ]);
  });

  it('takes every place of an ignored text with nth: ALL', () => {
    expect(
      problemsOf('ignored: [{ quote: 清河, because: 镇名, nth: ALL }, { quote: 柳溪, because: 村名, nth: 2 }]\n'),
    ).toEqual([]);
    expect(problemsOf('ignored: [{ quote: 柳溪, because: 村名 }]\n')).toEqual([
      "1:20: '柳溪' stands 2 times in the report: say which with nth",
    ]);
    expect(problemsOf('ignored: [{ quote: 荷塘, because: 村名, nth: ALL }]\n')).toEqual([
      "1:20: the report has no such text: '荷塘'",
    ]);
  });

  it('declares indicators with a known measure and a base unit', () => {
    expect(
      inClaims(
        'indicators: [{ name: 甲, en: a, measure: SUM, unit: 万元, additive: ja }, { name: 税收收入, en: t, measure: AMOUNT, unit: 元, additive: true }]\n',
      ),
    ).toEqual([
      expect.stringMatching(/^1:\d+: 'SUM' is no known measure/),
      expect.stringMatching(/^1:\d+: figures in 万元 are kept in 元: declare the indicator in 元/),
      expect.stringMatching(/^1:\d+: additive: expected true or false, got 'ja'/),
      expect.stringMatching(/^1:\d+: '税收收入' is a name of the indicator '税收收入' already/),
    ]);
  });
});
