import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphFiles } from '../../../src/report/bulk/graph-files.js';
import { MemoryGraph } from '../../../src/report/bulk/memory-graph.js';
import { addNationalList } from '../../../src/report/bulk/national-list.js';

const LIST = {
  divisionsAbove: async () =>
    new Map([
      ['99', '青川省'],
      ['9901', '市辖区'],
      ['990101', '清河县'],
    ]),
  towns: async () => [
    { code: '990101101', name: '柳溪镇' },
    { code: '990101102', name: '大岭乡' },
  ],
  villagesByTown: async function* () {
    yield { town: '990101101', villages: [{ code: '990101101201', name: '柳溪村委会' }] };
    yield {
      town: '990101102',
      villages: [
        { code: '990101102001', name: '大岭社区居委会' },
        { code: '990101102201', name: '大岭村委会' },
      ],
    };
  },
};

async function filled(covered: string[]) {
  const graph = new MemoryGraph(new GraphFiles(mkdtempSync(join(tmpdir(), 'list-'))));
  const added = await addNationalList(graph, new Set(covered), LIST);
  const { nodes, relationships } = graph.files.close();
  const lines = (name: string) => {
    const file = [...nodes, ...relationships].find((each) => each.name === name);
    return (file?.rows ?? []).flatMap(({ path }) => readFileSync(path, 'utf8').trim().split('\n'));
  };
  return { graph, added, lines };
}

test('divisions and villages come under the ids that reports of their towns will use, each in the one above it', async () => {
  const { added, lines, graph } = await filled([]);
  expect(added).toEqual({ divisions: 4, villages: 3 });
  expect(lines('Entity:Division').map((line) => line.split(',')[1])).toEqual([
    '"division/99"',
    '"division/990101"',
    '"division/990101101"',
    '"division/990101102"',
  ]);
  expect(lines('Entity:Village').map((line) => line.split(',').slice(1, 4).join(' '))).toEqual([
    '"990101101/village/liuxi" "Village" "柳溪村"',
    '"990101102/village/daling" "Village" "大岭社区"',
    '"990101102/village/dalingcun" "Village" "大岭村"',
  ]);
  expect(lines('LOCATED_IN')).toHaveLength(6);
  expect(graph.version).toBe(1);
});

test('a name of the list is an alias where a report would name the village otherwise', async () => {
  const { lines } = await filled([]);
  expect(lines('Name').filter((line) => line.includes('大岭村委会'))).toHaveLength(1);
});

test('of a town with reports nothing is added: these brought its villages', async () => {
  const { added, lines } = await filled(['990101102']);
  expect(added.villages).toBe(1);
  expect(lines('Entity:Village').join()).not.toContain('大岭');
});
