import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes half an export and waits. It runs the compiled program, as a signal would end the tests too. */
const HALF = `
import { writeFileSync } from 'node:fs';
import { intoFolder } from './dist/report/export/target-folder.js';
setInterval(() => {}, 1000);
await intoFolder(process.argv[1], async (folder) => {
  writeFileSync(folder + '/reports.jsonl', 'half');
  process.stdout.write(folder);
  await new Promise(() => {});
});`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'half-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['SIGINT', 'SIGTERM'] as const)('an export that %s ends leaves nothing half written', async (signal) => {
  for (const target of [folder, join(folder, 'new')]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', HALF, target], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const partial = String(await new Promise((resolve) => child.stdout.once('data', resolve)));
    expect(existsSync(join(partial, 'reports.jsonl'))).toBe(true);
    const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(folder)).toEqual([]);
  }
});
