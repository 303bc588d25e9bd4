import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = new URL('../../..', import.meta.url).pathname;

/**
 * Runs the program to its end, with a home of its own and the local database.
 *
 * @returns {Promise<string>} what it printed on standard output
 */
export function xiangtu(home, words, say) {
  const env = { ...process.env, XIANGTU_HOME: home, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' };
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js'), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (words) => {
    printed += words;
  });
  child.stderr.setEncoding('utf8').on('data', (words) => {
    told += words;
    for (const line of words.split('\n')) if (line.trim() !== '') say(`  ${line}`);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) =>
      status === 0 ? resolve(printed) : reject(new Error(`xiangtu ${words.join(' ')} ended with ${status}: ${told}`)),
    );
  });
}

const IMPORTED = /^Imported (\d+) nodes and (\d+) relationships, (\d+) facts and claims: (.+)\.$/m;

/**
 * Fills the database of a home, which is emptied first, by `load --bulk`.
 *
 * @returns what was imported, and the seconds of each stage by its name
 */
export async function importInto(home, words, say) {
  await xiangtu(home, ['neo4j', 'reset'], say);
  const [, nodes, relationships, facts, stages] = IMPORTED.exec(await xiangtu(home, ['load', '--bulk', ...words], say));
  const seconds = Object.fromEntries(
    [...stages.matchAll(/([a-z ]+) ([\d.]+) s/g)].map(([, name, value]) => [name.trim(), Number(value)]),
  );
  return { nodes: Number(nodes), relationships: Number(relationships), facts: Number(facts), seconds };
}
