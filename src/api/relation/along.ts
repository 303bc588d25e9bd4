import { ArgsType, Field } from 'type-graphql';
import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationTypeName } from '../../vocabulary/relation-type.js';
import { RelationStatusEnum, RelationTypeEnum } from '../enums.js';

/** Which relations to go along, of a field that leads from entity to entity. */
@ArgsType()
export class Along {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only along these types. 仅沿这些关系类型。' })
  types?: RelationTypeName[];

  @Field(() => [RelationStatusEnum], {
    nullable: true,
    description:
      'Only along relations of these statuses; without it what has been reached, no plans. 仅沿这些状态的关系；默认只沿已达到者。',
  })
  status?: RelationStatus[];
}
