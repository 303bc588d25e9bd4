import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';

const ORDERED = ['gt', 'gte', 'lt', 'lte'] as const;
const TEXTUAL = ['contains', 'startsWith'] as const;

const WORDS: Record<string, string> = {
  eq: 'Equal; null asks for absence. 等于；null 表示缺失。',
  ne: 'Different, or absent; null asks for presence. 不等于或缺失；null 表示存在。',
  in: 'One of these. 其中之一。',
  contains: 'Has this text in it. 包含。',
  startsWith: 'Begins with this text. 以此开头。',
  gt: 'Greater; a figure by its lower bound. 大于；区间按下限。',
  gte: 'At least; a figure by its lower bound. 不小于；区间按下限。',
  lt: 'Less; a figure by its upper bound. 小于；区间按上限。',
  lte: 'At most; a figure by its upper bound. 不大于；区间按上限。',
};

/** An input that compares one field: eq, ne and in of the given type, and the further operators. */
function comparison(name: string, type: () => object, operators: readonly string[], description: string): ClassType {
  @InputType(name, { description: `${description} Several operators together must all hold. 多个条件须同时满足。` })
  class Comparison {}
  const fieldType = type as () => ClassType;
  for (const operator of ['eq', 'ne', ...operators])
    Field(fieldType, { nullable: true, description: WORDS[operator]! })(Comparison.prototype, operator);
  Field(() => [fieldType()], { nullable: true, description: WORDS.in! })(Comparison.prototype, 'in');
  return Comparison;
}

export const StringComparison = comparison('StringComparison', () => String, TEXTUAL, 'Compares a text. 文本比较。');
export const IdComparison = comparison('IDComparison', () => ID, [], 'Compares an id. 标识比较。');
export const IntComparison = comparison('IntComparison', () => Int, ORDERED, 'Compares a whole number. 整数比较。');
export const FloatComparison = comparison('FloatComparison', () => Float, ORDERED, 'Compares a number. 数值比较。');
export const BooleanComparison = comparison('BooleanComparison', () => Boolean, [], 'Compares yes and no. 是否比较。');

const ofEnums = new Map<object, ClassType>();

/** The comparison of an enum's values; one input type for each enum. */
export function enumComparison(name: string, values: object): ClassType {
  const before = ofEnums.get(values);
  if (before) return before;
  const made = comparison(`${name}Comparison`, () => values, [], `Compares a ${name}. 枚举比较。`);
  ofEnums.set(values, made);
  return made;
}
