import fc from 'fast-check';
import { verifySources } from '../../../src/report/verify.js';
import { problemsOf, sourcesWith, verifyClaims } from '../invented-sources.js';

const all = (changed: Parameters<typeof sourcesWith>[0], withCounts = false): string[] =>
  verifySources(sourcesWith(changed))
    .problems.filter(({ message }) => withCounts || !message.startsWith('counts:'))
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
const inClaims = (claims: string): string[] =>
  all({ claims }).map((problem) => problem.replace('qinghe/2031/claims.yaml:', ''));

describe('a YAML file', () => {
  it('that is broken is told with its place, and read no further', () => {
    expect(inClaims('claims:\n- quote: "全年\n- { of: town\n')[0]).toMatch(/^\d:\d+: the YAML is broken here: /);
    expect(all({ report: 'title: a\ntitle: b\n' })).toEqual([
      'qinghe/2031/report.yaml:2:1: the YAML is broken here: Map keys must be unique',
    ]);
  });

  it('that is empty, or a list, lacks its fields', () => {
    expect(inClaims('')).toEqual(['1:1: expected fields with names, got an empty file']);
    expect(inClaims('- a\n')).toEqual(['1:1: expected fields with names, got something else']);
  });

  it('has no fields that nobody knows', () => {
    expect(inClaims('claims:\n- qoute: 全年\n  entities: []\n')).toEqual([
      "2:3: 'qoute' is no known field of a claim; nearest: quote",
      "2:3: a claim needs the field 'quote'",
    ]);
  });

  it('needs quotation marks around a value with a comma inside { }', () => {
    expect(inClaims('ignored: [{ quote: 全年实现税收收入2.3亿元,同比增长15.3%, because: 无 }]\n')[0]).toMatch(
      /'同比增长15.3%' is no known field of an ignored text.*; a value that has a comma in it needs quotation marks inside \{ \}$/,
    );
  });

  it('says what stands where something else was expected', () => {
    expect(inClaims('claims: 全年\n')).toEqual(["1:9: claims: expected a list, got '全年'"]);
    expect(inClaims('claims: [全年]\n')).toEqual(["1:10: claims: expected a claim with named fields, got '全年'"]);
    expect(inClaims('claims: [{ quote: [全年], entities: [town] }]\n')).toEqual([
      '1:19: quote: expected a value, got a list',
    ]);
    expect(inClaims('claims: [{ quote: , entities: [town] }]\n')).toEqual([
      expect.stringMatching(/quote: expected a value, got nothing$/),
    ]);
    expect(
      inClaims('claims: [{ quote: &a 全年, entities: [town] }, { quote: *a, entities: [town] }]\n'),
    ).toContainEqual(expect.stringMatching(/got \*a, a YAML alias/));
  });

  it('is read with every scalar a string', () => {
    expect(
      problemsOf('ignored: [{ quote: 12345, because: no }, { quote: 一、2031年, because: 2031-01-01 }]\n'),
    ).toEqual([]);
  });

  it('never makes verify throw, whatever stands in it', () => {
    const line = fc.constantFrom(
      'claims:',
      '- quote: 全年',
      '  observations:',
      '  - { of: town, indicator: 税收收入, value: 2.3亿元 }',
      '  nth: 2',
      'ignored: [',
      ']',
      '{',
      '&a',
      '*a',
      '!!int 3',
      '? x',
      '---',
      '\t',
      'conflicts: [{ kind: TENSION, members: [a], severity: LOW, explanation: x, advice: y }]',
    );
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(source, source, (claims, other) => {
        const { report, problems } = verifySources(sourcesWith({ claims, entities: other }));
        expect(report === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('report.yaml', () => {
  it('has a town that is known, years, and plan headings that the report has', () => {
    const report = `title: x
town: "990000009"
year: 31
planYear: 2032
planHeadings: [三、谋划]
date: 2032-01-34
counts: { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 }
`;
    expect(all({ report, villages: null })).toEqual([
      expect.stringMatching(
        /^qinghe\/2031\/report.yaml:2:7: 'division\/990000009' is no known division; nearest: division\/990000001/,
      ),
      "qinghe/2031/report.yaml:3:7: expected a year of four digits, got '31'",
      expect.stringMatching(/report.yaml:5:16: planHeadings: '三、谋划' is no known heading of the report/),
      "qinghe/2031/report.yaml:6:7: expected a day as 2032-01-04, got '2032-01-34'",
    ]);
  });

  it('pins the counts: other numbers of anything are one problem, told when there is no other', () => {
    const counts = 'counts: { claims: 7, entities: 0, observations: 0, relations: 2, conflicts: 0 }';
    const report = (sourcesWith().report.content ?? '').replace(/counts:.*/, counts);
    expect(all({ report }, true)).toEqual([
      'qinghe/2031/report.yaml:7:19: counts: pinned are claims 7, relations 2, but the claims give claims 0, relations 0; if that is meant, pin { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 }',
    ]);
    expect(all({ report, claims: 'claims:\n- quote: 没有的话\n  entities: []\n' }, true).join()).not.toMatch(/counts:/);
  });

  it('says of a list that is empty to take its name away', () => {
    expect(all({ claims: 'claims: []\nconflicts:\n' })).toEqual([
      'qinghe/2031/claims.yaml:2:11: conflicts: expected a list, got nothing; where there is none, take the word conflicts away',
    ]);
  });
});

describe('entities.yaml and villages.yaml', () => {
  const town = (entities: string): string[] =>
    all({ entities: `entities:\n- { id: division/990000001, name: 清河镇 }\n${entities}` }).map((each) =>
      each.replace('qinghe/entities.yaml:', ''),
    );

  it('give each name and alias to one entity of a kind', () => {
    expect(
      town(
        '- { id: enterprise/a, name: 春来 }\n- { id: enterprise/b, name: 春来机械, aliases: [{ name: 春 来, because: 简称 }] }\n',
      )[0],
    ).toMatch(
      /^4:53: '春 来' is a name of two entities of one kind: enterprise\/a and enterprise\/b; give each a name of its own/,
    );
    expect(town('- { id: enterprise/a, name: 春来 }\n- { id: brand/a, name: 春来 }\n')).toEqual([]);
  });

  it('give each id one meaning, in both files', () => {
    expect(town('- { id: enterprise/a, name: 春来 }\n- { id: enterprise/a, name: 木禾 }\n')).toEqual([
      "4:9: the id 'enterprise/a' has two meanings: it is 春来 already",
    ]);
    expect(town('- { id: certification/lvse-gongchang, name: 绿 }\n')[0]).toMatch(
      /has two meanings: it is 市级绿色工厂 already$/,
    );
  });

  it('have ids of a known kind', () => {
    expect(town('- { id: firm/a, name: 春来 }\n')[0]).toMatch(
      /^3:9: 'firm' is no known kind;.*an id is <kind in lower case>\/<key>/,
    );
    expect(town('- { id: 春来, name: 春来 }\n')[0]).toMatch(
      /^3:9: an id is <kind in lower case>\/<key>, the key of a-z, 0-9 and '-', got '春来'$/,
    );
    expect(town('- { id: division/99x, name: 虚 }\n')[0]).toMatch(/a division's id is division\/<official code>/);
  });

  it('give a reason with every alias and every look-alike, which point at each other', () => {
    expect(town('- { id: enterprise/a, name: 春来, aliases: [{ name: 春 }] }\n')).toEqual([
      "3:43: an alias needs the field 'because'",
    ]);
    expect(town('- { id: enterprise/a, name: 春来, possiblySame: [{ id: enterprise/b, because: 似 }] }\n')[0]).toMatch(
      /^3:\d+: possiblySame: 'enterprise\/b' is no known entity/,
    );
    const entities =
      'entities:\n- { id: division/990000001, name: 清河镇 }\n- { id: enterprise/a, name: 春来机械, possiblySame: [{ id: enterprise/b, because: 只差两字 }] }\n- { id: enterprise/b, name: 木禾家居 }\n';
    const { report } = verifyClaims('claims: [{ quote: 木禾家居, entities: [enterprise/b] }]\n', { entities });
    expect(report?.entities.find(({ name }) => name === '木禾家居')?.possiblySame).toEqual([
      { id: '990000001/enterprise/a', because: '只差两字' },
    ]);
  });

  it('list villages by codes that begin with the town’s', () => {
    expect(all({ villages: 'source: 虚\nvillages: [{ id: village/x, code: "123", name: 甲村 }]\n' })[0]).toMatch(
      /^qinghe\/villages.yaml:2:35: a village's code has 12 digits and begins with its town's 990000001, got '123'/,
    );
    expect(all({ villages: 'source: 虚\nvillages: [{ id: place/x, code: "990000001201", name: 甲村 }]\n' })[0]).toMatch(
      /villages.yaml holds villages only/,
    );
  });

  it('may be missing', () => {
    expect(all({ villages: null })).toEqual([]);
    expect(all({ shared: null })).toEqual([]);
  });
});

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
