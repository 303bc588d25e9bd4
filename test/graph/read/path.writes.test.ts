import { BadInput } from '../../../src/errors.js';
import type { Graph } from '../../../src/graph/connection.js';
import { type PathRequest, readPaths } from '../../../src/graph/read/path.js';
import { applySchema } from '../../../src/graph/schema.js';
import type { Parameters, Statement } from '../../../src/graph/statement.js';
import { REACHED } from '../../../src/vocabulary/relation-status.js';
import { RELATION_TYPES } from '../../../src/vocabulary/relation-type.js';
import { keysOf } from '../../../src/vocabulary/term.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits } from '../plan.js';
import { HUB, type InventedEntity, type InventedRelation, invent, inventedFirms } from './invented-links.js';

let graph: Graph;

/** 柳溪村 —HOSTS→ 采摘节 ←PARTICIPATES_IN— 甲 —OPERATES→ 光伏项目, and ways through what joins nearly any pair. */
const entities: InventedEntity[] = [
  { id: 'division/330000099', kind: 'Division', name: '清河镇' },
  { id: '330000099/village/liuxi', kind: 'Village', name: '柳溪村' },
  { id: '330000099/village/shitan', kind: 'Village', name: '石滩村' },
  { id: '330000099/event/caizhai', kind: 'Event', name: '采摘节' },
  { id: '330000099/event/mishi', kind: 'Event', name: '觅食节' },
  { id: '330000099/enterprise/jia', kind: 'Enterprise', name: '甲' },
  { id: '330000099/enterprise/yi', kind: 'Enterprise', name: '乙' },
  { id: '330000099/project/guangfu', kind: 'Project', name: '光伏项目' },
];
const LIUXI = '330000099/village/liuxi';
const SHITAN = '330000099/village/shitan';
const GUANGFU = '330000099/project/guangfu';
const JIA = '330000099/enterprise/jia';
const relations: InventedRelation[] = [
  { from: LIUXI, type: 'LOCATED_IN', to: 'division/330000099' },
  { from: SHITAN, type: 'LOCATED_IN', to: 'division/330000099' },
  { from: LIUXI, type: 'HOSTS', to: '330000099/event/caizhai' },
  { from: LIUXI, type: 'HOSTS', to: '330000099/event/mishi' },
  { from: JIA, type: 'PARTICIPATES_IN', to: '330000099/event/caizhai' },
  { from: JIA, type: 'PARTICIPATES_IN', to: '330000099/event/mishi' },
  { from: JIA, type: 'OPERATES', to: GUANGFU },
  { from: LIUXI, type: 'INVESTED_IN', to: GUANGFU, status: 'PLANNED' },
  { from: JIA, type: 'CERTIFIED_AS', to: HUB },
  { from: '330000099/enterprise/yi', type: 'CERTIFIED_AS', to: HUB },
  { from: SHITAN, type: 'OPERATES', to: GUANGFU, knownUntil: 2031 },
];

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  const firms = inventedFirms(1_000);
  await invent(graph, [...firms.entities, ...entities], [...firms.relations, ...relations]);
});

afterAll(() => graph.close());

const request = (more: Partial<PathRequest>): PathRequest => ({
  from: LIUXI,
  to: GUANGFU,
  types: keysOf(RELATION_TYPES),
  statuses: REACHED,
  barred: ['Division', 'Certification', 'Milestone'],
  maxLength: 6,
  most: 100,
  ...more,
});

async function paths(more: Partial<PathRequest>) {
  const ran: { statement: Statement; parameters: Parameters }[] = [];
  const reader = graph.reader({ onStatement: (statement, parameters) => ran.push({ statement, parameters }) });
  const found = await readPaths(reader, request(more));
  return {
    found: found.map((steps) => steps.map(({ far, out }) => `${out ? '→' : '←'}${far.split('/').at(-1)}`).join(' ')),
    ran,
  };
}

describe('a path', () => {
  it('is every shortest way, in the order of ids, whichever way relations point', async () => {
    const { found } = await paths({});
    expect(found).toEqual(['→caizhai ←jia →guangfu', '→mishi ←jia →guangfu']);
  });

  it('is the same from its other end', async () => {
    const { found } = await paths({ from: GUANGFU, to: LIUXI });
    expect(found).toEqual(['←jia →caizhai ←liuxi', '←jia →mishi ←liuxi']);
  });

  it('follows no plan unless plans are asked for', async () => {
    expect((await paths({ statuses: ['PLANNED'] })).found).toEqual(['→guangfu']);
  });

  it('passes no town, certification or milestone unless it may, but ends there', async () => {
    expect((await paths({ to: SHITAN })).found).toEqual([]);
    expect((await paths({ to: SHITAN, barred: ['Certification'] })).found).toEqual(['→330000099 ←shitan']);
    expect((await paths({ to: 'division/330000099' })).found).toEqual(['→330000099']);
    expect((await paths({ from: JIA, to: '330000099/enterprise/yi' })).found).toEqual([]);
    expect((await paths({ from: JIA, to: '330000099/enterprise/yi', barred: [] })).found).toEqual(['→green ←yi']);
  });

  it('does not follow what a later status has replaced', async () => {
    expect((await paths({ from: SHITAN, to: GUANGFU, maxLength: 1 })).found).toEqual([]);
  });

  it('follows the given types only', async () => {
    expect((await paths({ types: ['HOSTS', 'PARTICIPATES_IN'], to: JIA })).found.length).toBe(2);
    expect((await paths({ types: ['HOSTS'], to: JIA })).found).toEqual([]);
  });

  it('is no longer than asked', async () => {
    expect((await paths({ maxLength: 2 })).found).toEqual([]);
    expect((await paths({ maxLength: 3 })).found.length).toBe(2);
  });

  it('stops at the number asked for', async () => {
    expect((await paths({ most: 1 })).found).toEqual(['→caizhai ←jia →guangfu']);
  });

  it('has no relation from an entity to itself, and is none to what is not there', async () => {
    expect((await paths({ to: LIUXI })).found).toEqual(['']);
    expect((await paths({ to: 'village/nowhere' })).found).toEqual([]);
    expect((await paths({ from: 'village/nowhere', to: 'village/nowhere' })).found).toEqual([]);
  });

  it('to a hub reads around the other end, not through the hub', async () => {
    const { found, ran } = await paths({ to: HUB });
    expect(found).toEqual(['→caizhai ←jia →green', '→mishi ←jia →green']);
    let hits = 0;
    for (const asked of ran) hits += await dbHits(graph, asked);
    expect(hits).toBeLessThanOrEqual(300);
  });

  it('through a hub is found, and costs what the hub has', async () => {
    const { found, ran } = await paths({
      from: '330000004/enterprise/e4',
      to: '330000006/enterprise/e6',
      barred: ['Division'],
    });
    expect(found).toEqual(['→green ←e6']);
    let hits = 0;
    for (const asked of ran) hits += await dbHits(graph, asked);
    expect(hits).toBeLessThanOrEqual(300);
  });

  it('that would take too long is refused, with what to do', async () => {
    const deep = request({ from: HUB, to: GUANGFU, barred: [], maxLength: 10 });
    const flood = {
      ...graph.reader(),
      read: async () =>
        Array.from({ length: 60_000 }, (_, at) => ({
          id: `x${at}`,
          near: HUB,
          relation: `r${at}`,
          far: `n${at}`,
          out: true,
          degree: 1,
        })),
    };
    await expect(readPaths(flood as never, deep)).rejects.toThrow(BadInput);
  });
});
