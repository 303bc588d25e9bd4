import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type FieldProperties, plainFields } from '../selected-properties.js';

@ObjectType({ description: 'How many records of one sort a load changed. 一次载入所变更的条数。' })
export class LoadCounts {
  @Field(() => Int, { description: 'New. 新增。' })
  added!: number;

  @Field(() => Int, { description: 'With other content than before. 变更。' })
  changed!: number;

  @Field(() => Int, { description: 'No longer there. 撤下。' })
  retired!: number;
}

@ObjectType({
  description:
    'A load that changed something: of one report, in one transaction. 一次有变更的载入：一份报告，一个事务。',
})
export class Load {
  @Field(() => Int, { description: 'The data version that it made. 所生成的数据版本。' })
  version!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was. 载入时间。' })
  loadedAt!: string;

  @Field(() => ID, { description: 'Id of the report. 报告标识。' })
  reportId!: string;

  @Field(() => Boolean, { description: 'It took the report out. 是否为撤下报告。' })
  retired!: boolean;

  @Field(() => LoadCounts, { description: 'What it changed of claims. 陈述的变更。' })
  claims!: LoadCounts;

  @Field(() => LoadCounts, {
    description: 'What it changed of entities, but for those that only the official codes give. 实体的变更。',
  })
  entities!: LoadCounts;

  @Field(() => LoadCounts, { description: 'What it changed of figures. 指标值的变更。' })
  observations!: LoadCounts;

  @Field(() => LoadCounts, { description: 'What it changed of relations that reports say. 关系的变更。' })
  relations!: LoadCounts;

  @Field(() => LoadCounts, { description: 'What it changed of conflicts. 矛盾的变更。' })
  conflicts!: LoadCounts;
}

/** What each field of Load is made of. */
export const LOAD_FIELDS: FieldProperties = {
  ...plainFields('version', 'report', 'retired', 'claims', 'entities', 'observations', 'relations', 'conflicts'),
  loadedAt: ['at'],
  reportId: ['report'],
};
