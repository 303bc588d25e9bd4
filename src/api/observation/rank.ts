import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A position among others. 位次。' })
export class Rank {
  @Field(() => Int, { description: 'Counted from 1. 名次，从 1 起。' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Among whom, as printed. 范围，如全县。' })
  among!: string | null;
}
