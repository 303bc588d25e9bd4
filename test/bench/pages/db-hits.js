import { graphql } from 'graphql';
import { contextOf } from '../../../dist/api/context.js';

/** The db hits of all statements of a question, as PROFILE counts them: what it reads, whatever the machine. */
export async function dbHitsOf(graph, schema, { query, variables }) {
  const ran = [];
  const reader = graph.reader({ onStatement: (statement, parameters) => ran.push([statement, parameters]) });
  const { errors } = await graphql({
    schema,
    source: query,
    variableValues: variables,
    contextValue: contextOf(reader),
  });
  if (errors) throw errors[0];
  let hits = 0;
  for (const [statement, parameters] of ran) hits += hitsBeneath(await graph.profile(statement, parameters));
  return hits;
}

const hitsBeneath = ({ dbHits, children }) =>
  Number(dbHits) + children.reduce((sum, child) => sum + hitsBeneath(child), 0);
