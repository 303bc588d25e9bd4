import { type Operator, scansOf } from './scans.js';

const operator = (operatorType: string, Details = '', ...children: Operator[]): Operator => ({
  operatorType: `${operatorType}@neo4j`,
  arguments: { Details },
  children,
});
const found = (plan: Operator) => scansOf(plan).map(({ operator: name, of, until }) => [name, of, until]);

const BY_NAME = 'RANGE INDEX n:Village(name, id) WHERE name IS NOT NULL AND id IS NOT NULL';
const walk = operator('NodeIndexScan', BY_NAME);

it.each<[string, Operator]>([
  ['a label', operator('NodeByLabelScan', 'n:Village')],
  ['all nodes', operator('AllNodesScan', 'n')],
  ['a type of relationship', operator('DirectedRelationshipTypeScan', '(a)-[r:HOSTS]->(b)')],
  ['an index', walk],
  ['an index from a key on', operator('NodeIndexSeekByRange', 'RANGE INDEX n:Load(at) WHERE at <= $time')],
  [
    'a composite index from a key on',
    operator('NodeIndexSeek', 'RANGE INDEX n:Passage(report, id) WHERE report >= $a AND id IS NOT NULL'),
  ],
  [
    'an index for what stands inside, where it is no text index',
    operator('NodeIndexContainsScan', 'RANGE INDEX n:Name(folded) WHERE folded CONTAINS $text'),
  ],
])('reading all of %s is a scan', (_, plan) => {
  expect(scansOf(operator('ProduceResults', '', operator('EagerAggregation', '', plan)))).toHaveLength(1);
});

it.each<[string, Operator]>([
  ['a seek of one key', operator('NodeUniqueIndexSeek', 'UNIQUE n:Entity(id) WHERE id = $id')],
  [
    'a seek that fixes the first key of several',
    operator('NodeIndexSeek', 'RANGE INDEX r:Relation(from, id) WHERE from = parent AND id IS NOT NULL'),
  ],
  [
    'a seek of several values',
    operator('NodeIndexSeek', 'RANGE INDEX n:Observation(indicator, id) WHERE indicator IN $all AND id IS NOT NULL'),
  ],
  [
    'a seek of the beginning of a text',
    operator('NodeIndexSeekByRange', 'RANGE INDEX m:Name(folded) WHERE folded STARTS WITH $text'),
  ],
  ['a text index', operator('NodeIndexContainsScan', 'TEXT INDEX m:Name(folded) WHERE folded CONTAINS $text')],
  ['a walk right beneath a limit', operator('Limit', '21', operator('Projection', '', walk))],
])('%s is none', (_, plan) => {
  expect(scansOf(operator('ProduceResults', '', plan))).toEqual([]);
});

it('a walk whose rows are filtered before the limit goes on until the page is full', () => {
  const filtered = operator('SemiApply', '', operator('Filter', 'n.name CONTAINS $text', walk), operator('Argument'));
  expect(found(operator('Limit', '21', filtered))).toEqual([['NodeIndexScan', 'Village', 'PAGE']]);
});

it('a walk that is sorted, a label under a limit, and a walk for each row go to the end', () => {
  expect(found(operator('Limit', '21', operator('Sort', '', walk)))).toEqual([['NodeIndexScan', 'Village', 'END']]);
  expect(found(operator('Top', '21', walk))).toEqual([['NodeIndexScan', 'Village', 'END']]);
  expect(found(operator('Limit', '21', operator('NodeByLabelScan', 'n:Village')))).toEqual([
    ['NodeByLabelScan', 'Village', 'END'],
  ]);
  const each = operator('Apply', '', operator('Unwind'), walk);
  expect(found(operator('Limit', '21', each))).toEqual([['NodeIndexScan', 'Village', 'END']]);
});
