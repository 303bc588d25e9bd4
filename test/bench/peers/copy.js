import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { SUBSTITUTIONS } from './substitutions.js';

/** What npm installed in a copy is of use to the next. */
const INSTALLED = 'node_modules';

/**
 * Copies the peers into a folder and makes the substitutions there.
 *
 * @param {string} peers the folder of the peers, which stays as it is
 * @param {string} folder where the copy comes to lie; what npm has installed there is kept
 * @throws when the peers have other words than the substitutions name
 */
export function copyPeers(peers, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name !== INSTALLED) rmSync(join(folder, name), { recursive: true });
  for (const path of filesBelow(peers)) {
    const copy = join(folder, relative(peers, path));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, readFileSync(path));
  }
  for (const { changes } of SUBSTITUTIONS)
    for (const [file, pairs] of Object.entries(changes)) replace(join(folder, file), pairs);
}

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === INSTALLED) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

function replace(path, pairs) {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of pairs) {
    if (!text.includes(from))
      throw new Error(`${path}: expected “${from}”, which is not there; the peers have changed`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}
