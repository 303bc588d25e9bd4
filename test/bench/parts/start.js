/**
 * How long `npm start` again takes to its first answer, and to that of the question which README begins with, beside the start of a bare
 * Neo4j over the same data folder: taken in turns, five rounds (`npm run bench -- start [--rounds 5]`). What the bare one is told is only
 * what it needs to run (test/bench/start/bare.js).
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { startBare } from '../start/bare.js';
import { startProgram } from '../start/program.js';

/** The part of the bare start's time that ours may take: see the aims in RESULTS.md. */
const REACH = 1.2;

export default {
  name: 'start',
  title: 'Start: fetched and loaded before',
  async run({ work, say }) {
    const at = process.argv.indexOf('--rounds');
    const rounds = at < 0 ? 5 : Number(process.argv[at + 1]);
    const home = join(work, 'start');
    say('A first start fetches, loads, and leaves what later ones use');
    const expected = (await startProgram(home)).answer;
    const found = [];
    for (let round = 1; round <= rounds; round += 1) {
      const bareFirst = round % 2 === 1;
      const before = bareFirst ? await startBare(home) : null;
      const { answer, stages } = await startProgram(home);
      if (answer !== expected) throw new Error('The answer differs from that of the first start.');
      const bare = before ?? (await startBare(home));
      const { short, answered } = stages;
      const ratios = { ratio: short / bare, readme: answered / bare };
      found.push({ bare, stages, short, total: answered, ...ratios, load: loadavg()[0] });
      say(
        `Round ${round}: bare ${bare.toFixed(1)} s, npm start ${short.toFixed(1)} s, README's question ${answered.toFixed(1)} s`,
      );
    }
    const figures = figuresOf(found);
    return { markdown: markdownOf(figures), figures };
  },
};

function figuresOf(found) {
  const of = (pick) => spread(found.map(pick));
  return {
    reach: REACH,
    rounds: found,
    bare: of(({ bare }) => bare),
    total: of(({ total }) => total),
    short: of(({ short }) => short),
    ratio: of(({ ratio }) => ratio),
    readme: of(({ readme }) => readme),
    stages: {
      'npm, look at the build, node, until Java is begun': of(({ stages }) => stages.begun),
      'Java, until Neo4j says that it has started': of(({ stages }) => stages.started - stages.begun),
      'look at what is loaded, serve, plan README’s question': of(({ stages }) => stages.ready - stages.started),
      'README’s question, asked when the address is told': of(({ stages }) => stages.answered - stages.ready),
    },
  };
}

const spread = (list) => {
  const sorted = [...list].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
};

function markdownOf({ reach, rounds, bare, short, total, ratio, readme, stages }) {
  const row = (name, { median, least, most }, digits = 1) =>
    `| ${name} | ${median.toFixed(digits)} | ${least.toFixed(digits)} to ${most.toFixed(digits)} |`;
  const reached = ({ median }) =>
    median <= reach ? 'within the reach' : `✗ ${(median - reach).toFixed(2)} beyond the reach`;
  return [
    `Seconds, median and spread of ${rounds.length} rounds. The bare Neo4j is Java with its classpath, until \`RETURN 1\`, tried every 100 ms,`,
    'is answered; without the archive of classes that ours lays up. Ours is `npm start`, until a question as short, the names of five villages,',
    'tried over HTTP every 100 ms, is answered; and until the long question that README begins with, of 17 statements, asked as soon as',
    'the address is told, has the right answer.',
    '',
    '| | median | spread |',
    '| --- | --- | --- |',
    row('bare Neo4j', bare),
    row('`npm start` again, the short question', short),
    row('`npm start` again, README’s question', total),
    ...Object.entries(stages).map(([name, seconds]) => row(`of it: ${name}`, seconds)),
    row(`ratio, the short question (reach: at most ${reach})`, ratio, 2),
    row('ratio, README’s question', readme, 2),
    '',
    `The short question is ${reached(ratio)}; README’s is ${reached(readme)}.`,
    '',
  ].join('\n');
}
