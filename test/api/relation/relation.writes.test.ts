import { chunlaiElectric, green } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

describe('a relation', () => {
  it('gives all that is said of it, its history and its quotes, a statement for each field that is not read within its own', async () => {
    const { relations } = await api.answer(
      `query ($of: ID!) { relations(filter: { from: { id: { eq: $of } }, status: { eq: ACHIEVED } }) { totalCount nodes {
        type label reverseLabel en: label(lang: EN) status year step level title deadline inferred because subjectOmitted
        conflicted origin townCode knownFrom knownUntil fromKind toKind from { name } to { id } fromMention toMention
        history { year status knownUntil } evidence { quote report { year } } conflicts { kind } statement
      } } }`,
      { of: chunlaiElectric.id },
    );
    expect(relations).toEqual({
      totalCount: 1,
      nodes: [
        {
          type: 'CERTIFIED_AS',
          label: '认定为',
          reverseLabel: '持有者',
          en: 'certified as',
          status: 'ACHIEVED',
          year: 2032,
          step: null,
          level: null,
          title: null,
          deadline: null,
          inferred: false,
          because: null,
          subjectOmitted: false,
          conflicted: false,
          origin: 'REPORT',
          townCode: '990000001',
          knownFrom: 2032,
          knownUntil: null,
          fromKind: 'Enterprise',
          toKind: 'Certification',
          from: { name: '春来机电' },
          to: { id: green.id },
          fromMention: '春来机电',
          toMention: null,
          history: [
            { year: 2032, status: 'PLANNED', knownUntil: 2032 },
            { year: 2032, status: 'ACHIEVED', knownUntil: null },
          ],
          evidence: [{ quote: '春来机电通过市级绿色工厂认定', report: { year: 2032 } }],
          conflicts: [],
          statement: '春来机电：2032年认定为市级绿色工厂',
        },
      ],
    });
    expect(api.statements()).toEqual([
      'Relation.conflicts',
      'Relation.history',
      'read/mentions-of-ends',
      'relations',
      'relations.count',
    ]);
  });

  it('of the official codes is of no year and has no quote', async () => {
    const { relations } = await api.answer(
      '{ relations(filter: { origin: { eq: CODES } }, first: 1) { nodes { statement year knownFrom evidence { quote } } } }',
    );
    expect(relations).toEqual({
      nodes: [
        { statement: '柳溪村：位于清河镇（官方代码；统计用区划代码）', year: null, knownFrom: null, evidence: [] },
      ],
    });
  });
});

describe('what is of no year', () => {
  it('is before no year, and can be asked for', async () => {
    const count = async (year: string) => {
      const { relations } = await api.answer(`{ relations(filter: { year: ${year} }) { totalCount } }`);
      return (relations as { totalCount: number }).totalCount;
    };
    expect(await count('{ lt: 2031 }')).toBe(0);
    expect(await count('{ lte: 2031 }')).toBe(3);
    expect(await count('{ eq: null }')).toBe(2);
    expect(await count('{ ne: null }')).toBe(6);
    expect(await count('{ ne: 2031 }')).toBe(5);
  });

  it('shows on no edge, and no edge filter takes it for old', async () => {
    const villages = 'villages(first: 1) { edges { year node { name } } }';
    const { divisions } = await api.answer(
      `{ divisions { nodes { ${villages} old: villages(edge: { year: { lte: 2031 } }) { totalCount } } } }`,
    );
    expect(divisions).toEqual({
      nodes: [{ villages: { edges: [{ year: null, node: { name: '柳溪村' } }] }, old: { totalCount: 0 } }],
    });
  });
});

describe('relations', () => {
  const statements = async (args: string): Promise<string[]> => {
    const { relations } = await api.answer(`{ relations(${args}) { nodes { statement } } }`);
    return (relations as { nodes: { statement: string }[] }).nodes.map(({ statement }) => statement);
  };

  it('show plans, and what was replaced, unless the filter says otherwise', async () => {
    expect(await statements('filter: { type: { eq: CERTIFIED_AS } }')).toEqual([
      '春来机械：2031年认定为市级绿色工厂',
      '春来机械：2032年计划认定为市级绿色工厂（复评）',
      '春来机电：2032年认定为市级绿色工厂',
      '春来机电：2032年计划认定为市级绿色工厂',
      '木禾家居：2031年认定为市级绿色工厂',
    ]);
    expect(await statements('filter: { type: { eq: CERTIFIED_AS }, replaced: { eq: true } }')).toEqual([
      '春来机电：2032年计划认定为市级绿色工厂',
    ]);
    expect(
      await statements('filter: { type: { eq: CERTIFIED_AS }, replaced: { eq: false }, status: { eq: PLANNED } }'),
    ).toEqual(['春来机械：2032年计划认定为市级绿色工厂（复评）']);
  });

  it('as of a year are what its reports and those before it say', async () => {
    const electric = `filter: { from: { id: { eq: "${chunlaiElectric.id}" } } }`;
    expect(await statements(`asOf: 2031, ${electric}`)).toEqual(['春来机电：2032年计划认定为市级绿色工厂']);
    expect(await statements(`asOf: 2032, ${electric}`)).toEqual(['春来机电：2032年认定为市级绿色工厂']);
  });

  it('are filtered by their ends, by report, and by what is not so', async () => {
    expect(await statements('filter: { to: { name: { eq: "柳溪村" } } }')).toEqual(['柳溪光伏项目：2031年位于柳溪村']);
    expect(
      await statements('filter: { to: { kind: { eq: Village }, code: { startsWith: "990000001" } } }'),
    ).toHaveLength(1);
    expect(await statements('filter: { report: { eq: "report/990000001/2032" } }')).toEqual([
      '春来机电：2032年认定为市级绿色工厂',
      '柳溪光伏项目：2031年位于柳溪村',
    ]);
    expect(await statements('filter: { not: { type: { in: [CERTIFIED_AS, LOCATED_IN] } } }')).toEqual([]);
    expect(await statements('filter: { from: { id: { eq: "nowhere" } } }')).toEqual([]);
  });

  it('are ordered by name, year or id, either way', async () => {
    const byYear = await statements(
      'filter: { type: { eq: CERTIFIED_AS } }, orderBy: { field: YEAR, direction: DESC }',
    );
    expect(byYear.map((each) => /\d{4}/.exec(each)![0])).toEqual(['2032', '2032', '2032', '2031', '2031']);
    expect((await statements('orderBy: { field: TO_NAME, direction: DESC }'))[0]).toBe(
      '石滩村：位于清河镇（官方代码；统计用区划代码）',
    );
    expect(await api.refusal('{ relations(orderBy: [{ field: YEAR }, { field: ID }]) { nodes { id } } }')).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: orderBy: expected one order at a time/),
    ]);
  });
});
