import { statement } from '../../graph/catalogue.js';
import type { Graph } from '../../graph/connection.js';
import { countsOf } from '../counts.js';
import type { VerifiedReport } from '../facts.js';
import { type Content, contentOf, nothingOf } from './content.js';
import { type Plan, planOf } from './plan.js';
import type { Ask } from './stored.js';
import { COUNTED, type LoadSummary, summaryOf, type Totals } from './summary.js';
import { writePlan } from './write.js';

/** Told of each statement that writes, before it runs; whatever it throws ends the load, and nothing of it stays. */
export type OnStep = (step: string) => void;

/**
 * Brings the graph to what the report says, in one transaction: all of it or nothing. Loading the same again writes nothing and
 * leaves the data version; an edited report changes what was edited. Loads of one database run one after another.
 *
 * @throws ServiceUnavailable when the database is away
 */
export const loadReport = (graph: Graph, report: VerifiedReport, onStep?: OnStep): Promise<LoadSummary> =>
  bring(graph, contentOf(report), report, onStep);

/** What `loadReport` would change. Reads in a session where the server refuses writes. */
export const tryReport = (graph: Graph, report: VerifiedReport): Promise<LoadSummary> =>
  wouldBring(graph, contentOf(report), report);

/**
 * Takes a report out, as if it had never been loaded, but for what the graph remembers of it.
 *
 * @param report its id and the code of its town
 */
export const retireReport = (graph: Graph, { id, townCode }: Known, onStep?: OnStep): Promise<LoadSummary> =>
  bring(graph, nothingOf(id, townCode), null, onStep);

/** What `retireReport` would change. */
export const tryRetiring = (graph: Graph, { id, townCode }: Known): Promise<LoadSummary> =>
  wouldBring(graph, nothingOf(id, townCode), null);

interface Known {
  id: string;
  townCode: string;
}

const bring = (
  graph: Graph,
  content: Content,
  report: VerifiedReport | null,
  onStep: OnStep = () => {},
): Promise<LoadSummary> =>
  graph.write((writer) => bringContent(writer.run.bind(writer), content, totalsOf(report), onStep));

/**
 * A load, statement by statement, of whatever answers them: a transaction of the database, or a graph in memory.
 *
 * @param totals what the report gives, or null to take it out
 */
export async function bringContent(
  ask: Ask,
  content: Content,
  totals: Totals | null,
  onStep: OnStep = () => {},
): Promise<LoadSummary> {
  const start = performance.now();
  const [locked] = await ask<{ version: number }>(statement('load/lock'));
  const plan = await planOf(ask, content);
  const summary = summaryOf(totals, plan, performance.now() - start);
  if (plan.nothing) {
    await ask(statement('load/unlock'));
  } else {
    const version = locked!.version + 1;
    await writePlan(ask, plan, version, onStep);
    await note(ask, plan, version, summary, totals === null);
  }
  return { ...summary, seconds: (performance.now() - start) / 1_000 };
}

/** Notes the load itself: what came, changed and went by it. */
async function note(ask: Ask, plan: Plan, version: number, summary: LoadSummary, retired: boolean): Promise<void> {
  const counts = COUNTED.map((record) => {
    const { added, changed, retired: gone } = summary[record];
    return [record, [added, changed, gone]];
  });
  const load = { report: plan.report, retired, ...Object.fromEntries(counts) };
  await ask(statement('load/advance-data-version'), { version, at: new Date().toISOString(), load });
}

async function wouldBring(graph: Graph, content: Content, report: VerifiedReport | null): Promise<LoadSummary> {
  const start = performance.now();
  const reader = graph.reader();
  const plan = await planOf(reader.read.bind(reader), content);
  return summaryOf(totalsOf(report), plan, performance.now() - start);
}

const totalsOf = (report: VerifiedReport | null): Totals | null => report && countsOf(report);
