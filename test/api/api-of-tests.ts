import type { Graph, ReaderOptions } from '../../src/graph/connection.js';
import { type Api, apiOver } from './ask.js';

/** An API for all tests of a file. */
export interface ApiOfTests extends Omit<Api, 'close'> {
  /** The data of an answer without errors. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The errors of an answer that has some: code and message. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<string[]>;
}

/** An API over the graph that `open` gives: there before the first test, closed with it after the last. Call it once, at the top of a file. */
export function apiOfTests(open: () => Graph | Promise<Graph>, joins?: ReaderOptions['joins']): ApiOfTests {
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    graph = await open();
    api = await apiOver(graph, joins);
  });
  afterAll(async () => {
    await api.close();
    await graph.close();
  });
  return {
    ask: (query, variables) => api.ask(query, variables),
    answer: async (query, variables) => {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toBeUndefined();
      return data as Record<string, unknown>;
    },
    refusal: async (query, variables) => {
      const { errors } = await api.ask(query, variables);
      return (errors ?? []).map(({ extensions, message }) => `${extensions.code}: ${message}`);
    },
    statements: () => api.statements(),
  };
}
