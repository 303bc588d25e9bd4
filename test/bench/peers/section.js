import { SUBSTITUTIONS } from './substitutions.js';
import { median, shown, shownRatio, table } from './tables.js';

/** What is to be reached. */
const P50_OF_F = 1.3;
const RATE_OF_F = 0.75;
const FASTER_THAN_C = 1;
const FASTER_THAN_C_IN_THE_MEDIAN = 3;
const RATE_OF_A = 1.5;

/** The section of RESULTS.md: what was measured beside what, the tables, what differs from the peers' own setting. */
export function markdownOf({ towns, years, nothing, kept, plans, ours, runs }) {
  const [{ machine, rounds, seconds, concurrencies }] = runs;
  const most = Math.max(...concurrencies);
  const count = (key) => runs.reduce((sum, run) => sum + run[key], 0).toLocaleString('en');
  return [
    `${towns} invented towns × ${years} years, loaded by our own loader: ${machine.nodes.toLocaleString('en')} nodes, ${machine.relationships.toLocaleString('en')} relationships. ${rounds} interleaved rounds of ${seconds} s for each arm, read and concurrency; p50 at 1 connection, throughput at ${most}. Before anything was timed, every arm answered every set of variables of every read, and the answers were equal. ${count('requests')} requests timed, ${count('wrong')} wrong answers. A ratio is of one round, seconds apart: the median of the rounds (least–most). ✗: less than what is to be reached.`,
    '',
    'A: hand-tuned Cypher behind bare HTTP. **B: ours.** C: @neo4j/graphql on Apollo. C2: its Cypher as A serves its own. D: Apollo with DataLoader as people write it; E: D without its avoidable cost. F: Apollo over A’s statements. P: Apollo with the answers in memory.',
    '',
    '### Nothing kept in memory',
    '',
    `To be reached: at most ${P50_OF_F} times the p50 and at least ${RATE_OF_F} of the throughput of F; faster than C on every read, and ${FASTER_THAN_C_IN_THE_MEDIAN} times as fast in the median.`,
    '',
    table(
      [
        'read',
        'p50 ÷ F',
        'throughput ÷ F',
        'C ÷ our p50',
        'throughput ÷ C',
        '÷ C at its best',
        'p50 ÷ A',
        'throughput ÷ A',
      ],
      nothing.map(({ title, bestOfC, against: { F, C, A } }) => [
        title,
        shownRatio(F.p50, (value) => value <= P50_OF_F),
        shownRatio(F.rate, (value) => value >= RATE_OF_F),
        shownRatio(inverse(C.p50), (value) => value > FASTER_THAN_C),
        shownRatio(C.rate, (value) => value > FASTER_THAN_C),
        shownRatio(bestOfC, (value) => value > FASTER_THAN_C),
        shownRatio(A.p50, () => true),
        shownRatio(A.rate, () => true),
      ]),
    ),
    '',
    `${inTheMedian(nothing)} C at its best: asked in the way that is best for the read, which its user must know of.`,
    '',
    ...failures(runs),
    armsTable(nothing, ['A', 'B', 'C', 'C2', 'D', 'E', 'F', 'P'], most),
    '',
    '### Answers kept in memory',
    '',
    `To be reached: at least ${RATE_OF_A} times the throughput of A on every read.`,
    '',
    table(
      ['read', 'throughput ÷ A', 'p50 ÷ A', 'throughput ÷ P'],
      kept.map(({ title, against: { A, P } }) => [
        title,
        shownRatio(A.rate, (value) => value >= RATE_OF_A),
        shownRatio(A.p50, () => true),
        shownRatio(P.rate, () => true),
      ]),
    ),
    '',
    armsTable(kept, ['A', 'B', 'P'], most),
    '',
    '### What differs from the peers’ own setting',
    '',
    'The servers and the client run as they are, on a copy in which these words are replaced, the same for all arms:',
    '',
    ...SUBSTITUTIONS.map(({ because, changes }) => `- ${because} (${Object.keys(changes).join(', ')})`),
    '',
    `All arms have the peers’ indexes beside ours, but for ${ours.join(', ')}, which have an index of the same name and property here. ${plansSentence(plans)} Q7 of ours gives the relations between the outermost entities too; the client leaves them out before it compares.`,
  ].join('\n');
}

/** Arms that gave an error in place of an answer are not measured on that read. */
function failures(runs) {
  const failed = runs.flatMap(({ remarks }) => remarks.filter(({ failure }) => failure));
  if (failed.length === 0) return [];
  return [
    ...failed.map(({ operation, arm, failure }) => `- Not measured: ${operation}, arm ${arm}: ${failure.trim()}`),
    '',
  ];
}

const inverse = (ratio) =>
  ratio === null ? null : { median: 1 / ratio.median, least: 1 / ratio.most, most: 1 / ratio.least };

function inTheMedian(nothing) {
  const overC = (pick) => median(nothing.map(({ against }) => pick(against.C)).filter(Number.isFinite));
  const p50 = overC(({ p50 }) => 1 / (p50?.median ?? Number.NaN));
  const rate = overC(({ rate }) => rate?.median ?? Number.NaN);
  const mark = (value) =>
    value >= FASTER_THAN_C_IN_THE_MEDIAN ? `${shown(value)} times` : `**${shown(value)} times ✗**`;
  return `In the median of the reads, ours is ${mark(p50)} as fast as C by p50 and ${mark(rate)} by throughput.`;
}

/** p50, throughput and processor time of every arm. */
function armsTable(reads, arms, most) {
  const cell = ({ p50, rate, cpuServer, cpuNeo4j }) =>
    `${shown(p50)} · ${shown(rate)} · ${shown(cpuServer)}+${shown(cpuNeo4j)}`;
  return [
    `p50 in ms · requests a second at ${most} · processor time in ms for one request, of the server + of Neo4j:`,
    '',
    table(
      ['read', ...arms],
      reads.map((read) => [read.title, ...arms.map((arm) => cell(read[arm]))]),
    ),
  ].join('\n');
}

const plansSentence = (plans) =>
  plans.length === 0
    ? 'EXPLAIN gives A’s statements the same operators here as on the peers’ own database (where that finds an id by a constraint of the kind, this finds it by an index).'
    : `EXPLAIN gives these statements of A other operators here than on the peers’ own database: ${plans.map(({ operation, found }) => `${operation} (${found})`).join('; ')}.`;
