import type { Ask } from '../../../src/web/embed/ask.js';
import { Exploration } from '../../../src/web/embed/exploration.js';
import { GraphFailure } from '../../../src/web/embed/failure.js';
import { DETAILS_QUERY, FOCUS_QUERY } from '../../../src/web/embed/queries.js';
import { Session } from '../../../src/web/embed/session.js';
import { answerOf, FIRM, FIRM_IN_TOWN, HOLDS, IN_TOWN, TITLE, TOWN, VILLAGE } from './shenxi.js';

const AROUND: Record<string, ReturnType<typeof answerOf>> = {
  [TOWN.id]: answerOf([TOWN, VILLAGE, FIRM], [IN_TOWN, FIRM_IN_TOWN]),
  [FIRM.id]: answerOf([FIRM, TOWN, TITLE], [FIRM_IN_TOWN, HOLDS]),
};

/** A session on a server that knows the invented town; `away` takes the server down. */
function session() {
  const told: unknown[] = [];
  const server = { away: false };
  const ask = (async (query: string, variables: Record<string, string>) => {
    if (server.away) throw new GraphFailure('UNREACHABLE', 'http://127.0.0.1/graphql');
    if (query === FOCUS_QUERY) {
      const byName = [TOWN, FIRM].filter(({ name }) => name === variables.text);
      return { byId: null, byName, near: { nodes: [] } };
    }
    if (query === DETAILS_QUERY) {
      return { node: { origin: 'REPORT', conflicts: [], statement: `${variables.id} (${variables.lang})` } };
    }
    return { c0: AROUND[variables.id0 as string], reports: { nodes: [{ year: 2031 }] } };
  }) as Ask;
  const made = new Session({
    changed: () => undefined,
    selected: (selection) => told.push(['select', selection?.id ?? null]),
    expanded: (detail) => told.push(['expand', detail]),
    failed: ({ code }) => told.push(['error', code]),
  });
  const begin = (focus: string) =>
    made.begin(new Exploration(ask, { depth: 1, types: [], statuses: [] }, []), focus, null);
  return { made, begin, told, server };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a focus fills the view', async () => {
  const { made, begin } = session();
  await begin('深溪镇');
  expect(made.state).toMatchObject({ focus: TOWN, busy: false, failure: null, years: [2031] });
  expect(made.state.visible.nodes.size).toBe(3);
});

test('an expansion says what it brought', async () => {
  const { made, begin, told } = session();
  await begin('深溪镇');
  await made.expand(FIRM.id);
  expect(told).toEqual([['expand', { id: FIRM.id, entities: 1, relations: 1 }]]);
  await made.expand('nobody');
  expect(told).toHaveLength(1);
});

test('a selection is told once, and its details come in the language that is spoken', async () => {
  const { made, begin, told } = session();
  made.language = 'zh';
  await begin('深溪镇');
  made.select({ what: 'relation', id: IN_TOWN.id });
  made.select({ what: 'relation', id: IN_TOWN.id });
  expect(made.state.details).toBeNull();
  await settled();
  expect(made.state.details).toMatchObject({ what: 'relation', statement: `${IN_TOWN.id} (ZH)` });
  made.select(null);
  expect(told).toEqual([
    ['select', IN_TOWN.id],
    ['select', null],
  ]);
});

test('a selection that is no longer there is let go', async () => {
  const { made, begin, told } = session();
  await begin('深溪镇');
  made.select({ what: 'entity', id: VILLAGE.id });
  await made.focusOn('春来机械');
  expect(made.state.selection).toBeNull();
  expect(told.at(-1)).toEqual(['select', null]);
});

test('a focus that fails empties the view and rejects', async () => {
  const { made, begin, told } = session();
  await begin('深溪镇');
  await expect(made.focusOn('无此村')).rejects.toMatchObject({ code: 'FOCUS_UNKNOWN' });
  expect(made.state).toMatchObject({ focus: null, busy: false, failure: { code: 'FOCUS_UNKNOWN', subject: '无此村' } });
  expect(made.state.data.nodes.size).toBe(0);
  await expect(made.focusOn('')).rejects.toMatchObject({ code: 'FOCUS_UNKNOWN' });
  expect(told).toEqual([
    ['error', 'FOCUS_UNKNOWN'],
    ['error', 'FOCUS_UNKNOWN'],
  ]);
});

test('a server that goes away later leaves what is shown, with a message', async () => {
  const { made, begin, told, server } = session();
  await begin('深溪镇');
  server.away = true;
  await made.expand(FIRM.id);
  expect(made.state).toMatchObject({ failure: { code: 'UNREACHABLE' }, busy: false });
  expect(made.state.data.nodes.size).toBe(3);
  expect(told).toEqual([['error', 'UNREACHABLE']]);
  server.away = false;
  await made.expand(FIRM.id);
  expect(made.state.failure).toBeNull();
});

test('without WebGL the table takes the place of the picture, and that is told once', async () => {
  const { made, begin, told } = session();
  await begin('深溪镇');
  made.withoutWebGL();
  made.withoutWebGL();
  expect(made.state).toMatchObject({ webgl: false, mode: 'table' });
  expect(made.state.data.nodes.size).toBe(3);
  expect(told).toEqual([['error', 'NO_WEBGL']]);
});

test('filters act on what is shown, and can be taken back together', async () => {
  const { made, begin } = session();
  await begin('深溪镇');
  made.switchWord('types', 'LOCATED_IN');
  expect(made.state.visible.nodes.size).toBe(1);
  made.showAll();
  expect(made.state.visible.nodes.size).toBe(3);
});
