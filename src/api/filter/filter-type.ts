import { type ClassType, Field, InputType } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';

/** One field of a filter: the input that asks it, and its description. */
export interface FilterField {
  type: () => ClassType;
  description: string;
}

/**
 * A filter input with `and`, `or`, `not` and the given fields. Fields together must all hold; the fields come as a function, since
 * filters of kinds name each other in circles.
 */
export function filterType(
  name: string,
  description: string,
  fields: Readonly<Record<string, FilterField>>,
): ClassType<Filter> {
  @InputType(name, { description })
  class NamedFilter {}
  const self = () => NamedFilter;
  Field(() => [self()], { nullable: true, description: 'All of these hold. 全部满足。' })(NamedFilter.prototype, 'and');
  Field(() => [self()], { nullable: true, description: 'At least one of these holds. 至少满足其一。' })(
    NamedFilter.prototype,
    'or',
  );
  Field(self, { nullable: true, description: 'This does not hold. 不满足。' })(NamedFilter.prototype, 'not');
  for (const [field, { type, description: text }] of Object.entries(fields))
    Field(type, { nullable: true, description: text })(NamedFilter.prototype, field);
  return NamedFilter as unknown as ClassType<Filter>;
}
