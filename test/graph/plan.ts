import type { Graph } from '../../src/graph/connection.js';
import type { Parameters, Statement } from '../../src/graph/statement.js';

interface Plan {
  operatorType: string;
  dbHits: number;
  children: Plan[];
}

interface Asked {
  statement: Statement;
  parameters: Parameters;
}

const profileOf = async (graph: Graph, { statement, parameters }: Asked) =>
  (await graph.profile(statement, parameters)) as unknown as Plan;
const flat = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flat)];

/** The db hits of a statement: what it reads, whatever the machine. */
export const dbHits = async (graph: Graph, asked: Asked): Promise<number> =>
  flat(await profileOf(graph, asked)).reduce((sum, { dbHits: hits }) => sum + Number(hits), 0);

/** The operators of a statement's plan. */
export const operators = async (graph: Graph, asked: Asked): Promise<string[]> =>
  flat(await profileOf(graph, asked)).map((plan) => plan.operatorType);
