import { Graph } from '../../../dist/graph/connection.js';
import { acquireLocalServer } from '../../../dist/graph/local/server.js';
import { applySchema } from '../../../dist/graph/schema.js';
import { loadReport, retireReport } from '../../../dist/report/load/load.js';
import { findReportFolders, verifyFolder } from '../../../dist/report/verify.js';
import { readSettings } from '../../../dist/settings.js';
import { median } from '../size/rounds.js';
import { xiangtu } from './xiangtu.js';

/** The graph of a home, empty at first, for some work. */
async function onEmpty(home, say, work) {
  await xiangtu(home, ['neo4j', 'reset'], say);
  const server = await acquireLocalServer({ ...readSettings({}), home }, say);
  const graph = new Graph(server);
  try {
    await applySchema(graph);
    return await work(graph);
  } finally {
    await graph.close();
    await server.release();
  }
}

const timed = async (work) => {
  const began = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - began) / 1_000 };
};

/** One report taken out and loaded again, so many times, the first of them to warm up: seconds of verifying it and of loading it. */
export const oneReport = (home, folder, times, say) =>
  onEmpty(home, say, async (graph) => {
    const found = [];
    for (let time = 0; time <= times; time += 1) {
      const verified = await timed(() => verifyFolder(folder));
      const { report } = verified.result;
      const loaded = await timed(() => loadReport(graph, report));
      if (time > 0) found.push({ verifying: verified.seconds, loading: loaded.seconds });
      await retireReport(graph, report.report);
    }
    const all = found.map(({ verifying, loading }) => verifying + loading);
    return {
      times,
      median: median(all),
      worst: Math.max(...all),
      loading: median(found.map(({ loading }) => loading)),
    };
  });

/** Towns loaded one report after another: facts and claims a second of each quarter of them, so that growth shows. */
export const inTurn = (home, folder, say) =>
  onEmpty(home, say, async (graph) => {
    const folders = await findReportFolders([folder]);
    const loads = [];
    for (const [at, each] of folders.entries()) {
      const { report } = await verifyFolder(each);
      const { result, seconds } = await timed(() => loadReport(graph, report));
      loads.push({ facts: factsOf(result), seconds });
      if ((at + 1) % 10 === 0) say(`  ${at + 1} of ${folders.length} reports`);
    }
    const quarter = Math.ceil(loads.length / 4);
    const quarters = [0, 1, 2, 3].map((at) => loads.slice(at * quarter, (at + 1) * quarter));
    return { reports: loads.length, rate: rateOf(loads), quarters: quarters.map(rateOf) };
  });

/** What several reports say is one fact. */
const factsOf = ({ claims, observations, relations }) => claims.added + observations.added + relations.added;
const sum = (list) => list.reduce((total, each) => total + each, 0);
const rateOf = (loads) => sum(loads.map(({ facts }) => facts)) / sum(loads.map(({ seconds }) => seconds));
