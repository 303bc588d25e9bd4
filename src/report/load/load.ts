import { statement } from '../../graph/catalogue.js';
import type { Graph } from '../../graph/connection.js';
import type { VerifiedReport } from '../facts.js';
import { planOf } from './plan.js';
import { type LoadSummary, summaryOf } from './summary.js';
import { writePlan } from './write.js';

/**
 * Brings the graph to what the report says, in one transaction: all of it or nothing. Loading the same again writes nothing and
 * leaves the data version; an edited report changes what was edited. Loads of one database run one after another.
 *
 * @param onStep told of each statement that writes, before it runs; whatever it throws ends the load, and nothing of it stays
 * @throws ServiceUnavailable when the database is away
 */
export async function loadReport(
  graph: Graph,
  report: VerifiedReport,
  onStep: (step: string) => void = () => {},
): Promise<LoadSummary> {
  const start = performance.now();
  return graph.write(async (writer) => {
    const ask = writer.run.bind(writer);
    await ask(statement('load/lock'));
    const plan = await planOf(ask, report);
    if (plan.nothing) {
      await ask(statement('load/unlock'));
    } else {
      await writePlan(ask, plan, onStep);
      await ask(statement('load/advance-data-version'), { at: new Date().toISOString() });
    }
    return summaryOf(report, plan, performance.now() - start);
  });
}

/** What `loadReport` would change. Reads in a session where the server refuses writes. */
export async function tryReport(graph: Graph, report: VerifiedReport): Promise<LoadSummary> {
  const start = performance.now();
  const reader = graph.reader();
  const plan = await planOf(reader.read.bind(reader), report);
  return summaryOf(report, plan, performance.now() - start);
}
