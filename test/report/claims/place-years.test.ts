import { verifyClaims } from '../invented-sources.js';

const villages = (...lines: string[]): string =>
  `source: 虚构\nvillages:\n${lines.map((line) => `- { ${line} }\n`).join('')}`;
const LIUXI = 'id: village/liuxi, code: "990000001201", name: 柳溪村, aliases: [{ name: 柳溪, because: 报告用简称 }]';
const SHANHE = 'id: village/shanhe, code: "990000001202", name: 山禾村';
const HEXI = 'id: village/hexi, code: "990000001203", name: 禾溪村';
const TOWN = `- { id: division/990000001, name: 清河镇, aliases: [{ name: 清河, because: 简称 }] }
- { id: enterprise/chunlai, name: 春来机械 }`;

/** The problems of these files, without what the claims lack. */
const problemsOf = (lines: string[], entities: string = TOWN): string[] =>
  verifyClaims('claims: []\n', { villages: villages(...lines), entities: `entities:\n${entities}\n` })
    .problems.filter(({ file }) => file !== 'qinghe/2031/claims.yaml')
    .map(({ file, line, message }) => `${file.replace('qinghe/', '')}:${line}: ${message}`);

const entitiesOf = (lines: string[], entities: string = TOWN) =>
  new Map(
    verifyClaims('claims: []\n', {
      villages: villages(...lines),
      entities: `entities:\n${entities}\n`,
    }).report?.entities.map((each) => [each.id, each]),
  );

describe('the years of an official place', () => {
  it('are those in which its code held, with what it became and the names that it had', () => {
    const found = entitiesOf([
      `${LIUXI}, until: 2031, mergedInto: village/hexi`,
      `${SHANHE}, until: 2031, mergedInto: "990000001203"`,
      `${HEXI}, from: 2032, formerly: [{ name: 双溪村, until: 2033, because: 2034 年更名 }, { name: 柳禾村, until: 2032, because: 2033 年更名 }]`,
    ]);
    const hexi = '990000001/village/hexi';
    expect(found.get('990000001/village/liuxi')).toMatchObject({ validFrom: null, validUntil: 2031, mergedInto: hexi });
    expect(found.get('990000001/village/shanhe')).toMatchObject({ validUntil: 2031, mergedInto: hexi });
    expect(found.get(hexi)).toMatchObject({
      validFrom: 2032,
      validUntil: null,
      mergedInto: null,
      aliases: [
        { name: '双溪村', because: '2034 年更名' },
        { name: '柳禾村', because: '2033 年更名' },
      ],
      formerly: [
        { name: '柳禾村', until: 2032, because: '2033 年更名' },
        { name: '双溪村', until: 2033, because: '2034 年更名' },
      ],
    });
  });

  it('are a division’s too, and bring what it became into the graph', () => {
    const found = entitiesOf(
      [LIUXI],
      `- { id: division/990000001, name: 清河镇, until: 2034, mergedInto: division/990000002, formerly: [{ name: 清河乡, until: 2028, because: 撤乡设镇 }] }
- { id: division/990000002, name: 新河镇, until: 2040, mergedInto: division/990000003 }
- { id: division/990000003, name: 大河镇 }
- { id: division/990000004, name: 无关镇 }`,
    );
    expect(found.get('division/990000001')).toMatchObject({ validUntil: 2034, mergedInto: 'division/990000002' });
    expect([...found.keys()].filter((id) => /division\/\d{9}/.test(id)).sort()).toEqual([
      'division/990000001',
      'division/990000002',
      'division/990000003',
    ]);
  });

  it('let the text call a place by the name that it had', () => {
    const { report } = verifyClaims('claims:\n- { quote: 柳溪等村, entities: [village/xinliuxi] }\n', {
      villages: villages(
        'id: village/xinliuxi, code: "990000001201", name: 新柳溪村, formerly: [{ name: 柳溪, until: 2031, because: 更名 }]',
      ),
      entities: `entities:\n${TOWN}\n`,
    });
    expect(report?.claims.map(({ fact, quote }) => [fact, quote])).toEqual([['990000001/village/xinliuxi', '柳溪']]);
  });
});

describe('a name', () => {
  const old = 'id: village/liuxi, code: "990000001201", name: 柳溪村';
  const merged = 'id: village/xinliuxi, code: "990000001204", name: 柳溪村';

  it('is of two villages where their codes held in different years', () => {
    expect(problemsOf([`${old}, until: 2031, mergedInto: village/xinliuxi`, `${merged}, from: 2032`])).toEqual([]);
  });

  it('is of two villages where one gave it up by a new name before the other took it', () => {
    const renamed =
      'id: village/liuxi, code: "990000001201", name: 新柳村, formerly: [{ name: 柳溪村, until: 2031, because: 更名 }]';
    const taking = (until: number) =>
      `id: village/shanhe, code: "990000001202", name: 柳溪村, formerly: [{ name: 山禾村, until: ${until}, because: 更名 }]`;
    expect(problemsOf([renamed, `${merged}, from: 2032`])).toEqual([]);
    expect(problemsOf([renamed, taking(2031)])).toEqual([]);
    expect(problemsOf([taking(2033), renamed])).toEqual([]);
    const problem =
      "villages.yaml:4: '柳溪村' is a name of two entities of one kind: village/liuxi and village/shanhe; give each a name of its own and point at the other under possiblySame";
    expect(problemsOf([renamed, taking(2030)])).toEqual([problem]);
    expect(problemsOf([renamed, 'id: village/shanhe, code: "990000001202", name: 柳溪村'])).toEqual([problem]);
  });

  it('is of one where the years meet, or are not said', () => {
    const problem =
      "villages.yaml:4: '柳溪村' is a name of two entities of one kind: village/liuxi and village/xinliuxi; give each a name of its own and point at the other under possiblySame";
    expect(problemsOf([`${old}, until: 2032`, `${merged}, from: 2032`])).toEqual([problem]);
    expect(problemsOf([`${old}, until: 2031`, merged])).toEqual([problem]);
  });
});

describe('verify refuses', () => {
  it.each<[string, string[], string]>([
    [
      'a year that is none',
      [`${LIUXI}, from: 32年`],
      "villages.yaml:3: from: expected a year of four digits, got '32年'",
    ],
    [
      'an end before the beginning',
      [`${LIUXI}, from: 2032, until: 2031`],
      'villages.yaml:3: until 2031 is before from 2032: they are the last and the first year in which the code held',
    ],
    [
      'a target that nobody knows',
      [`${LIUXI}, until: 2031, mergedInto: village/hexl`, HEXI],
      "villages.yaml:3: mergedInto: 'village/hexl' is no known village with a code; nearest: village/hexi; give its id or its code",
    ],
    [
      'a target of another kind',
      [`${LIUXI}, until: 2031, mergedInto: division/990000001`],
      "villages.yaml:3: mergedInto: 'division/990000001' is no known village with a code; known: village/liuxi; give its id or its code",
    ],
    [
      'a place that became itself',
      [`${LIUXI}, until: 2031, mergedInto: "990000001201"`],
      'villages.yaml:3: mergedInto: a place cannot become itself',
    ],
    [
      'a merger without its year',
      [`${LIUXI}, mergedInto: village/hexi`, HEXI],
      'villages.yaml:3: mergedInto needs until: the last year in which the code of the place itself held',
    ],
    [
      'a merger into what was gone by then',
      [`${LIUXI}, until: 2031, mergedInto: village/hexi`, `${HEXI}, until: 2030`],
      'villages.yaml:3: mergedInto: the code of village/hexi held until 2030 only, and this one until 2031: it cannot have become that',
    ],
    [
      'two villages with one code',
      [LIUXI, 'id: village/hexi, code: "990000001201", name: 禾溪村'],
      'villages.yaml:4: two places with one code: 990000001201 is village/liuxi already; if it only changed its name, give the old one under formerly',
    ],
    [
      'a merger into what only came years later',
      [`${LIUXI}, until: 2031, mergedInto: village/hexi`, `${HEXI}, from: 2033`],
      'villages.yaml:3: mergedInto: the code of this place held until 2031, and that of village/hexi only from 2033: between them it was nothing',
    ],
    [
      'a former name that it has now',
      [`${LIUXI}, formerly: [{ name: 柳溪村, until: 2030, because: 更名 }]`],
      "villages.yaml:3: formerly: '柳溪村' is the name that it has now; give the one that it had before",
    ],
    [
      'a former name from before the place',
      [`${LIUXI}, from: 2031, formerly: [{ name: 柳村, until: 2029, because: 更名 }]`],
      'villages.yaml:3: formerly: the name ended in 2029, before the code began to hold in 2031',
    ],
    [
      'a former name that nothing replaced',
      [`${LIUXI}, until: 2031, formerly: [{ name: 柳村, until: 2031, because: 更名 }]`],
      'villages.yaml:3: formerly: the code held until 2031, and a name that ended in 2031 was not replaced by then',
    ],
    [
      'a former name without its year',
      [`${LIUXI}, formerly: [{ name: 柳村, because: 更名 }]`],
      "villages.yaml:3: a former name needs the field 'until'",
    ],
    [
      'a former name that another village has',
      [`${LIUXI}, formerly: [{ name: 山禾村, until: 2030, because: 更名 }]`, SHANHE],
      "villages.yaml:4: '山禾村' is a name of two entities of one kind: village/liuxi and village/shanhe; give each a name of its own and point at the other under possiblySame",
    ],
  ])('%s', (_, lines, problem) => {
    expect(problemsOf(lines)).toEqual([problem]);
  });

  it('mergers that go round in a circle, at each of them', () => {
    const lines = [
      `${LIUXI}, until: 2031, mergedInto: village/shanhe`,
      `${SHANHE}, until: 2032, mergedInto: village/hexi`,
      `${HEXI}, until: 2033, mergedInto: village/liuxi`,
    ];
    expect(problemsOf(lines)).toEqual([
      'villages.yaml:3: mergedInto: these became each other in a circle: village/liuxi → village/shanhe → village/hexi → village/liuxi',
      'villages.yaml:4: mergedInto: these became each other in a circle: village/shanhe → village/hexi → village/liuxi → village/shanhe',
      'villages.yaml:5: mergedInto: these became each other in a circle: village/hexi → village/liuxi → village/shanhe → village/hexi',
    ]);
  });

  it('codes and years on what has none, and a village’s years outside villages.yaml', () => {
    const entities = `- { id: division/990000001, name: 清河镇 }
- { id: enterprise/chunlai, name: 春来机械, code: "91", until: 2031, formerly: [{ name: 春来厂, until: 2030, because: 更名 }] }
- { id: village/liuxi, name: 柳溪村, from: 2030 }`;
    expect(problemsOf([LIUXI], entities)).toEqual([
      "entities.yaml:3: code: only a division and a village of villages.yaml have a code, 'enterprise/chunlai' is neither",
      "entities.yaml:3: until: only a division and a village of villages.yaml have a code, 'enterprise/chunlai' is neither",
      "entities.yaml:3: formerly: only a division and a village of villages.yaml have a code, 'enterprise/chunlai' is neither",
      "entities.yaml:4: from: a village's stand in villages.yaml, beside its code",
    ]);
  });
});
