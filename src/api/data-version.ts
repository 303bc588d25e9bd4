import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataVersionRow } from '../graph/data-version-row.js';
import { readDataVersion } from '../graph/read/data-version.js';
import type { Context } from './context.js';

@ObjectType({ description: 'Which state of the data answers. 数据版本。' })
export class DataVersion {
  @Field(() => Int, {
    description:
      'Grows with every load that changes something; 0 before the first. 每次有变更的载入后递增；载入前为 0。',
  })
  version!: number;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When that load was; null before the first. 载入时间。',
  })
  loadedAt!: string | null;
}

@Resolver()
export class DataVersionResolver {
  @Query(() => DataVersion, { description: 'Which state of the data answers this operation. 回答本次查询的数据版本。' })
  dataVersion(@Ctx() { reader }: Context): Promise<DataVersionRow> {
    return readDataVersion(reader);
  }
}
