import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, getOperationAST, parse } from 'graphql';
import { type FieldAsked, fieldsAsked } from '../../../src/api/cost/fields-asked.js';
import type { Sizes } from '../../../src/graph/read/sizes.js';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', `file://${__filename}`), 'utf8'));

/** The fields of a question put to our own schema. */
export const asked = (query: string, variables: Record<string, unknown> = {}): FieldAsked[] => {
  const document: DocumentNode = parse(query);
  return fieldsAsked(schema, document, getOperationAST(document)!, variables);
};

/** A graph of so many nodes of each label, each with so many relationships of each type both ways. */
export const graphOf = (nodes: number, each = 1): Sizes => ({
  nodes: async () => nodes,
  ends: async () => nodes * each,
});

/** The whole official code list beside 200 towns of five years. */
const COUNTS: Readonly<Record<string, number>> = {
  Entity: 700_000,
  Village: 620_600,
  Division: 45_000,
  Enterprise: 9_000,
  Relation: 780_000,
  Observation: 150_000,
  Claim: 210_000,
  Name: 720_000,
  Milestone: 60,
};

/** Of the national list only the places have links: each lies in another. */
export const NATIONAL: Sizes = {
  nodes: async (label) => COUNTS[label] ?? 5_000,
  ends: async ({ label, type, direction }) => {
    if (type === 'LOCATED_IN' && label === 'Division' && direction === 'IN') return 680_000;
    if (type === 'LOCATED_IN' && label === 'Village' && direction === 'OUT') return 620_000;
    return type === undefined ? 3 * (COUNTS[label] ?? 5_000) : 10_000;
  },
};
