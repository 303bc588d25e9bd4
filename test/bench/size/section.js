import { GIB } from './estimate.js';

const MIB = 2 ** 20;
const whole = (number) => Math.round(number).toLocaleString('en');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const total = (parts) => Object.values(parts).reduce((sum, each) => sum + each, 0);

/** The part's section: reads, bytes, and the paper. */
export function sectionOf({ reads, rounds, graphs, bytes, measured, paper, wanted }) {
  const over = reads.filter(({ ratio }) => ratio > 1.5);
  return [
    `Every read asked of the graph of one town (${YEARS(graphs.one)}) and of that town beside 199 others and the national list, nothing kept in ` +
      `memory, turn about in ${rounds.rounds} rounds of ${rounds.times}: times the p50 of the town alone (reach: 1.5). ` +
      (over.length === 0 ? 'All are within it.' : `Beyond it: ${over.map(({ name }) => name).join('; ')}.`),
    table(
      ['read', 'times (least to most)', 'one town, ms', 'large, ms'],
      reads.map(({ name, ratio, least, most, one, large }) => [
        name,
        `${ratio.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`,
        one.toFixed(1),
        large.toFixed(1),
      ]),
    ),
    'Disk and memory:',
    table(
      ['graph', 'nodes', 'relationships', 'facts and claims', 'store, MiB', 'heap in use, MiB', 'Java resident, MiB'],
      Object.entries(graphs).map(([name, { nodes, relationships, facts, files, memory }]) => [
        name,
        ...[nodes, relationships, facts, total(files) / MIB].map(whole),
        memory === null ? '' : whole(memory.heap / MIB),
        memory === null ? '' : whole(memory.resident / MIB),
      ]),
    ),
    'Bytes by kind of store file, of one fact or claim with all that it brings, and of the whole national list:',
    table(
      ['kind', 'a fact or claim', 'the national list, MiB'],
      [...Object.keys(bytes.perFact), 'all'].map((kind) => [
        kind,
        whole(kind === 'all' ? total(bytes.perFact) : bytes.perFact[kind]),
        whole((kind === 'all' ? total(bytes.list) : bytes.list[kind]) / MIB),
      ]),
    ),
    `On paper, ${whole(wanted.towns)} towns of ${wanted.years} years, from these bytes, ${whole(measured.factsPerReport)} facts and claims a report, and ` +
      `${whole(measured.importRate)} a second imported (${whole(measured.loadRate)} one report after another): ${whole(paper.facts / 1e6)} million facts and claims, ` +
      `${whole(paper.store / GIB)} GiB of store, ${whole(paper.indexes / GIB)} of them indexes; an import of ${paper.importHours.toFixed(1)} h, and ` +
      `${paper.yearHours.toFixed(1)} h for each year's new reports. A server that gives ${whole(wanted.memory / GIB)} GiB to the page cache holds ` +
      `${whole(paper.townsInMemory)} towns with all years in memory; the rest comes from the disk when it is asked, and its reads are as dear as that disk. ` +
      `A processor answers about ${whole(paper.readsPerProcessor)} of these reads a second. A cluster is for more than that: each member has the whole store, so it ` +
      'adds reads a second and stays up when one falls out, and takes nothing off the disk; beyond what one disk and one page cache serve, ' +
      'the graph has to be parted by province, since nothing but the divisions joins towns.',
  ].join('\n\n');
}

const YEARS = ({ reports }) => `${reports} reports`;
