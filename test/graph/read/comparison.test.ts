import Cypher from '@neo4j/cypher-builder';
import { compare, compareBounds } from '../../../src/graph/read/comparison.js';

const node = new Cypher.Node();
const bounds = {
  lower: node.property('lower'),
  upper: node.property('upper'),
  qualifier: node.property('qualifier'),
};

function asked(predicate: Cypher.Predicate | undefined): string {
  const { cypher } = new Cypher.Match(new Cypher.Pattern(node)).where(predicate!).return(node).build();
  return cypher.split('WHERE ')[1]!.split('\n')[0]!;
}

describe('a comparison of a figure', () => {
  it('takes 超30个 for more than 30, and 30个以上 not', () => {
    expect(asked(compareBounds(bounds, { gt: 30 }))).toBe(
      "(this0.lower > $param0 OR (this0.lower = $param0 AND this0.qualifier = 'OVER'))",
    );
  });

  it('takes 近80场 for less than 80, and 80场以内 not', () => {
    expect(asked(compareBounds(bounds, { lt: 80 }))).toBe(
      "(this0.upper < $param0 OR (this0.upper = $param0 AND this0.qualifier = 'NEARLY'))",
    );
  });

  it('asks both for no more than a bound', () => {
    expect(asked(compareBounds(bounds, { gte: 30 }))).toBe('this0.lower >= $param0');
    expect(asked(compareBounds(bounds, { lte: 80 }))).toBe('this0.upper <= $param0');
  });

  it('asks a plain property nothing but its value', () => {
    expect(asked(compare(node.property('year'), { gt: 2030 }))).toBe('this0.year > $param0');
  });
});
