import { BadInput } from '../../../src/errors.js';
import { readReview } from '../../../src/report/review/read-review.js';
import type { Review, ReviewKind } from '../../../src/report/review/review.js';
import { TEXT } from '../invented-sources.js';
import { CLAIMS, reviewWith } from './qinghe-review.js';

const review = reviewWith(CLAIMS);
const ofKind = (kind: ReviewKind, from: Review = review) => from.claims.filter((claim) => claim.kind === kind);
const wordsOf = (claim: Review['claims'][number] | undefined, from: Review = review) =>
  claim?.spans.map((span) => from.text.slice(span));
const rowsOf = (claim: Review['claims'][number] | undefined) =>
  Object.fromEntries(claim?.rows.map(({ label, value }) => [label.en, value]) ?? []);

describe('the review of a draft', () => {
  it('marks a figure on its value and growth, with its line and its doubt', () => {
    const [tax] = ofKind('figure');
    expect(wordsOf(tax)).toEqual(['2.3亿元', '15.3%']);
    expect(tax).toMatchObject({ mood: 'said', line: 5, doubt: { confidence: 0.62, words: '同比 or 较上年' } });
    expect(rowsOf(tax)).toMatchObject({
      subject: { zh: '清河镇' },
      indicator: { zh: '税收收入', en: 'tax revenue (税收收入)' },
      value: '2.3亿元',
      'in base units': { zh: '230,000,000元', en: '230,000,000 yuan' },
      period: { zh: '2031 · 相对', en: '2031 · relative' },
      modality: { en: 'actual' },
      growth: { zh: '15.3% · 15.3% · 同比' },
      conflict: '时期不同 — 不相比',
    });
  });

  it('says of a target that it is planned, and of a running total that its start is not said', () => {
    const [, solar, output] = ofKind('figure');
    expect(output).toMatchObject({ mood: 'planned', doubt: null });
    expect(rowsOf(output)).toMatchObject({ qualifier: { en: 'at least' }, modality: { en: 'target' } });
    expect(rowsOf(solar)).toMatchObject({ period: { en: '../2031-12 · cumulative' }, qualifier: { en: 'over' } });
  });

  it('marks a list of relations once, on its quote', () => {
    const [certified, ...more] = ofKind('relation');
    expect(more).toEqual([]);
    expect(wordsOf(certified)).toEqual(['春来机械、山泉塑业、木禾家居']);
    expect(certified).toMatchObject({
      mood: 'planned',
      head: { zh: '春来机械、山泉塑业、木禾家居 → 认定为 → 市级绿色工厂' },
    });
    expect(rowsOf(certified)).toMatchObject({
      status: { en: 'applied · 2031' },
      inferred: { en: 'the text does not say it outright' },
      because: '括号中的名单',
    });
  });

  it('marks a conflict wherever its members are said, with a jump to each', () => {
    const [conflict] = ofKind('conflict');
    expect(wordsOf(conflict)).toEqual(['2.3亿元', '3亿元以上']);
    const jumps = conflict?.rows.flatMap(({ to }) => to ?? []);
    expect(jumps).toEqual(conflict?.spans.map(({ start }) => start));
  });

  it('marks what is not said, the entities, and a question on its value', () => {
    expect(ofKind('silence').map((claim) => wordsOf(claim))).toEqual([['已累计投入资金80余万元']]);
    expect(ofKind('entity').map(({ head }) => (typeof head === 'string' ? head : head.zh))).toEqual([
      '春来机械',
      '山泉塑业',
      '木禾家居',
      '柳溪光伏项目',
    ]);
    const [question] = ofKind('question');
    expect(wordsOf(question)).toEqual(['200亩']);
    expect(question).toMatchObject({ line: 9, doubt: { confidence: 0.41 } });
  });

  it('has the numbers that nothing covers', () => {
    const open = review.coverage.numbers.open.map((span) => review.text.slice(span));
    expect(open).toEqual(['3', '1', '11', '12', '200', '5', '3']);
  });
});

describe('a report that does not verify', () => {
  const broken = CLAIMS.replace('value: 2.3亿元', 'value: 2.4亿元').replace('已累计投入资金80余万元, b', '已投入, b');

  it('shows what could be read, and each problem of claims.yaml with the place of its quote', () => {
    const read = reviewWith(broken);
    expect(ofKind('figure', read)).toHaveLength(2);
    const [value] = read.problems.filter(({ message }) => message.includes('2.4亿元'));
    expect(value).toMatchObject({ line: 5, to: [...TEXT.slice(0, TEXT.indexOf('全年实现'))].length });
  });

  it('places a quote that is not in the text where its beginning stands, if that is long enough', () => {
    const { problems } = reviewWith('claims:\n- quote: 全年实现税收收入9亿元\n  entities: [place/x]\n');
    expect(problems.find(({ message }) => message.includes('no such text'))?.to).toBe(TEXT.indexOf('全年实现'));
    const other = reviewWith('claims:\n- quote: 并无此句\n  entities: [place/x]\n');
    expect(other.problems.find(({ message }) => message.includes('no such text'))?.to).toBeNull();
  });

  it.each([
    ['claims.yaml is broken', 'claims: [', {}],
    ['report.yaml is not there', CLAIMS, { report: null }],
    ['the town is in no file', CLAIMS, { entities: null, villages: null }],
  ])('shows the text alone where %s', (_, claims, changed) => {
    const read = reviewWith(claims, changed);
    expect(read).toMatchObject({ state: 'UNREADABLE', claims: [] });
    expect(read.text.raw).toBe(TEXT);
    expect(read.problems.length + Number('report' in changed)).toBeGreaterThan(0);
    expect(read.coverage.numbers.open.length).toBeGreaterThan(10);
  });
});

test('a report without claims.yaml is all uncovered, which is no problem', () => {
  const read = reviewWith(null);
  expect(read).toMatchObject({ state: 'NO_CLAIMS', claims: [], problems: [] });
  expect(read.coverage.numbers.claimed).toBe(0);
  expect(read.coverage.numbers.open.length).toBeGreaterThan(10);
});

test.each([
  ['a folder that is not there', 'seed/nowhere/2031'],
  ['a file', 'package.json'],
  ['a folder without report.txt', 'src'],
])('%s is refused', async (_, folder) => {
  await expect(readReview(folder)).rejects.toThrow(BadInput);
});
