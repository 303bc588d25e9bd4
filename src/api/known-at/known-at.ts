import { GraphQLDateTimeISO } from 'graphql-scalars';
import { ArgsType, type ClassType, Field, InputType, Int } from 'type-graphql';
import { BadInput } from '../../errors.js';
import type { Reader } from '../../graph/connection.js';
import { readLoadsSpan, readVersionAt } from '../../graph/read/loads.js';

@InputType({
  description:
    'A moment in the life of the data: either a data version or a time. See `loads`. 数据的某一时刻：数据版本或时间，二者取一；见 loads。',
})
export class KnownAt {
  @Field(() => Int, {
    nullable: true,
    description: 'A data version that `loads` has, or 0 for before the first. 数据版本；0 为首次载入之前。',
  })
  dataVersion?: number | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'What the last load up to this time had made. 截至该时间最后一次载入后的数据。',
  })
  time?: Date | null;
}

export interface KnownAtArgs {
  asKnownAt?: KnownAt;
}

/** These arguments and `asKnownAt`, which is heeded where the schema is built: no resolver looks at it. */
export function withKnownAt<Args extends object>(base: ClassType<Args>): ClassType<Args & KnownAtArgs> {
  @ArgsType()
  class ArgsKnownAt extends (base as ClassType<object>) {
    @Field(() => KnownAt, {
      nullable: true,
      description:
        'What had been loaded then, and everything beneath it too, though it has been changed or retired since. 当时已载入的内容（含其下各字段），即使其后已变更或撤下。',
    })
    asKnownAt?: KnownAt;
  }
  return ArgsKnownAt as unknown as ClassType<Args & KnownAtArgs>;
}

const ONE = 'either `dataVersion` or `time`, one of them';

/**
 * The data version that `asKnownAt` means.
 *
 * @throws BadInput for both or neither, for a version or time that is still to come, and for one before the graph began to keep what
 * was loaded
 */
export async function versionMeant(reader: Reader, { dataVersion, time }: KnownAt): Promise<number> {
  const given = [dataVersion, time].filter((each) => each !== undefined && each !== null);
  if (given.length !== 1) throw new BadInput('asKnownAt', { dataVersion, time }, ONE);
  const { first, last } = await readLoadsSpan(reader);
  const kept = first === null ? '0: nothing has been loaded yet' : `${first > 1 ? `${first}` : '0'} to ${last}`;
  if (time) {
    if (time.getTime() > Date.now()) throw new BadInput('asKnownAt.time', time, 'a time that has come');
    const version = await readVersionAt(reader, time.toISOString());
    if (version === 0 && first !== null && first > 1)
      throw new BadInput('asKnownAt.time', time, `a time of a data version that the graph keeps: ${kept}`);
    return version;
  }
  const version = dataVersion as number;
  const isKept = (version === 0 && (first ?? 1) === 1) || (first !== null && version >= first && version <= last!);
  if (!isKept) throw new BadInput('asKnownAt.dataVersion', version, `a data version that the graph keeps, ${kept}`);
  return version;
}
