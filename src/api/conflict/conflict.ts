import { Field, Int, ObjectType } from 'type-graphql';
import type { ConflictKind, FoundBy } from '../../vocabulary/conflict-kind.js';
import type { Severity } from '../../vocabulary/severity.js';
import { ConflictKindEnum, FoundByEnum, SeverityEnum } from '../enums.js';
import { Node } from '../node.js';
import { type FieldProperties, LOADED, plainFields } from '../selected-properties.js';

@ObjectType({
  implements: Node,
  description: 'A trap about one or more facts that a careful reader would warn of. 矛盾：细心的读者会提醒注意之处。',
})
export class Conflict extends Node {
  @Field(() => ConflictKindEnum, { description: 'What to beware of. 类别。' })
  kind!: ConflictKind;

  @Field(() => SeverityEnum, { description: 'How badly a hasty reader would err. 严重程度。' })
  severity!: Severity;

  @Field(() => String, { description: 'What is wrong. 说明。' })
  explanation!: string;

  @Field(() => String, { description: 'What to do about it. 建议。' })
  advice!: string;

  @Field(() => FoundByEnum, { description: 'Who found it. 发现者。' })
  foundBy!: FoundBy;

  @Field(() => Int, { description: 'The year of the report that it is about. 所涉报告的年份。' })
  year!: number;

  @Field(() => String, { description: 'Code of the town that it is about. 所涉乡镇代码。' })
  townCode!: string;
}

/** What each field of Conflict is made of. */
export const CONFLICT_FIELDS: FieldProperties = {
  ...plainFields('id', 'kind', 'severity', 'explanation', 'advice', 'foundBy', 'year', 'members', 'report'),
  townCode: ['town'],
  ...LOADED,
};
