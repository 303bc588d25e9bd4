import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import { PageArgs } from '../paging/page-args.js';
import type { Order } from './order-type.js';

export interface ListArgs extends PageArgs {
  filter?: Filter;
  orderBy?: Order[];
}

/** The arguments of a list: a filter, an order and a page. `usually` says the order that it has unless told. */
export function listArgs(filter: ClassType<Filter>, order: ClassType<Order>, usually: string): ClassType<ListArgs> {
  @ArgsType()
  class NamedListArgs extends PageArgs {
    @Field(() => filter, { nullable: true, description: 'What is asked of each. 筛选条件。' })
    filter?: Filter;

    @Field(() => [order], { nullable: true, description: usually })
    orderBy?: Order[];
  }
  return NamedListArgs;
}
