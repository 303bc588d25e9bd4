import { registerEnumType } from 'type-graphql';
import { ASPECTS } from '../vocabulary/aspect.js';
import { CONFLICT_KINDS, FOUND_BY } from '../vocabulary/conflict-kind.js';
import { ENTITY_KINDS } from '../vocabulary/entity-kind.js';
import { EVIDENCE_ROLES } from '../vocabulary/evidence-role.js';
import { GROWTH_BASES } from '../vocabulary/growth-basis.js';
import { GROWTH_MEASURES } from '../vocabulary/growth-measure.js';
import { MEASURES } from '../vocabulary/measure.js';
import { MODALITIES } from '../vocabulary/modality.js';
import { ORIGINS } from '../vocabulary/origin.js';
import { PERIOD_BASES } from '../vocabulary/period-basis.js';
import { QUALIFIERS } from '../vocabulary/qualifier.js';
import { RELATION_STATUSES } from '../vocabulary/relation-status.js';
import { RELATION_STEPS } from '../vocabulary/relation-step.js';
import { RELATION_TYPES } from '../vocabulary/relation-type.js';
import { SEVERITIES } from '../vocabulary/severity.js';
import type { Term } from '../vocabulary/term.js';
import { UNITS } from '../vocabulary/unit.js';
import { enumOfWords } from './enum-of-words.js';

/** An enum made from a list of terms: each value says what it means in both languages. */
const enumOf = (name: string, terms: Readonly<Record<string, Term>>, description: string): Record<string, string> =>
  enumOfWords(
    name,
    description,
    Object.fromEntries(
      Object.entries(terms).map(([key, { en, zh, description: said }]) => [key, `${en} (${zh}). ${said}`]),
    ),
  );

export const EntityKindEnum = enumOf('EntityKind', ENTITY_KINDS, 'What kind of thing an entity is. 实体种类。');
export const RelationTypeEnum = enumOf(
  'RelationType',
  RELATION_TYPES,
  'What a relation says of its two ends. 关系类型。',
);
export const RelationStatusEnum = enumOf(
  'RelationStatus',
  RELATION_STATUSES,
  'How far a relation has come. 关系状态。',
);
export const RelationStepEnum = enumOf(
  'RelationStep',
  RELATION_STEPS,
  'The step of a procedure that a relation speaks of. 所处步骤。',
);
export const ModalityEnum = enumOf(
  'Modality',
  MODALITIES,
  'Whether a figure is said as a fact, a forecast or a target. 数据性质。',
);
export const QualifierEnum = enumOf('Qualifier', QUALIFIERS, 'How exact a printed number is. 数字的确切程度。');
export const MeasureEnum = enumOf('Measure', MEASURES, 'What sort of quantity an indicator measures. 度量类别。');
export const AspectEnum = enumOf('Aspect', ASPECTS, 'What kind of money an amount is. 金额性质。');
export const PeriodBasisEnum = enumOf('PeriodBasis', PERIOD_BASES, 'How the period of a figure is known. 时期依据。');
export const GrowthBasisEnum = enumOf(
  'GrowthBasis',
  GROWTH_BASES,
  'Against what a growth is measured. 增长的比较基准。',
);
export const GrowthMeasureEnum = enumOf(
  'GrowthMeasure',
  GROWTH_MEASURES,
  'Percent or percentage points. 百分比或百分点。',
);
export const ConflictKindEnum = enumOf('ConflictKind', CONFLICT_KINDS, 'What a reader should beware of. 矛盾类别。');
export const SeverityEnum = enumOf('Severity', SEVERITIES, 'How badly a hasty reader would err. 严重程度。');
export const FoundByEnum = enumOf('FoundBy', FOUND_BY, 'Who found a conflict. 发现者。');
export const EvidenceRoleEnum = enumOf('EvidenceRole', EVIDENCE_ROLES, 'What a quote gives to a fact. 引文作用。');
export const OriginEnum = enumOf('Origin', ORIGINS, 'Where an entity is known from. 来源。');

export const UnitEnum = enumOf(
  'Unit',
  Object.fromEntries(
    UNITS.map((unit) => [
      unit.code,
      { en: unit.en, zh: unit.name, description: `Kept as ${unit.base}. 存储单位：${unit.base}。` },
    ]),
  ),
  'A unit to give a figure in. 计量单位。',
);

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Ascending or descending. 升序或降序。',
  valuesConfig: { ASC: { description: 'Smallest first. 升序。' }, DESC: { description: 'Largest first. 降序。' } },
});

export enum Lang {
  ZH = 'ZH',
  EN = 'EN',
}
registerEnumType(Lang, {
  name: 'Lang',
  description: 'The language of a sentence that is made for reading. 语句的语言。',
  valuesConfig: { ZH: { description: 'Chinese. 中文。' }, EN: { description: 'English. 英文。' } },
});
