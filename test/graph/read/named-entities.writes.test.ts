import type { Graph } from '../../../src/graph/connection.js';
import { readNamedEntities } from '../../../src/graph/read/named-entities.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { invent } from './invented-links.js';

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  const entities = [
    { id: '330000001/brand/a', kind: 'Brand' as const, name: '柳溪红茶', aliases: ['柳溪'], town: '330000001' },
    {
      id: '330000001/village/b',
      kind: 'Village' as const,
      name: '柳 溪',
      aliases: ['柳溪', '柳溪村'],
      town: '330000001',
    },
    { id: '330000002/village/c', kind: 'Village' as const, name: '柳溪', town: '330000002' },
  ];
  await invent(graph, entities, []);
});

afterAll(() => graph.close());

const found = async (more: object) =>
  (await readNamedEntities(graph.reader(), { name: '柳溪', limit: 10, ...more }, [], [])).map(({ node: { id } }) =>
    id.split('/').at(-1),
  );

describe('entities of a name', () => {
  it('are those whose own name it is, then those that have it as an alias, each once', async () => {
    expect(await found({})).toEqual(['b', 'c', 'a']);
  });

  it('are of a kind, within a division, and no more than asked for', async () => {
    expect(await found({ kind: 'Village' })).toEqual(['b', 'c']);
    expect(await found({ withinCode: '330000001' })).toEqual(['b', 'a']);
    expect(await found({ withinCode: '33' })).toEqual(['b', 'c', 'a']);
    expect(await found({ limit: 1 })).toEqual(['b']);
  });
});
