import { chunlai, green, tax, town } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

/** An id of every type that there is. */
async function oneOfEach(): Promise<string[]> {
  const data = await api.answer(`{
    relations(first: 1) { nodes { id } } conflicts(first: 1) { nodes { id } } silences(first: 1) { nodes { id } }
    reports(first: 1) { nodes { id } } passages(first: 1) { nodes { id } } claims(first: 1) { nodes { id } }
  }`);
  const lists = Object.values(data) as { nodes: { id: string }[] }[];
  return [...lists.map(({ nodes }) => nodes[0]!.id), chunlai.id, tax.id, 'indicator/税收收入'];
}

describe('node and nodes', () => {
  it('find what any id is of', async () => {
    const ids = await oneOfEach();
    const { nodes } = await api.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    const types = [
      'Relation',
      'Conflict',
      'Silence',
      'Report',
      'Passage',
      'Claim',
      'Enterprise',
      'Observation',
      'Indicator',
    ];
    expect(nodes).toEqual(ids.map((id, at) => ({ id, __typename: types[at] })));
    for (const id of ids) {
      const { node } = await api.answer('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node).toEqual({ id });
    }
  });

  it('keep the order, with null where there is nothing, by a statement for each type', async () => {
    const ids = ['x', chunlai.id, 'report/1/2/claim/3', green.id, chunlai.id, '990000001/relation/none', tax.id];
    const { nodes } = await api.answer(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name } ... on Observation { printed } } }',
      { ids },
    );
    expect(nodes).toEqual([
      null,
      { name: '春来机械' },
      null,
      { name: '市级绿色工厂' },
      { name: '春来机械' },
      null,
      { printed: '5.05亿元' },
    ]);
    expect(api.statements()).toEqual(['Claim.byId', 'Entity.byId', 'Observation.byId', 'Relation.byId']);
    expect(await api.answer('{ node(id: "nowhere") { id } }')).toEqual({ node: null });
  });

  it('take at most a hundred ids', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `x${at}`);
    expect(await api.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual([
      'BAD_USER_INPUT: ids: expected at most 100 ids, got 101',
    ]);
    expect(await api.answer('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });
});

describe('entity', () => {
  const ids = async (args: string) =>
    ((await api.answer(`{ entity(${args}) { id } }`)).entity as { id: string }[]).map(({ id }) => id);

  it('finds by the whole name or an alias, whatever the width, case and white space', async () => {
    expect(await ids('name: "春来机械"')).toEqual([chunlai.id]);
    expect(await ids('name: " 春 来"')).toEqual([chunlai.id]);
    expect(await ids('name: "春来机"')).toEqual([]);
    expect(api.statements()).toEqual(['entity']);
  });

  it('is limited to a kind, and to a division by its id or code, or to what is above it', async () => {
    expect(await ids('name: "春来机械", kind: Enterprise, within: "990000001"')).toEqual([chunlai.id]);
    expect(await ids('name: "春来机械", within: "division/9900"')).toEqual([chunlai.id]);
    expect(await ids('name: "清河镇", within: "division/990000001"')).toEqual([town.id]);
    expect(await ids('name: "春来机械", kind: Village')).toEqual([]);
    expect(await ids('name: "春来机械", within: "990000002"')).toEqual([]);
    expect(await ids('name: "市级绿色工厂", within: "990000001"')).toEqual([]);
  });

  it('refuses an empty name, and what is no division', async () => {
    expect(await api.refusal('{ entity(name: " ") { id } }')).toEqual([
      'BAD_USER_INPUT: name: expected a name of at least one character, got " "',
    ]);
    expect(await api.refusal(`{ entity(name: "x", within: "${chunlai.id}") { id } }`)).toEqual([
      `BAD_USER_INPUT: within: expected the id of a division or its official code, as 330522108, got "${chunlai.id}"`,
    ]);
  });
});

test('look-alikes name each other, with why they stay apart', async () => {
  const { enterprises } = await api.answer(
    '{ enterprises { nodes { name possiblySame { because entity { name kind } } } } }',
  );
  const because = '只差后两字,报告未说明';
  expect(enterprises).toEqual({
    nodes: [
      { name: '春来机械', possiblySame: [{ because, entity: { name: '春来机电', kind: 'Enterprise' } }] },
      { name: '春来机电', possiblySame: [{ because, entity: { name: '春来机械', kind: 'Enterprise' } }] },
      { name: '木禾家居', possiblySame: [] },
    ],
  });
  expect(api.statements()).toEqual(['Entity.possiblySame', 'enterprises']);
});

test('the data version counts the loads that changed something', async () => {
  expect(await api.answer('{ dataVersion { version loadedAt } }')).toEqual({
    dataVersion: { version: 2, loadedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) },
  });
});
