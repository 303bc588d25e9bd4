import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { folded } from '../../../src/graph/folded.js';
import {
  countHits,
  type Hit,
  MATCHES,
  type Match,
  type SearchPosition,
  search,
  tierStatement,
} from '../../../src/graph/read/search.js';
import { applySchema } from '../../../src/graph/schema.js';
import type { EntityKind } from '../../../src/vocabulary/entity-kind.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits, operators } from '../plan.js';
import { type InventedEntity, invent } from './invented-links.js';

/** Few characters, so that a text is in many names: full width, upper case and white space among them, and what other languages take for operators. */
const WRITTEN = ['柳', '溪', '村', 'Ａ', 'a', ' ', '"', '(', '*'];
const name = fc
  .array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 5 })
  .map((parts) => `${parts.join('')}名`);
const few = fc.sample(
  fc.tuple(name, fc.array(name, { maxLength: 3 }), fc.constantFrom<EntityKind>('Village', 'Brand')),
  { numRuns: 300, seed: 7 },
);
const entities: InventedEntity[] = few.map(([own, aliases, kind], at) => ({
  id: `330000000/${kind.toLowerCase()}/${(at * 7919) % 1009}`,
  kind,
  name: own,
  aliases: [...new Set(aliases)].filter((alias) => alias !== own),
}));
/** More than the search would sort: all have 镇 in them. */
const many: InventedEntity[] = Array.from({ length: 2_500 }, (_, at) => ({
  id: `330000000/place/${(at * 7919) % 10007}`,
  kind: 'Place',
  name: `${at % 3 === 0 ? '镇' : '大'}${'中'.repeat(at % 4)}镇${at}`,
}));

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await invent(graph, [...entities, ...many], []);
});

afterAll(() => graph.close());

const matchOf = (text: string, written: string, isAlias: boolean): Match | undefined => {
  const each = folded(written);
  if (each === text) return isAlias ? 'ALIAS' : 'EXACT';
  if (each.startsWith(text)) return 'PREFIX';
  return each.includes(text) ? 'INSIDE' : undefined;
};

/** What a search should find, by looking at every name. */
function expected(text: string, kinds?: readonly EntityKind[]): string[] {
  return [...entities, ...many]
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .flatMap(({ id, name: own, aliases = [] }) => {
      const hits = [own, ...aliases].flatMap((written) => {
        const how = matchOf(text, written, written !== own);
        return how ? [[MATCHES.indexOf(how), Array.from(folded(written)).length, id] as const] : [];
      });
      return hits.sort(byPlace).slice(0, 1);
    })
    .sort(byPlace)
    .map((place) => place.join(' '));
}

const byPlace = (a: readonly [number, number, string], b: readonly [number, number, string]): number =>
  a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);

async function walked(text: string, size: number, kinds?: readonly EntityKind[]): Promise<Hit[]> {
  const all: Hit[] = [];
  for (let beyond: SearchPosition | undefined; ; ) {
    const hits = await search(graph.reader(), { text, kinds, size, beyond, properties: ['name'] });
    all.push(...hits.slice(0, size));
    if (hits.length <= size) return all;
    beyond = hits[size - 1]!.place;
  }
}

describe('a search', () => {
  const text = fc
    .array(fc.constantFrom(...WRITTEN, '名', '镇'), { minLength: 1, maxLength: 3 })
    .map((parts) => folded(parts.join('')))
    .filter((each) => each !== '');

  it('finds every entity once, the best of its names first, over pages of any size', async () => {
    const kinds = fc.constantFrom<readonly EntityKind[] | undefined>(undefined, ['Village'], ['Brand', 'Place']);
    await fc.assert(
      fc.asyncProperty(text, kinds, fc.integer({ min: 20, max: 100 }), async (asked, among, size) => {
        fc.pre(expected(asked, among).length < 900);
        const found = await walked(asked, size, among);
        expect(found.map(({ place }) => place.join(' '))).toEqual(expected(asked, among));
        expect(await countHits(graph.reader(), { text: asked, kinds: among })).toBe(found.length);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same where names are too many to sort', async () => {
    expect((await walked('镇', 100)).map(({ place }) => place.join(' '))).toEqual(expected('镇'));
    expect((await walked('镇', 100, ['Place', 'Brand'])).map(({ place }) => place.join(' '))).toEqual(
      expected('镇', ['Place', 'Brand']),
    );
  });

  it('says which name matches, and how', async () => {
    const [{ id, name: own }] = entities as [InventedEntity];
    const hits = await walked(folded(own), 100);
    expect(hits.find(({ node }) => node.id === id)).toMatchObject({ matched: own, how: 'EXACT', node: { name: own } });
  });

  it.each(['"', '(', '*', '村 AND 柳', '村*', '/.*/', '\\', "' OR 1=1 //"])('takes %s as it stands', async (asked) => {
    const found = await walked(folded(asked), 100);
    expect(found.map(({ place }) => place.join(' '))).toEqual(expected(folded(asked)));
  });

  it('costs late what it costs at the start, by an index, however common the text', async () => {
    const all = await walked('镇', 100);
    const request = { text: '镇', size: 10, properties: ['name'] };
    for (const tier of [2, 3]) {
      const hits = all.filter(({ how }) => how === MATCHES[tier]);
      const late = hits[hits.length - 20]!.place;
      for (const kinds of [undefined, ['Place'] as const]) {
        const first = tierStatement({ ...request, kinds }, tier, true);
        const later = tierStatement({ ...request, kinds, beyond: late }, tier, true);
        expect(await dbHits(graph, first)).toBeLessThanOrEqual(1_000);
        expect(await dbHits(graph, later)).toBeLessThanOrEqual(1_000);
        expect(await operators(graph, first)).not.toContain('NodeByLabelScan@neo4j');
      }
    }
  });

  it('reads of a rare text only what has it', async () => {
    for (const tier of [0, 1, 2, 3]) {
      const asked = tierStatement({ text: '镇7', size: 10, properties: [] }, tier, false);
      expect(await dbHits(graph, asked)).toBeLessThanOrEqual(50 * expected('镇7').length);
      expect(await operators(graph, asked)).not.toContain('NodeByLabelScan@neo4j');
    }
  });
});
