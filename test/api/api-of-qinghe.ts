import { applySchema } from '../../src/graph/schema.js';
import { loadReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { report2031, report2032 } from '../report/qinghe.js';
import { apiOver } from './ask.js';

/** An API over 清河镇 in two reports, alone in the database, asked as an analyst asks. */
export interface ApiOfQinghe {
  /** The data of an answer without errors. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The errors of an answer that has some: code and message. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<string[]>;
  /** The statements of the last question, without those that every request runs, in the order of their names. */
  statements(): string[];
  close(): Promise<void>;
}

export async function apiOfQinghe(): Promise<ApiOfQinghe> {
  const graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  const api = await apiOver(graph);
  return {
    answer: async (query, variables) => {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toBeUndefined();
      return data as Record<string, unknown>;
    },
    refusal: async (query, variables) => {
      const { errors } = await api.ask(query, variables);
      return (errors ?? []).map(({ extensions, message }) => `${extensions.code}: ${message}`);
    },
    statements: () =>
      api
        .statements()
        .filter((name) => name !== 'read/data-version')
        .sort(),
    close: async () => {
      await api.close();
      await graph.close();
    },
  };
}
