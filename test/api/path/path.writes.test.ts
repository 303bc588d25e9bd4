import { chunlai, chunlaiElectric, muhe } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

const FIELDS = 'length nodes { name } relations { direction relation { statement } }';
const path = (from: string, to: string, more = '') =>
  api.answer(`{ path(from: "${from}", to: "${to}" ${more}) { ${FIELDS} } }`);

describe('a path', () => {
  it('gives entities and relations in order, each with its direction along the path', async () => {
    expect(await path(muhe.id, chunlai.id, ', through: [Certification]')).toEqual({
      path: [
        {
          length: 2,
          nodes: [{ name: '木禾家居' }, { name: '市级绿色工厂' }, { name: '春来机械' }],
          relations: [
            { direction: 'OUT', relation: { statement: '木禾家居：2031年认定为市级绿色工厂' } },
            { direction: 'IN', relation: { statement: '春来机械：2031年认定为市级绿色工厂' } },
          ],
        },
      ],
    });
    expect(api.statements()).toEqual([
      'Relation.byId',
      'entities.byId',
      'path.ends',
      'path.meeting',
      'path.meeting',
      'path.steps',
    ]);
  });

  it('passes no certification unless it may, and follows no plan unless plans are asked for', async () => {
    expect(await path(muhe.id, chunlai.id)).toEqual({ path: [] });
    expect(await path(chunlai.id, 'certification/shi-lvse-gongchang', ', status: [PLANNED]')).toEqual({
      path: [
        expect.objectContaining({
          relations: [{ direction: 'OUT', relation: { statement: '春来机械：2032年计划认定为市级绿色工厂（复评）' } }],
        }),
      ],
    });
    expect(await path(chunlaiElectric.id, muhe.id, ', through: [Certification], status: [PLANNED]')).toEqual({
      path: [],
    });
  });

  it('to itself is no step long, to nothing there is none', async () => {
    expect(await path(muhe.id, muhe.id)).toEqual({
      path: [{ length: 0, nodes: [{ name: '木禾家居' }], relations: [] }],
    });
    expect(await path(muhe.id, 'nowhere')).toEqual({ path: [] });
  });

  it.each([0, 101])('asked for %s times is refused', async (limit) => {
    expect(await api.refusal(`{ path(from: "a", to: "b", limit: ${limit}) { length } }`)).toEqual([
      `BAD_USER_INPUT: limit: expected a whole number from 1 to 100, got ${limit}`,
    ]);
  });

  it.each([0, 11, -1])('of at most %s relations is refused', async (maxLength) => {
    expect(await api.refusal(`{ path(from: "a", to: "b", maxLength: ${maxLength}) { length } }`)).toEqual([
      `BAD_USER_INPUT: maxLength: expected a whole number from 1 to 10, got ${maxLength}`,
    ]);
  });
});
