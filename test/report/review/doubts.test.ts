import { doubtsIn, questionsIn } from '../../../src/report/review/doubts.js';

const FILE = `# 清河镇 2031: drafted. "# ?" marks what is least certain.
claims:

# 5: 全年签约项目5个,开工3个
- quote: 全年签约项目5个,开工3个
  observations:
  # ? 0.62 is it the whole year
  - { of: town, indicator: 签约项目数, value: 5个 }
# ? 0.41
# - quote: 开工3个
#   nth: 1
#   observations:
#   - { of: town, indicator: 开工项目数, value: 3个 }
# ? 0.3 no such thing
# - quote: 竣工
#   relations:
#   - { from: town, type
- quote: 处理“12345”热线
  entities: [place/x]
`;

test('a doubt belongs to the entry beneath it, and that of a question to no claim', () => {
  expect([...doubtsIn(FILE)]).toEqual([[8, { confidence: 0.62, words: 'is it the whole year' }]]);
});

test('a doubt of a reader may have no number, and words that begin with one are words', () => {
  const doubts = doubtsIn('# ? look again\n- a\n# ? 0.5成\n- b\n# ?\n- c\n');
  expect([...doubts.values()]).toEqual([
    { confidence: null, words: 'look again' },
    { confidence: null, words: '0.5成' },
    { confidence: null, words: '' },
  ]);
});

test('questions are read as the claims that they would be', () => {
  const [first, second, ...more] = questionsIn('claims.yaml', FILE);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ doubt: { confidence: 0.41, words: '' }, line: 9 });
  expect(first?.entry?.quote.text).toBe('开工3个');
  expect(first?.entry?.observations[0]?.value.text).toBe('3个');
  expect(second).toMatchObject({ doubt: { confidence: 0.3, words: 'no such thing' }, line: 14, entry: null });
});
