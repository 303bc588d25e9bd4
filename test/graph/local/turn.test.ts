import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { folderOf } from '../../../src/graph/local/folder.js';
import { beginningOf } from '../../../src/graph/local/process.js';
import { inTurn } from '../../../src/graph/local/turn.js';
import { deleteFolders, newFolder } from './environment.js';

afterAll(deleteFolders);

test('of many at once, one has its turn after another, and each says whom it waits for', async () => {
  const folder = folderOf({ home: newFolder() });
  const said: string[] = [];
  let inside = 0;
  let most = 0;
  const turns = Array.from({ length: 6 }, () =>
    inTurn(
      folder,
      (line) => said.push(line),
      async () => {
        most = Math.max(most, ++inside);
        await sleep(20);
        inside -= 1;
      },
    ),
  );
  await Promise.all(turns);
  expect(most).toBe(1);
  expect(said[0]).toBe(`Waiting for process ${process.pid}, which is starting or stopping the local database`);
  expect(readdirSync(folder.turns)).toEqual([]);
});

test('a turn is over when its work fails', async () => {
  const folder = folderOf({ home: newFolder() });
  await expect(inTurn(folder, fail, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(inTurn(folder, fail, async () => 'yes')).resolves.toBe('yes');
});

test('nobody waits for a program that died, even when its process id is in use again', async () => {
  const folder = folderOf({ home: newFolder() });
  mkdirSync(folder.turns);
  const dead = spawnSync('true').pid;
  writeFileSync(join(folder.turns, `${dead}-${beginningOf(process.pid)}-0`), '');
  writeFileSync(join(folder.turns, `${process.ppid}-${beginningOf(process.pid)}x-0`), '');
  await expect(inTurn(folder, fail, async () => 'yes')).resolves.toBe('yes');
  expect(readdirSync(folder.turns)).toEqual([]);
});

function fail(line: string): never {
  throw new Error(`nothing to say was expected, got ${line}`);
}
