import { CONFLICT_KINDS, FOUND_BY } from '../../vocabulary/conflict-kind.js';
import { ENTITY_KINDS } from '../../vocabulary/entity-kind.js';
import { GROWTH_BASES } from '../../vocabulary/growth-basis.js';
import { MEASURES } from '../../vocabulary/measure.js';
import { MODALITIES } from '../../vocabulary/modality.js';
import { ORIGINS } from '../../vocabulary/origin.js';
import { PERIOD_BASES } from '../../vocabulary/period-basis.js';
import { QUALIFIERS } from '../../vocabulary/qualifier.js';
import { RELATION_STATUSES } from '../../vocabulary/relation-status.js';
import { RELATION_STEPS } from '../../vocabulary/relation-step.js';
import { RELATION_TYPES } from '../../vocabulary/relation-type.js';
import { SEVERITIES } from '../../vocabulary/severity.js';
import type { Term } from '../../vocabulary/term.js';

/** What a column holds, in both languages, and the words that can stand in it where these are a closed list. */
export interface Column {
  en: string;
  zh: string;
  terms?: Readonly<Record<string, Term>>;
}

const of = (en: string, zh: string, terms?: Readonly<Record<string, Term>>): Column =>
  terms === undefined ? { en, zh } : { en, zh, terms };

const id = of('id, the same in every load', '标识，每次载入都相同');
const evidence = of(
  'where reports say it: report, exact quote, first and last offset in code points, role',
  '出处：报告、原文、起止位置（按 Unicode 码点）、作用',
);
const because = of('the reason, where one is given', '理由');

/** Every column of an export by the record's name. */
export const COLUMNS: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  reports: {
    id,
    town: of("id of the town's division", '乡镇的标识'),
    townCode: of('official code of the town', '乡镇的官方代码'),
    year: of('the year that the report looks back on', '报告所总结的年份'),
    planYear: of('the year that it plans', '报告所谋划的年份'),
    title: of('title', '标题'),
    publisher: of('who published it', '发布机构'),
    date: of('day of publication, ISO 8601', '发布日期'),
    source: of('where it was published', '来源'),
    length: of('length of the text in code points', '全文长度（码点数）'),
  },
  passages: {
    id,
    report: of('id of the report', '报告标识'),
    position: of('place in the order of the text, from 0', '在文中的次序，从 0 起'),
    start: of('first offset in code points', '起点（码点）'),
    end: of('offset behind the last code point', '终点（码点，不含）'),
    headings: of('headings that it stands under, from the outermost', '所在的各级标题，由外到内'),
    text: of('the text itself; all passages of a report laid end to end are the report', '原文；各段相接即报告全文'),
  },
  entities: {
    id,
    kind: of('kind of entity', '实体类别', ENTITY_KINDS),
    name: of('name as reports print it', '报告中的名称'),
    code: of('official code of a division or village', '行政区划或村社区的官方代码'),
    aliases: of('other names, each with its reason', '别名及理由'),
    possiblySame: of(
      'entities that may be the same, each with why; they are not joined',
      '可能是同一实体的其他实体及理由；并未合并',
    ),
    origin: of('whether a report names it, or only the official codes', '由报告提到，或只来自官方代码', ORIGINS),
    evidence,
  },
  observations: {
    id,
    subject: of('id of the entity whose figure it is; empty for a group', '指标值所属实体；属一组者为空'),
    subjectName: of('name of the subject, or the group as printed', '主体名称，或一组主体的原文'),
    subjectMembers: of('ids of the named members of the group', '该组中具名成员的标识'),
    indicator: of('what is measured', '指标'),
    measure: of('sort of indicator', '指标的类型', MEASURES),
    value: of('value in `unit`; empty for a range', '数值，以 unit 为单位；区间为空'),
    low: of('lower end of a range', '区间下限'),
    high: of('upper end of a range', '区间上限'),
    unit: of('base unit', '基本单位'),
    per: of('what it is divided by', '按什么平均'),
    printed: of('as printed', '原文写法'),
    qualifier: of('how exact the text is', '数值的限定', QUALIFIERS),
    modality: of('fact, estimate or target', '实际、预计或目标', MODALITIES),
    periodStart: of('first day; empty for a running total whose start is not said', '时期首日；起点未说明的累计为空'),
    periodEnd: of('last day', '时期末日'),
    periodBasis: of('how the text gives the period', '时期的依据', PERIOD_BASES),
    growthPercent: of('growth in percent, falls negative', '增长百分比，下降为负'),
    growthQualifier: of('how exact the growth is', '增速的限定', QUALIFIERS),
    growthBasis: of('what it is compared with', '与什么相比', GROWTH_BASES),
    partOf: of('id of the whole that it is a part of', '所属整体的标识'),
    stageOf: of('id of the stage before', '前一阶段的标识'),
    rank: of('position', '位次'),
    among: of('among whom', '在何范围内'),
    scope: of('what the figure leaves out, as printed', '口径，原文'),
    excludes: of('ids of what the scope leaves out', '口径所排除的实体'),
    members: of('ids of the entities that the text lists for it', '原文为此列举的实体'),
    listComplete: of('whether the list names all', '名单是否完整'),
    evidence,
  },
  relations: {
    id,
    type: of('type of relation', '关系类型', RELATION_TYPES),
    label: of('the type in Chinese', '关系类型的中文'),
    from: of('id of the first end', '起点实体'),
    fromName: of('its name', '起点名称'),
    fromMention: of('how the text names it', '原文如何称呼起点'),
    to: of('id of the other end', '终点实体'),
    toName: of('its name', '终点名称'),
    toMention: of('how the text names it', '原文如何称呼终点'),
    status: of('how far it is; a plan is no fact', '状态；计划不是事实', RELATION_STATUSES),
    year: of('the year of the status; empty for what the official codes give', '状态所属年份；官方代码给出的为空'),
    step: of('which step of a certification', '认定的步骤', RELATION_STEPS),
    title: of('a position, or the topic of a visit', '职务，或走访的主题'),
    inferred: of('it follows only from a name or the context', '是否仅由名称或上下文推断'),
    because,
    evidence,
  },
  conflicts: {
    id,
    kind: of('kind of trap', '矛盾类型', CONFLICT_KINDS),
    severity: of('how far it can mislead', '严重程度', SEVERITIES),
    members: of('ids of the facts and entities that it is about', '所涉事实与实体'),
    explanation: of('what is wrong', '说明'),
    advice: of('how to quote it all the same', '使用建议'),
    foundBy: of('found by a reader or by code', '由读者或程序发现', FOUND_BY),
    evidence,
  },
};
