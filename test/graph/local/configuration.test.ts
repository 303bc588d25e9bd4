import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { argumentFile, configuration } from '../../../src/graph/local/configuration.js';
import { deleteFolders, newFolder } from './environment.js';

afterAll(deleteFolders);

test('everything listens on loopback only', () => {
  const addresses = configuration({ port: 7999, heap: 1024 })
    .split('\n')
    .filter((line) => /address|enabled/.test(line));
  expect(addresses).toEqual([
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:7999',
    'server.bolt.advertised_address=127.0.0.1:7999',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
  ]);
});

test('no transaction may take the whole heap, whatever its size', () => {
  const limits = (heap: number) => configuration({ port: 1, heap }).match(/transaction\S*max=\d+m/g);
  expect(limits(1024)).toEqual(['transaction.total.max=614m', 'transaction.max=512m']);
  expect(limits(512)).toEqual(['transaction.total.max=307m', 'transaction.max=256m']);
});

test('Java reads an argument file back as it was meant: spaces, quotes, backslashes, Chinese', () => {
  const values = ['a b', 'say "x"', 'back\\slash', '乡图', '#not a comment', "it's"];
  const file = join(newFolder('乡 图'), 'options');
  writeFileSync(file, argumentFile(values.map((value, index) => `-Dxiangtu.${index}=${value}`)));
  const shown = spawnSync('java', [`@${file}`, '-XshowSettings:properties', '-version'], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  const read = [...shown.stderr.matchAll(/^ +xiangtu\.\d = (.*)$/gm)].map((match) => match[1]);
  expect(read).toEqual(values);
});
