import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { type Mentions, readMentions } from '../../graph/read/mentions-of-ends.js';
import { RELATION_LIST, STILL } from '../../graph/read/relation-list.js';
import { NO_YEAR } from '../../graph/read/relation-year.js';
import { RELATION_STATUSES, type RelationStatus } from '../../vocabulary/relation-status.js';
import { RELATION_TYPES, type RelationTypeName } from '../../vocabulary/relation-type.js';
import { keysOf } from '../../vocabulary/term.js';
import { Conflict } from '../conflict/conflict.js';
import { CONFLICTS_OF, conflictsOf } from '../conflict/conflicts-of.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityOf, readEntityAhead } from '../entity/entity-of.js';
import { Lang } from '../enums.js';
import { Evidence } from '../evidence/evidence.js';
import { evidenceOf, readEvidenceAhead } from '../evidence/evidence-of.js';
import { eachAsked, pageOfEach } from '../paging/page-of-each.js';
import { LARGEST_PAGE } from '../paging/page-size.js';
import { ENDS_HELD, Relation } from './relation.js';
import { relationProperties } from './relation-of.js';
import { relationInWords, type Worded } from './statement.js';

interface RelationNode {
  id: string;
  type: RelationTypeName;
  from: string;
  to: string;
  year: number;
  status: RelationStatus;
  knownFrom: number;
  knownUntil: number;
  course: string;
  asOf?: number | undefined;
}

const MENTION = 'As the sentence names it; null where it does not. 原文称呼；未出现则为空。';

readEntityAhead('Relation.from', 'from', ENDS_HELD.from);
readEntityAhead('Relation.to', 'to', ENDS_HELD.to);
readEvidenceAhead('Relation.evidence');

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => String, { description: 'Its type in words, read from → to. 类型名称（正向）。' })
  label(
    @Root() { type }: RelationNode,
    @Arg('lang', () => Lang, { defaultValue: Lang.ZH, description: 'The language. 语言。' }) lang: Lang,
  ): string {
    const { zh, en } = RELATION_TYPES[type];
    return lang === Lang.ZH ? zh : en;
  }

  @FieldResolver(() => String, { description: 'Its type in words, read to → from. 类型名称（反向）。' })
  reverseLabel(
    @Root() { type }: RelationNode,
    @Arg('lang', () => Lang, { defaultValue: Lang.ZH, description: 'The language. 语言。' }) lang: Lang,
  ): string {
    const { reverseZh, reverseEn } = RELATION_TYPES[type];
    return lang === Lang.ZH ? reverseZh : reverseEn;
  }

  @FieldResolver(() => Entity, { description: 'The entity that it starts from. 起点。' })
  from(@Root() relation: RelationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entityOf(context, relation.from, info, { asOf: relation.asOf, by: relation, held: ENDS_HELD.from });
  }

  @FieldResolver(() => Entity, { description: 'The entity that it leads to. 终点。' })
  to(@Root() relation: RelationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entityOf(context, relation.to, info, { asOf: relation.asOf, by: relation, held: ENDS_HELD.to });
  }

  @FieldResolver(() => String, { nullable: true, description: MENTION })
  async fromMention(@Root() { id }: RelationNode, @Ctx() context: Context) {
    return (await mentionsOf(context, id)).fromMention;
  }

  @FieldResolver(() => String, { nullable: true, description: MENTION })
  async toMention(@Root() { id }: RelationNode, @Ctx() context: Context) {
    return (await mentionsOf(context, id)).toMention;
  }

  @FieldResolver(() => Int, { nullable: true })
  year(@Root() { year }: RelationNode): number | null {
    return said(year);
  }

  @FieldResolver(() => Int, { nullable: true })
  knownFrom(@Root() { knownFrom }: RelationNode): number | null {
    return said(knownFrom);
  }

  @FieldResolver(() => Int, { nullable: true })
  knownUntil(@Root() { knownUntil }: RelationNode): number | null {
    return knownUntil === STILL ? null : knownUntil;
  }

  @FieldResolver(() => String)
  townCode(@Root() { town }: { town: string }): string {
    return town;
  }

  @FieldResolver(() => [Relation], {
    description:
      'Its statuses over the years, this one among them: the same type, ends and title, the earliest first. 历年状态（含本条）：类型、两端与职务相同，按年份排列。',
  })
  async history(@Root() { course, asOf }: RelationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { nodes } = await pageOfEach(
      context,
      course,
      eachAsked({
        name: 'Relation.history',
        list: RELATION_LIST,
        branches: [{ key: 'course', order: [{ property: 'year', direction: 'ASC' }] }],
        args: { first: LARGEST_PAGE },
        filter: asOf === undefined ? {} : { knownFrom: { lte: asOf } },
        properties: ['year', 'status', ...relationProperties(info, [])],
      }),
    );
    return (nodes as unknown as RelationNode[]).sort(byStage).map((node) => ({ ...node, asOf }));
  }

  @FieldResolver(() => [Evidence], { description: 'The quotes that say it. 依据引文。' })
  evidence(@Root() { id }: RelationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return evidenceOf(context, id, info);
  }

  @FieldResolver(() => [Conflict], { description: CONFLICTS_OF })
  conflicts(@Root() { id, asOf }: RelationNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return conflictsOf(context, 'Relation', id, info, asOf);
  }

  @FieldResolver(() => String, {
    description:
      'The relation in words, with its status, year, step, level, title and deadline: nothing drops off. 完整语句，含状态、年份、步骤、级别、职务与期限。',
  })
  statement(
    @Root() relation: Worded,
    @Arg('lang', () => Lang, { defaultValue: Lang.ZH, description: 'The language. 语言。' }) lang: Lang,
  ): string {
    return relationInWords(relation, lang);
  }
}

/** By year, and in a year in the order in which a relation can pass through its statuses. */
const byStage = (a: RelationNode, b: RelationNode): number =>
  a.year - b.year || STAGES.indexOf(a.status) - STAGES.indexOf(b.status);
const STAGES = keysOf(RELATION_STATUSES);

/** A year of a report; the official codes are of none. */
const said = (year: number): number | null => (year === NO_YEAR ? null : year);

function mentionsOf({ reader, loaders }: Context, id: string): Promise<Mentions> {
  const loader = loaders.named<string, Mentions>('Relation.mentions', async (ids) => {
    const found = await readMentions(reader, ids);
    return ids.map((each) => found.get(each)!);
  });
  return loader.load(id);
}
