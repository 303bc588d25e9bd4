import { chunlaiElectric, solar } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

const LATER = 'report/990000001/2032';

describe('reports', () => {
  it('come with the latest first, and with their passages in the order of the text', async () => {
    const { reports } = await api.answer(
      '{ reports { totalCount nodes { year title town { name } passages { totalCount nodes { position text } } } } }',
    );
    const texts = (reports as { nodes: { passages: { nodes: { text: string }[] } }[] }).nodes.map(({ passages }) =>
      passages.nodes.map(({ text }) => text),
    );
    expect(reports).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          year: 2032,
          title: '清河镇2032年工作总结',
          town: { name: '清河镇' },
          passages: { totalCount: 2, nodes: [{ position: 0 }, { position: 1 }] },
        },
        { year: 2031, passages: { totalCount: 5 } },
      ],
    });
    expect(texts[0]).toEqual([
      '2032年,清河镇实现税收收入6亿元(2031年税收收入5.05亿元,增长12%)。\n',
      '春来机电通过市级绿色工厂认定。柳溪村的柳溪光伏项目并网。\n',
    ]);
    expect(api.statements()).toEqual([
      'Report.passages',
      'Report.passages.count',
      'entities.byId',
      'reports',
      'reports.count',
    ]);
  });

  it('are filtered by town and year', async () => {
    const { reports } = await api.answer(
      '{ reports(filter: { townCode: { eq: "990000001" }, year: { lt: 2032 } }) { nodes { id } } }',
    );
    expect(reports).toEqual({ nodes: [{ id: 'report/990000001/2031' }] });
  });
});

describe('passages', () => {
  it('are found by their words, with what they say', async () => {
    const { passages } = await api.answer(
      '{ passages(filter: { text: { contains: "并网" } }) { nodes { position report { year } claims { nodes { quote claims } } } } }',
    );
    expect(passages).toEqual({
      nodes: [
        {
          position: 1,
          report: { year: 2032 },
          claims: {
            nodes: [
              { quote: '春来机电通过市级绿色工厂认定', claims: 'Relation' },
              { quote: '柳溪村的柳溪光伏项目并网', claims: 'Relation' },
            ],
          },
        },
      ],
    });
  });
});

describe('claims', () => {
  it('come in the order of the text, each with its fact, passage and report', async () => {
    const { claims } = await api.answer(
      `query ($report: ID!) { claims(filter: { report: { eq: $report }, claims: { eq: Relation } }) { totalCount nodes {
        quote start end role claims fromMention toMention passage { position } report { year } fact { __typename ... on Relation { statement } }
      } } }`,
      { report: LATER },
    );
    const common = { role: 'VALUE', claims: 'Relation', passage: { position: 1 }, report: { year: 2032 } };
    expect(claims).toEqual({
      totalCount: 2,
      nodes: [
        {
          ...common,
          quote: '春来机电通过市级绿色工厂认定',
          start: 43,
          end: 57,
          fromMention: '春来机电',
          toMention: null,
          fact: { __typename: 'Relation', statement: '春来机电：2032年认定为市级绿色工厂' },
        },
        {
          ...common,
          quote: '柳溪村的柳溪光伏项目并网',
          start: 58,
          end: 70,
          fromMention: null,
          toMention: '柳溪村',
          fact: { __typename: 'Relation', statement: '柳溪光伏项目：2031年位于柳溪村' },
        },
      ],
    });
    expect(api.statements()).toEqual(['Passage.byId', 'Relation.byId', 'Report.byId', 'claims', 'claims.count']);
  });

  it('are walked backwards in the order of the text', async () => {
    const starts = async (args: string) => {
      const { claims } = await api.answer(
        `{ claims(${args}) { nodes { start } pageInfo { startCursor hasPreviousPage } } }`,
      );
      return claims as { nodes: { start: number }[]; pageInfo: { startCursor: string; hasPreviousPage: boolean } };
    };
    const all = (await starts(`filter: { report: { eq: "${LATER}" } }`)).nodes;
    const last = await starts(`filter: { report: { eq: "${LATER}" } }, last: 2`);
    const before = await starts(
      `filter: { report: { eq: "${LATER}" } }, last: 100, before: "${last.pageInfo.startCursor}"`,
    );
    expect([...before.nodes, ...last.nodes]).toEqual(all);
    expect([last.pageInfo.hasPreviousPage, before.pageInfo.hasPreviousPage]).toEqual([true, false]);
  });

  it('that name an entity are its mentions', async () => {
    const { nodes } = await api.answer(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { mentions { totalCount nodes { quote report { year } } } } } }',
      {
        ids: [solar.id, chunlaiElectric.id],
      },
    );
    expect(nodes).toEqual([
      { mentions: { totalCount: 1, nodes: [{ quote: '柳溪光伏项目', report: { year: 2031 } }] } },
      { mentions: { totalCount: 0, nodes: [] } },
    ]);
    expect(api.statements()).toEqual(['Entity.byId', 'Entity.mentions', 'Entity.mentions.count', 'Report.byId']);
  });
});
