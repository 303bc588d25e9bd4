import { parse, validate } from 'graphql';
import { buildApiSchema } from '../../../src/api/schema.js';
import type { Ask } from '../../../src/web/embed/ask.js';
import { Exploration } from '../../../src/web/embed/exploration.js';
import { DETAILS_QUERY, FOCUS_QUERY, neighborhoodsQuery } from '../../../src/web/embed/queries.js';
import { answerOf, FIRM, FIRM_IN_TOWN, HOLDS, IN_TOWN, TITLE, TOWN, VILLAGE } from './shenxi.js';

const schema = buildApiSchema();

test.each([
  ['the focus', FOCUS_QUERY],
  ['one neighbourhood', neighborhoodsQuery(1)],
  ['as many neighbourhoods as one operation may ask', neighborhoodsQuery(15)],
  ['what is known of the selection', DETAILS_QUERY],
])('the API understands the query for %s', (_what, query) => {
  expect(validate(schema, parse(query))).toEqual([]);
});

type Variables = Readonly<Record<string, unknown>>;

/** Answers as a server would that knows the invented town, and writes down what it was asked. */
function recording(around: Record<string, ReturnType<typeof answerOf>>, found: object = {}) {
  const asked: Variables[] = [];
  const ask = (async (query: string, variables: Variables) => {
    asked.push(variables);
    if (query === FOCUS_QUERY) return { byId: null, byName: [], near: { nodes: [] }, ...found };
    const ids = Object.keys(variables).filter((name) => /^id\d/.test(name));
    return {
      ...Object.fromEntries(ids.map((name) => [`c${name.slice(2)}`, around[variables[name] as string]])),
      reports: { nodes: [{ year: 2032 }, { year: 2031 }, { year: 2031 }] },
    };
  }) as Ask;
  const exploration = new Exploration(ask, { depth: 2, types: [], statuses: [] }, ['PLANNED', 'ACHIEVED']);
  return { exploration, asked };
}

const AROUND = {
  [TOWN.id]: answerOf([TOWN, VILLAGE, FIRM], [IN_TOWN, FIRM_IN_TOWN], 40),
  [FIRM.id]: answerOf([FIRM, TOWN, TITLE], [FIRM_IN_TOWN, HOLDS]),
};

test('a name leads to its entity, and two operations bring what is around it and the years of its reports', async () => {
  const { exploration, asked } = recording(AROUND, { byName: [{ ...TOWN, code: '330000001' }] });
  await exploration.focusOn('深溪镇', null);
  expect(exploration.focus).toEqual(TOWN);
  expect(exploration.years).toEqual([2031, 2032]);
  expect(exploration.data.nodes.size).toBe(3);
  expect(asked).toEqual([
    { idOrName: '深溪镇', text: '深溪镇' },
    {
      id0: TOWN.id,
      depth0: 2,
      limit0: 200,
      types: null,
      status: ['PLANNED', 'ACHIEVED'],
      asOf: null,
      reports: { townCode: { eq: '330000001' } },
    },
  ]);
});

test('an id leads to its entity before any name does', async () => {
  const { exploration } = recording(AROUND, { byId: FIRM, byName: [TOWN] });
  await exploration.focusOn(FIRM.id, null);
  expect(exploration.focus).toEqual(FIRM);
});

test('expanding asks for one step around the entity, once', async () => {
  const { exploration, asked } = recording(AROUND, { byName: [TOWN] });
  await exploration.focusOn('深溪镇', 2031);
  await exploration.expand(FIRM.id);
  await exploration.expand(FIRM.id);
  expect(asked.slice(2)).toEqual([expect.objectContaining({ id0: FIRM.id, depth0: 1, limit0: 200, asOf: 2031 })]);
  expect([...exploration.data.nodes.keys()]).toEqual([TOWN.id, VILLAGE.id, FIRM.id, TITLE.id]);
});

test('more of a neighbourhood is asked for in steps of 200, and what was expanded stays', async () => {
  const { exploration, asked } = recording(AROUND, { byName: [TOWN] });
  await exploration.focusOn('深溪镇', null);
  await exploration.expand(FIRM.id);
  await exploration.more(TOWN.id);
  expect(asked.at(-1)).toMatchObject({ id0: TOWN.id, limit0: 400, depth0: 2 });
  expect([...exploration.data.nodes.keys()][0]).toBe(TOWN.id);
  expect(exploration.data.centres.map(({ id, limit }) => [id, limit])).toEqual([
    [TOWN.id, 400],
    [FIRM.id, 200],
  ]);
  for (let more = 0; more < 5; more += 1) await exploration.more(TOWN.id);
  expect(asked.at(-1)).toMatchObject({ limit0: 1000 });
});

test('another year asks for all neighbourhoods again, in one operation', async () => {
  const { exploration, asked } = recording(AROUND, { byName: [TOWN] });
  await exploration.focusOn('深溪镇', null);
  await exploration.expand(FIRM.id);
  await exploration.showYear(2031);
  expect(asked.at(-1)).toMatchObject({ id0: TOWN.id, depth0: 2, id1: FIRM.id, depth1: 1, asOf: 2031 });
  expect(exploration.year).toBe(2031);
});

test('a year for more neighbourhoods than one operation may ask is asked in several', async () => {
  const many = Array.from({ length: 17 }, (_, at) => ({ ...VILLAGE, id: `1/village/${at}` }));
  const around = Object.fromEntries(many.map((each) => [each.id, answerOf([each, TOWN], [])]));
  const { exploration, asked } = recording({ [TOWN.id]: answerOf([TOWN, ...many], []), ...around }, { byName: [TOWN] });
  await exploration.focusOn('深溪镇', null);
  for (const { id } of many) await exploration.expand(id);
  const before = asked.length;
  await exploration.showYear(2031);
  expect(
    asked.slice(before).map((variables) => Object.keys(variables).filter((name) => /^id/.test(name)).length),
  ).toEqual([15, 3]);
  expect(exploration.data.centres).toHaveLength(18);
});

test('a focus that nothing has as id or name is an error with what is near; several of a name, with all of them', async () => {
  const unknown = recording(AROUND, { near: { nodes: [VILLAGE] } });
  await expect(unknown.exploration.focusOn('柳溪', null)).rejects.toMatchObject({
    code: 'FOCUS_UNKNOWN',
    options: [VILLAGE],
  });
  const several = recording(AROUND, { byName: [VILLAGE, { ...VILLAGE, id: '2/village/liuxi' }] });
  await expect(several.exploration.focusOn('柳溪村', null)).rejects.toMatchObject({
    code: 'FOCUS_AMBIGUOUS',
    options: [VILLAGE, { ...VILLAGE, id: '2/village/liuxi' }],
  });
});
