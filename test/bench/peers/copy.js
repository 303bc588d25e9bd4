import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBSTITUTIONS } from './substitutions.js';

/** What of an earlier copy is of use to the next: what npm installed. */
const KEPT = 'node_modules';

/**
 * Copies the peers into a folder and makes the substitutions there.
 *
 * @param {string} peers the folder of the peers, which stays as it is
 * @param {string} folder where the copy comes to lie; what npm has installed there is kept
 * @throws when the peers have other words than the substitutions name
 */
export function copyPeers(peers, folder) {
  for (const part of ['arms', 'data', 'operations', 'neo4j', 'probes'])
    rmSync(join(folder, part), { recursive: true, force: true });
  cpSync(peers, folder, { recursive: true, filter: (path) => !path.includes(KEPT) });
  for (const { changes } of SUBSTITUTIONS)
    for (const [file, pairs] of Object.entries(changes)) {
      const path = join(folder, file);
      let text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      for (const [from, to] of pairs) {
        if (!text.includes(from)) throw new Error(`${file} of the peers: expected “${from}”, which is not there`);
        text = text.replaceAll(from, to);
      }
      rmSync(path);
      writeFileSync(path, text);
    }
}
