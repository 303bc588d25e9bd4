import type { ClassType } from 'type-graphql';
import type { Comparison } from '../../graph/read/comparison.js';
import type { Filter } from '../../graph/read/filter.js';
import { OBSERVATION_ORDERS } from '../../graph/read/observation-list.js';
import { indicatorNamed } from '../../vocabulary/indicator.js';
import { EntityFilter } from '../entity/entity-filter.js';
import {
  AspectEnum,
  EntityKindEnum,
  GrowthBasisEnum,
  MeasureEnum,
  ModalityEnum,
  PeriodBasisEnum,
  QualifierEnum,
} from '../enums.js';
import {
  BooleanComparison,
  enumComparison,
  FloatComparison,
  IdComparison,
  IntComparison,
  StringComparison,
} from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { type Orders, orderType } from '../filter/order-type.js';

const always = (type: ClassType) => () => type;
const ofEnum = (name: string, values: object) => always(enumComparison(name, values));

export const ObservationFilter = filterType('ObservationFilter', 'Asks of a figure. 指标值筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  subject: {
    type: always(EntityFilter),
    description: 'By whose figure it is; groups have no subject. 按主体；群体无主体。',
  },
  subjectKind: { type: ofEnum('EntityKind', EntityKindEnum), description: 'By the kind of its subject. 按主体种类。' },
  townCode: { type: () => StringComparison, description: 'By the code of the town whose report says it. 按乡镇代码。' },
  indicator: {
    type: () => StringComparison,
    description:
      'By the name of what it measures; `eq` and `in` take an alias of a common indicator too. 按指标名称；eq 与 in 也接受常用别名。',
  },
  aspect: { type: ofEnum('Aspect', AspectEnum), description: 'By whether it is revenue or investment. 按收入或投资。' },
  measure: { type: ofEnum('Measure', MeasureEnum), description: 'By the sort of quantity. 按度量类别。' },
  modality: {
    type: ofEnum('Modality', ModalityEnum),
    description: 'By fact, forecast or target. 按实际、预计或目标。',
  },
  qualifier: { type: ofEnum('Qualifier', QualifierEnum), description: 'By how exact it is. 按确切程度。' },
  value: {
    type: () => FloatComparison,
    description:
      'By the number in the base unit, by its bounds: 3亿元以上 is never less than anything. 按基本单位数值的上下界。',
  },
  unit: { type: () => StringComparison, description: 'By base unit, as 元. 按基本单位。' },
  per: { type: () => StringComparison, description: 'By what it is divided by, as 人. 按每单位。' },
  year: { type: () => IntComparison, description: 'By the year that its period ends in. 按时期末日所在年份。' },
  wholeYear: { type: () => BooleanComparison, description: 'By whether it is of one whole year. 是否为完整年度。' },
  periodName: { type: () => StringComparison, description: 'By the name of its period, as 2031Q1. 按时期名称。' },
  periodBasis: {
    type: ofEnum('PeriodBasis', PeriodBasisEnum),
    description: 'By how its period is known. 按时期依据。',
  },
  growth: {
    type: () => FloatComparison,
    description:
      'By the growth said of it, in percent, by its bounds: 60%以上 is greater than 50. 按增长百分比的上下界。',
  },
  growthBasis: {
    type: ofEnum('GrowthBasis', GrowthBasisEnum),
    description: 'By what its growth is measured against. 按增长的比较基准。',
  },
  scope: {
    type: () => StringComparison,
    description: 'By its scope as printed; `eq: null` has none. 按口径；eq: null 为无限定。',
  },
  rank: { type: () => IntComparison, description: 'By position among others. 按名次。' },
  partOf: {
    type: () => IdComparison,
    description: 'By the figure that it is a part of; `eq: null` is part of none. 按所属整体数字。',
  },
  listComplete: { type: () => BooleanComparison, description: 'By whether its list is whole. 名单是否完整。' },
  conflicted: { type: () => BooleanComparison, description: 'By whether it is a member of a conflict. 是否涉及矛盾。' },
  report: { type: () => IdComparison, description: 'By a report that says it. 按陈述它的报告。' },
});

export const ORDERS: Orders = {
  ID: { property: OBSERVATION_ORDERS.id, description: 'By id. 按标识。' },
  VALUE: {
    property: OBSERVATION_ORDERS.value,
    description:
      'By value in the base unit, a range by its lower end; compare within one unit. 按基本单位数值，区间按下限；宜限定同一单位。',
  },
  YEAR: { property: OBSERVATION_ORDERS.year, description: 'By the year that the period ends in. 按年份。' },
  INDICATOR: { property: OBSERVATION_ORDERS.indicator, description: 'By the name of the indicator. 按指标名称。' },
  GROWTH: {
    property: OBSERVATION_ORDERS.growth,
    description: 'By growth in percent; figures without one are the least. 按增长百分比；无增长者最小。',
  },
};

export const ObservationOrder = orderType('Observation', ORDERS);

/**
 * The filter as it is read: an indicator by its own name where an alias was given, and a subject's id asked of the figure itself,
 * so that an index serves it.
 */
export function asRead({ and, or, not, subject, indicator, ...own }: Filter): Filter {
  return {
    ...own,
    ...(indicator ? { indicator: byName(indicator as Comparison) } : {}),
    ...(subject ? ofSubject(subject as Filter) : {}),
    ...(and ? { and: and.map(asRead) } : {}),
    ...(or ? { or: or.map(asRead) } : {}),
    ...(not ? { not: asRead(not) } : {}),
  };
}

function byName(asked: Comparison): Comparison {
  const named = (word: unknown) => (typeof word === 'string' ? indicatorNamed(word) : word);
  return {
    ...asked,
    ...(asked.eq === undefined ? {} : { eq: named(asked.eq) }),
    ...(asked.ne === undefined ? {} : { ne: named(asked.ne) }),
    ...(asked.in ? { in: asked.in.map(named) } : {}),
  };
}

/** Only what names ids: `ne` would find groups too, which have no subject. */
function ofSubject({ id, ...rest }: Filter): Filter {
  const asked = Object.entries(id ?? {}).filter(([, value]) => value !== undefined);
  const names =
    asked.length > 0 && asked.every(([operator, value]) => ['eq', 'in'].includes(operator) && value !== null);
  if (!names) return { subject: { id, ...rest } };
  const more = Object.values(rest).some((each) => each !== undefined && each !== null);
  return { subjectId: id, ...(more ? { subject: rest } : {}) };
}
