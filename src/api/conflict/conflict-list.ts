import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, type ClassType, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { CONFLICT_LIST } from '../../graph/read/conflict-list.js';
import type { Context } from '../context.js';
import { ConflictKindEnum, Direction, FoundByEnum, SeverityEnum } from '../enums.js';
import { enumComparison, IdComparison, IntComparison, StringComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { type Orders, orderKeys, orderType } from '../filter/order-type.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { CONFLICT_FIELDS, Conflict } from './conflict.js';

const always = (type: ClassType) => () => type;
const id = () => ID as unknown as ClassType;

const ConflictFilter = filterType('ConflictFilter', 'Asks of a conflict. 矛盾筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  kind: { type: always(enumComparison('ConflictKind', ConflictKindEnum)), description: 'By kind. 按类别。' },
  severity: { type: always(enumComparison('Severity', SeverityEnum)), description: 'By severity. 按严重程度。' },
  foundBy: { type: always(enumComparison('FoundBy', FoundByEnum)), description: 'By who found it. 按发现者。' },
  report: { type: () => IdComparison, description: 'By report. 按报告。' },
  townCode: { type: () => StringComparison, description: 'By the code of the town. 按乡镇代码。' },
  year: { type: () => IntComparison, description: 'By the year of the report. 按报告年份。' },
  explanation: { type: () => StringComparison, description: 'By its words. 按说明文字。' },
  member: { type: id, description: 'Those that this fact or entity is a member of. 以此事实或实体为成员者。' },
  about: {
    type: id,
    description: 'Those that concern this entity, a figure of it or a relation of it. 涉及此实体、其指标值或其关系者。',
  },
});

const ORDERS: Orders = {
  YEAR: { property: 'year', description: 'By the year of the report. 按报告年份。' },
  ID: { property: 'id', description: 'By id: town, year, then hash. 按标识。' },
};
const ConflictOrder = orderType('Conflict', ORDERS);

const ConflictConnection = connectionType<Conflict>('Conflict', () => Conflict);

@ArgsType()
class ConflictsArgs extends withKnownAt(listArgs(ConflictFilter, ConflictOrder, 'By id unless told. 默认按标识。')) {}

@Resolver()
export class ConflictListResolver {
  @Query(() => ConflictConnection, {
    description: 'Traps that a careful reader would warn of. 细心的读者会提醒注意的矛盾。',
  })
  conflicts(
    @Args(() => ConflictsArgs) args: ConflictsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Conflict>> {
    return listPage(context, CONFLICT_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: orderKeys(args.orderBy, ORDERS, { field: 'ID', direction: Direction.ASC }),
      properties: selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), CONFLICT_FIELDS),
    }) as Promise<Connection<never>>;
  }
}
