/**
 * The operators of arm A's statements, from the leaves on, as the planner of the peers' own database (200 towns, all indexes of its
 * schema.cypher) chose them. Read there once; a run looks whether ours, with our indexes beside theirs, has the same.
 */
const EXPECTED = {
  q0: 'Projection ProduceResults',
  q1: 'NodeUniqueIndexSeek CacheProperties Projection ProduceResults',
  q2: 'NodeUniqueIndexSeek Expand(All) Filter Projection Top CacheProperties Projection ProduceResults',
  q3: 'Argument Expand(All) Filter Projection Sort Projection Argument Expand(All) Filter Expand(All) Filter Projection Sort RollUpApply Projection Argument Expand(All) Filter Projection Sort RollUpApply Projection NodeUniqueIndexSeek RollUpApply Projection ProduceResults',
  q4: 'NodeIndexSeek Projection PartialTop Expand(All) Projection ProduceResults',
  q5: 'NodeIndexSeek OrderedAggregation ProduceResults',
  q6first: 'NodeUniqueIndexSeekByRange Limit CacheProperties Projection ProduceResults',
  q6deep: 'NodeUniqueIndexSeekByRange Limit CacheProperties Projection ProduceResults',
  q7: 'NodeUniqueIndexSeek Expand(All) Distinct Expand(All) EagerAggregation Projection ProduceResults',
  q8: 'NodeIndexSeek NodeIndexSeek Expand(All) Filter Expand(All) Filter EagerAggregation Apply Expand(All) Filter Expand(All) Filter Projection Top Projection ProduceResults',
};

/** An id of ours is unique by the constraint of Entity; the indexes of the kinds find the same one node without saying so. */
const sameKind = (operators) => operators.replaceAll('NodeUniqueIndexSeek', 'NodeIndexSeek');

/**
 * Plans arm A's statements on the database that is measured.
 *
 * @param operations the peers' operations
 * @returns {Promise<{operation: string, expected: string, found: string}[]>} those that are planned otherwise
 */
export async function otherPlans(operations, session) {
  const other = [];
  for (const { id, plain } of operations) {
    // EXPLAIN wants to know the parameters' names and types, no more
    const names = [...plain.cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name);
    const parameters = Object.fromEntries(names.map((name) => [name, name === 'year' ? 2031 : 'x']));
    const { summary } = await session.run(`EXPLAIN ${plain.cypher}`, parameters);
    const found = operatorsOf(summary.plan).reverse().join(' ');
    if (sameKind(found) !== sameKind(EXPECTED[id] ?? '')) other.push({ operation: id, expected: EXPECTED[id], found });
  }
  return other;
}

const operatorsOf = ({ operatorType, children }) => [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
