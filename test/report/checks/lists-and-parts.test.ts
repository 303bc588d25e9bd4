import { messagesOf, problemsOf, TEXT, textWith, verifyClaims } from '../invented-sources.js';

describe('a list', () => {
  const green = (value: string, names: string, list: string): string => `indicators:
- { name: 绿色工厂数, en: green factories, measure: COUNT, unit: 家, additive: true }
claims:
- quote: 新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)
  observations: [{ as: green, of: town, indicator: 绿色工厂数, value: ${value} }]
  relations: [{ each: [${names}], type: CERTIFIED_AS, to: certification/lvse-gongchang, status: ACHIEVED, lists: green${list} }]
`;

  it('has as many names as its figure says, or a COUNT_AND_LIST conflict', () => {
    const two = green('3家', 'enterprise/chunlai, enterprise/muhe', ', list: ALL');
    expect(messagesOf(two)[0]).toMatch(
      /^the list of 绿色工厂数 has 2 names, but its figure is '3家' \(3家\): declare a COUNT_AND_LIST conflict/,
    );
    const conflict = (kind: string): string =>
      `conflicts: [{ kind: ${kind}, members: [green], severity: LOW, explanation: 少一家, advice: 以数为准 }]\n`;
    expect(messagesOf(two + conflict('COUNT_AND_LIST'))).toEqual([]);
    expect(messagesOf(two + conflict('TENSION'))).toHaveLength(1);
  });

  it('that the text leaves open has no more names than its figure says', () => {
    expect(messagesOf(green('3家', 'enterprise/chunlai, enterprise/muhe', ', list: SOME'))).toEqual([]);
  });

  it('is open where 等 stands behind its last name, whole otherwise', () => {
    const open = { text: TEXT.replace('木禾家居)', '木禾家居等)') };
    const claims = green('3家', 'enterprise/chunlai, enterprise/muhe', '').replace('木禾家居)', '木禾家居等)');
    expect(verifyClaims(claims, open).report?.observations[0]?.listComplete).toBe(false);
    expect(
      verifyClaims(green('3家', 'enterprise/chunlai, enterprise/shanquan, enterprise/muhe', '')).report?.observations[0]
        ?.listComplete,
    ).toBe(true);
  });

  it('names nothing that the quote does not, and nothing twice', () => {
    expect(messagesOf(green('3家', 'enterprise/chunlai, enterprise/chunlai', ', list: SOME'))).toEqual([
      "'enterprise/chunlai' stands twice in this list",
    ]);
    const elsewhere = green('3家', 'enterprise/chunlai', ', list: SOME')
      .replace('、木禾家居)', '')
      .replace('enterprise/chunlai', 'enterprise/muhe');
    expect(messagesOf(elsewhere)).toEqual(["the quote does not name '木禾家居': give an alias with its reason"]);
  });
});

describe('parts of a whole', () => {
  const text = textWith('引进项目5个(其中甲类3个,乙类4个)。');
  const parts = (more = '', conflicts = ''): string => `indicators:
- { name: 项目数, en: projects, measure: COUNT, unit: 个, additive: true }
- { name: 甲类项目数, en: projects of class A, measure: COUNT, unit: 个, additive: true }
- { name: 乙类项目数, en: projects of class B, measure: COUNT, unit: 个, additive: true }
claims:
- quote: 引进项目5个(其中甲类3个,乙类4个)
  observations:
  - { as: all, of: town, indicator: 项目数, value: 5个${more} }
  - { as: a, of: town, indicator: 甲类项目数, value: 3个, partOf: all }
  - { as: b, of: town, indicator: 乙类项目数, value: 4个, partOf: all }
${conflicts}`;

  it('do not exceed it, or a conflict says so', () => {
    expect(problemsOf(parts(), text)).toEqual([
      '8:5: the parts exceed the whole 项目数 5个 (5个): 甲类项目数 3个 + 乙类项目数 4个 = 7: declare a conflict that has the whole and its parts as members',
    ]);
    const overlap =
      'conflicts: [{ kind: POSSIBLE_OVERLAP, members: [all, a, b], severity: LOW, explanation: 可能重叠, advice: 不相加 }]\n';
    expect(problemsOf(parts('', overlap), text)).toEqual([]);
  });

  it('make it up where they are said to be all of it', () => {
    const short = { text: text.text.replace('乙类4个', '乙类1个') };
    const claims = parts().replaceAll('乙类4个', '乙类1个').replace('value: 4个', 'value: 1个');
    expect(problemsOf(claims, short)).toEqual([]);
    const all = claims.replace('value: 5个', 'value: 5个, parts: ALL');
    expect(messagesOf(all, short)[0]).toMatch(/^the parts fall short of the whole 项目数 5个 .* = 4/);
  });

  it('are of a time that their whole has, where they are of its indicator', () => {
    const year = textWith('2030年实到外资900万美元。实到外资800万美元,其中第四季度200万美元。');
    const claims = (of: number, part = '实到外资'): string => `indicators:
- { name: 第四季度到账外资, en: foreign capital of the quarter, measure: AMOUNT, unit: 美元, additive: true }
claims:
- quote: 实到外资800万美元
  observations: [{ as: all, of: town, indicator: 实到外资, value: 800万美元, period: ${of}${of === 2031 ? '' : ', periodQuote: 2030年'}, basis: ${of === 2031 ? 'ASSUMED' : 'INHERITED'} }]
- quote: 其中第四季度200万美元
  observations: [{ of: town, indicator: ${part}, value: 200万美元, period: 2031Q4, partOf: all }]
`;
    expect(messagesOf(claims(2031), year)).toEqual([]);
    expect(messagesOf(claims(2030), year)).toEqual([
      '实到外资 of 2031Q4 is no part of that of 2030: they have no day in common, so one of the periods is wrong',
    ]);
    expect(messagesOf(claims(2030, '第四季度到账外资'), year)).toEqual([]);
  });

  it('name a whole that is there', () => {
    const wrong = parts().replace('partOf: all', 'partOf: al');
    expect(messagesOf(wrong, text)).toContain("partOf: 'al' is no known fact; nearest: all, a; `as` names a fact");
    const itself = parts().replace('partOf: all', 'partOf: a');
    expect(messagesOf(itself, text)).toContain('partOf: a figure cannot be partOf itself');
  });
});

describe('a stage that counts more than the one before it', () => {
  const text = textWith('签约项目3个,开工5个。');
  const claims = (conflicts = ''): string => `indicators:
- { name: 签约项目数, en: projects signed, measure: COUNT, unit: 个, additive: true }
- { name: 开工项目数, en: projects begun, measure: COUNT, unit: 个, additive: true }
claims:
- quote: 签约项目3个,开工5个
  observations:
  - { as: signed, of: town, indicator: 签约项目数, value: 3个 }
  - { as: begun, of: town, indicator: 开工项目数, value: 5个, stageOf: signed }
${conflicts}`;

  it('is a tension found by code, with the evidence of both', () => {
    const { report } = verifyClaims(claims(), text);
    expect(report?.conflicts).toEqual([
      expect.objectContaining({ kind: 'TENSION', foundBy: 'CODE', members: report?.observations.map(({ id }) => id) }),
    ]);
    expect(report?.claims.filter(({ fact }) => fact === report.conflicts[0]?.id)).toHaveLength(1);
  });

  it('is left to the reader who has written down a conflict of the two', () => {
    const own =
      'conflicts: [{ kind: NOT_COMPARABLE, members: [signed, begun], severity: LOW, explanation: 含上年签约, advice: 不比 }]\n';
    expect(verifyClaims(claims(own), text).report?.conflicts.map(({ foundBy }) => foundBy)).toEqual(['READER']);
  });
});
