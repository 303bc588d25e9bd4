import { type ClassType, Field, InputType } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import { haveYears } from '../../graph/read/held-as-of.js';
import { ENTITY_KINDS, type EntityKind } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import { keysOf } from '../../vocabulary/term.js';
import { EntityKindEnum, OriginEnum, RelationStatusEnum } from '../enums.js';
import {
  BooleanComparison,
  enumComparison,
  IdComparison,
  IntComparison,
  StringComparison,
} from '../filter/comparisons.js';
import { type FilterField, filterType } from '../filter/filter-type.js';

const made = new Map<string, ClassType>();

/** A type that is there already: one made while the schema is built would come too late for it. */
const always = (type: ClassType) => () => type;

const OF_EVERY_KIND: Readonly<Record<string, FilterField>> = {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  kind: { type: always(enumComparison('EntityKind', EntityKindEnum)), description: 'By kind. 按种类。' },
  name: { type: () => StringComparison, description: 'By name; `search` finds aliases too. 按名称；别名用 search。' },
  nameEn: { type: () => StringComparison, description: 'By English rendering. 按英文译名。' },
  code: { type: () => StringComparison, description: 'By official code. 按官方代码。' },
  townCode: { type: () => StringComparison, description: 'By the code of its town. 按所属乡镇代码。' },
  origin: { type: always(enumComparison('Origin', OriginEnum)), description: 'By origin. 按来源。' },
  mentioned: {
    type: () => BooleanComparison,
    description:
      'By whether a report names it: only what the official codes bring can be unnamed. 报告是否提及；仅官方代码所载者可能未被提及。',
  },
};

const OF_PLACES: Readonly<Record<string, FilterField>> = {
  validFrom: {
    type: () => IntComparison,
    description: 'By the first year in which its code held. 按官方代码启用首年。',
  },
  validUntil: {
    type: () => IntComparison,
    description:
      'By the last year in which its code held; `eq: null` for those of today. 按官方代码有效末年；现行者为 null。',
  },
};

export const EntityFilter = filterType('EntityFilter', 'Asks of an entity of any kind. 实体筛选。', OF_EVERY_KIND);

export const EdgeFilter = filterType('EdgeFilter', 'Asks of the relation that a link follows. 关系筛选。', {
  status: {
    type: always(enumComparison('RelationStatus', RelationStatusEnum)),
    description:
      'By status. Where none is asked for, a link sees what has been reached: no plans, no applications. 按状态；未指定时只含已达到者，不含计划与申报。',
  },
  year: { type: () => IntComparison, description: 'By year. 按年份。' },
  inferred: {
    type: () => BooleanComparison,
    description: 'By whether it follows only from a name or the context. 是否为推断。',
  },
});

/** The filter of each kind: the fields of every entity, and one for each of its links. */
export const KIND_FILTERS = Object.fromEntries(
  keysOf(ENTITY_KINDS).map((kind) => [
    kind,
    filterType(`${kind}Filter`, `Asks of a ${kind}. ${ENTITY_KINDS[kind].zh}筛选。`, fieldsOf(kind)),
  ]),
) as Readonly<Record<EntityKind, ClassType<Filter>>>;

/** The filter of what a link leads to. */
export function targetFilter(link: Link): ClassType<Filter> {
  const [kind, another] = link.targets;
  return kind !== undefined && another === undefined ? KIND_FILTERS[kind] : EntityFilter;
}

function fieldsOf(kind: EntityKind): Record<string, FilterField> {
  const links = linksOf(kind).map(
    (link) =>
      [
        link.field,
        { type: always(linkFilter(link)), description: `Across ${link.field}. ${link.description}` },
      ] as const,
  );
  return { ...OF_EVERY_KIND, ...(haveYears(kind) ? OF_PLACES : {}), ...Object.fromEntries(links) };
}

/** The input that asks across a link: one for each kind that links lead to. */
function linkFilter(link: Link): ClassType {
  const name = `${link.targets.length === 1 ? link.targets[0]! : 'Entity'}LinkFilter`;
  const before = made.get(name);
  if (before) return before;

  @InputType(name.replace('Filter', 'Condition'), {
    description: 'Both of one linked entity. 同一关联实体须同时满足。',
  })
  class Condition {
    @Field(() => EdgeFilter, { nullable: true, description: 'What is asked of the relation. 对关系的要求。' })
    edge?: Filter;

    @Field(() => targetFilter(link), { nullable: true, description: 'What is asked of the entity. 对实体的要求。' })
    node?: Filter;
  }

  @InputType(name, { description: 'Asks across a link. 跨关系筛选。' })
  class LinkFilter {
    @Field(() => Condition, { nullable: true, description: 'At least one is so. 至少一个满足。' })
    some?: Condition;

    @Field(() => Condition, { nullable: true, description: 'None is so. 无一满足。' })
    none?: Condition;
  }
  made.set(name, LinkFilter);
  return LinkFilter;
}
