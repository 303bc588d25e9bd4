import { chunlai, chunlaiElectric, liuxi } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

describe('the relations of an entity', () => {
  it('have both its ends, what was reached and what is planned, of any number of entities within their statement', async () => {
    const { nodes } = await api.answer(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name relations { totalCount nodes { statement } } into: relations(direction: IN) { nodes { id } } } } }`,
      { ids: [chunlai.id, chunlaiElectric.id, liuxi.id] },
    );
    expect(nodes).toEqual([
      {
        name: '春来机械',
        relations: {
          totalCount: 2,
          nodes: [
            { statement: '春来机械：2031年认定为市级绿色工厂' },
            { statement: '春来机械：2032年计划认定为市级绿色工厂（复评）' },
          ],
        },
        into: { nodes: [] },
      },
      {
        name: '春来机电',
        relations: { totalCount: 1, nodes: [{ statement: '春来机电：2032年认定为市级绿色工厂' }] },
        into: { nodes: [] },
      },
      {
        name: '柳溪村',
        relations: {
          totalCount: 2,
          nodes: [
            { statement: '柳溪光伏项目：2031年位于柳溪村' },
            { statement: '柳溪村：位于清河镇（官方代码；统计用区划代码）' },
          ],
        },
        into: { nodes: [{ id: expect.any(String) }] },
      },
    ]);
    expect(api.statements()).toEqual(['Entity.byId', 'Entity.relations.count']);
  });

  it('are those of the year as of which the entity was asked for', async () => {
    const { enterprises } = await api.answer(
      '{ enterprises(asOf: 2031, filter: { name: { eq: "春来机电" } }) { nodes { relations { nodes { statement history { status } } } } } }',
    );
    expect(enterprises).toEqual({
      nodes: [
        {
          relations: {
            nodes: [{ statement: '春来机电：2032年计划认定为市级绿色工厂', history: [{ status: 'PLANNED' }] }],
          },
        },
      ],
    });
  });

  it('are those of now where the year is null', async () => {
    const asked = (args: string) =>
      api.answer(
        `{ enterprises${args} { nodes { relations { nodes { statement history { status } } } certifications { nodes { id } } mentions { totalCount } } } }`,
      );
    expect(await asked('(asOf: null)')).toEqual(await asked(''));
  });

  it('refuse a cursor of another order', async () => {
    const page =
      'nodes { ... on Enterprise { relations(first: 1, orderBy: { field: YEAR }) { pageInfo { endCursor } } } }'.replace(
        'nodes',
        'node(id: $id)',
      );
    const { node } = (await api.answer(`query ($id: ID!) { ${page} }`, { id: chunlai.id })) as {
      node: { relations: { pageInfo: { endCursor: string } } };
    };
    const after = node.relations.pageInfo.endCursor;
    expect(
      await api.refusal(
        'query ($id: ID!, $after: String) { node(id: $id) { ... on Entity { relations(after: $after) { nodes { id } } } } }',
        { id: chunlai.id, after },
      ),
    ).toEqual([expect.stringMatching(/^BAD_USER_INPUT: after: expected a cursor of this list in this order/)]);
  });
});
