/**
 * Every measurement of speed: `npm run bench -- [part…] [--rounds 5] [--towns 200] …`. Writes test/bench/RESULTS.md: a section for each part of
 * test/bench/parts. Each part's last result is kept as JSON in the work folder; a section whose part has none there stays as it is.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../dist/settings.js';
import { resultsFile, sectionsIn } from './results/file.js';
import { machineNow } from './results/machine.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const PARTS = new URL('parts/', import.meta.url);
const RESULTS = new URL('RESULTS.md', import.meta.url);

const USAGE = `usage: npm run bench -- [part…] [--setting value…]
  Without a part, all of them run, one after another.
  --rounds, --seconds   how often each is measured, and how long
  --towns               how many invented towns the graph has
  --help                this, with the parts that there are
Work folder: bench in XIANGTU_HOME (.xiangtu). Peers: ../shared/bench beside the checkout, or XIANGTU_BENCH_PEERS.`;

const say = (text) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

/** Words are parts; --name value is a setting, which every part that knows it takes. */
function readWords(words) {
  const [names, settings] = [[], {}];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--help' || word === '-h') settings.help = true;
    else if (!word.startsWith('--')) names.push(word);
    else if (word.includes('=')) settings[word.slice(2, word.indexOf('='))] = word.slice(word.indexOf('=') + 1);
    else {
      if (words[at + 1] === undefined) throw new Error(`${word}: expected a value behind it`);
      at += 1;
      settings[word.slice(2)] = words[at];
    }
  }
  return { names, settings };
}

async function allParts() {
  const files = readdirSync(PARTS).filter((name) => name.endsWith('.js'));
  return Promise.all(files.sort().map(async (name) => (await import(new URL(name, PARTS).href)).default));
}

async function main() {
  const { names, settings } = readWords(process.argv.slice(2));
  const parts = await allParts();
  const list = parts.map(({ name, title }) => `  ${name.padEnd(12)} ${title}`).join('\n');
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (settings.help || unknown.length > 0) {
    if (unknown.length > 0) console.error(`There is no part ${unknown.join(', ')}.`);
    console.log(`${USAGE}\n\nParts:\n${list}`);
    return unknown.length > 0 ? 2 : 0;
  }
  const work = join(readSettings({ XIANGTU_HOME: process.env.XIANGTU_HOME }, ROOT).home, 'bench');
  const kept = (name) => join(work, 'results', `${name}.json`);
  mkdirSync(join(work, 'results'), { recursive: true });
  const failed = [];
  for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`${part.name}: ${part.title}`);
    try {
      const measured = await part.run({ work, say, settings });
      if (measured === null) continue; // it cannot be measured here, and has said why: its section stays
      const { markdown, figures } = measured;
      const result = { name: part.name, title: part.title, ...machineNow(settings), markdown, figures };
      writeFileSync(kept(part.name), JSON.stringify(result, null, 1));
    } catch (error) {
      failed.push(part.name);
      say(`${part.name} failed: ${error?.stack ?? error}`);
    }
  }
  const results = parts.flatMap(({ name }) => readResult(kept(name)) ?? []);
  writeFileSync(RESULTS, resultsFile(parts, results, sectionsIn(read(RESULTS))));
  say(
    failed.length === 0
      ? 'Written: test/bench/RESULTS.md'
      : `Failed: ${failed.join(', ')}; the others are in test/bench/RESULTS.md`,
  );
  return failed.length === 0 ? 0 : 1;
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const readResult = (path) => (read(path) === '' ? null : JSON.parse(read(path)));

// whoever started a process ends it on exit, which a signal alone would not bring
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.exit(await main());
