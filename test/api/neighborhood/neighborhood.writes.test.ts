import { chunlai, chunlaiElectric } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

const around = async (args: string) =>
  (await api.answer(`{ neighborhood(${args}) { nodes { name } relations { statement } truncated omitted } }`))
    .neighborhood;

describe('a neighborhood', () => {
  it('has the entities around one and the relations among them, by one statement', async () => {
    expect(await around(`id: "${chunlai.id}", depth: 2`)).toEqual({
      nodes: [{ name: '春来机械' }, { name: '市级绿色工厂' }, { name: '春来机电' }, { name: '木禾家居' }],
      relations: [
        { statement: '春来机械：2031年认定为市级绿色工厂' },
        { statement: '春来机电：2032年认定为市级绿色工厂' },
        { statement: '木禾家居：2031年认定为市级绿色工厂' },
      ],
      truncated: false,
      omitted: 0,
    });
    expect(api.statements()).toEqual(['neighborhood']);
  });

  it('says when it is cut off, and how many are left out', async () => {
    expect(await around('id: "certification/shi-lvse-gongchang", limit: 2')).toEqual({
      nodes: [{ name: '市级绿色工厂' }, { name: '春来机械' }],
      relations: [{ statement: '春来机械：2031年认定为市级绿色工厂' }],
      truncated: true,
      omitted: 2,
    });
  });

  it('is as of a year, and so are the relations that its entities are asked for', async () => {
    const { neighborhood } = await api.answer(
      `{ neighborhood(id: "${chunlaiElectric.id}", asOf: 2031, status: [PLANNED]) { nodes { name relations { nodes { statement } } } relations { statement history { status } } } }`,
    );
    expect(neighborhood).toEqual({
      nodes: [
        { name: '春来机电', relations: { nodes: [{ statement: '春来机电：2032年计划认定为市级绿色工厂' }] } },
        {
          name: '市级绿色工厂',
          relations: {
            nodes: [
              { statement: '春来机械：2031年认定为市级绿色工厂' },
              { statement: '春来机械：2032年计划认定为市级绿色工厂（复评）' },
              { statement: '春来机电：2032年计划认定为市级绿色工厂' },
              { statement: '木禾家居：2031年认定为市级绿色工厂' },
            ],
          },
        },
      ],
      relations: [{ statement: '春来机电：2032年计划认定为市级绿色工厂', history: [{ status: 'PLANNED' }] }],
    });
  });

  it('of nothing is empty', async () => {
    expect(await around('id: "nowhere"')).toEqual({ nodes: [], relations: [], truncated: false, omitted: 0 });
  });

  it.each([
    ['depth: 4', 'depth: expected a whole number from 1 to 3, got 4'],
    ['depth: 0', 'depth: expected a whole number from 1 to 3, got 0'],
    ['limit: 1001', 'limit: expected a whole number from 1 to 1000, got 1001'],
    ['limit: 0', 'limit: expected a whole number from 1 to 1000, got 0'],
  ])('refuses %s', async (args, message) => {
    expect(await api.refusal(`{ neighborhood(id: "x", ${args}) { truncated } }`)).toEqual([
      `BAD_USER_INPUT: ${message}`,
    ]);
  });
});
