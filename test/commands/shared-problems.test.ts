import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReports } from '../../src/commands/load.js';
import { verifyCommand } from '../../src/commands/verify.js';

let seed: string;
const said: string[] = [];
beforeEach(async () => {
  seed = await mkdtemp(join(tmpdir(), 'seed-'));
  said.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  for (const year of [2031, 2032]) {
    const folder = join(seed, 'liuxi', `${year}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'report.txt'), '柳溪村新建公园。');
    await writeFile(
      join(folder, 'report.yaml'),
      `title: 工作总结\ntown: "990101101"\nyear: ${year}\ncounts: { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 }\n`,
    );
    await writeFile(join(folder, 'claims.yaml'), 'claims: []\n');
  }
  await writeFile(join(seed, 'liuxi', 'entities.yaml'), 'entities:\n- { id: division/990101101, name: 柳溪镇 }\n');
  await writeFile(
    join(seed, 'liuxi', 'villages.yaml'),
    'source: 虚构\nvillages:\n- { id: village/liuxi, name: 柳溪村, code: "12" }\n',
  );
});
afterEach(async () => {
  process.exitCode = 0;
  jest.restoreAllMocks();
  await rm(seed, { recursive: true });
});

const atVillages = (text: string) => text.split('\n').filter((line) => line.includes('villages.yaml:')).length;

test('verify tells a problem of a file that all years share once, and fails', async () => {
  await verifyCommand().parseAsync([join(seed, 'liuxi')], { from: 'user' });
  expect(atVillages(said.join(''))).toBe(1);
  expect(process.exitCode).toBe(1);
});

test('load counts a problem of a file that all years share once', async () => {
  const loading = loadReports(undefined as never, [join(seed, 'liuxi')], () => {});
  const { message } = (await loading.catch((error: unknown) => error)) as Error;
  const lines = message.split('\n').slice(0, -1);
  expect(atVillages(message)).toBe(1);
  expect(message).toContain(`the files have ${lines.length === 1 ? 'one problem' : `${lines.length} problems`}.`);
});
