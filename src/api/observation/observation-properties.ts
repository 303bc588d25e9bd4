import type { Held } from '../entity/entity-of.js';
import { type FieldProperties, LOADED, plainFields, selectedProperties } from '../selected-properties.js';

const PERIOD = ['period', 'periodStart', 'periodEnd', 'periodBasis', 'year', 'wholeYear'];

const GROWTH = [
  'growthPercent',
  'growthPoints',
  'growthLow',
  'growthHigh',
  'growthMeasure',
  'growthQualifier',
  'growthBasis',
  'growthAgainstYear',
  'growthPrinted',
];

/** What a figure in words is made of, beside the names that other nodes have. */
const STATEMENT = [
  'subject',
  'subjectName',
  'subjectText',
  'indicator',
  'measure',
  'value',
  'low',
  'high',
  'unit',
  'per',
  'printed',
  'qualifier',
  'modality',
  'period',
  'periodBasis',
  'scope',
  'rank',
  'among',
  'partOf',
  ...GROWTH,
];

/** What a figure holds of its subject. */
export const SUBJECT_HELD: Held = { kind: 'subjectKind', name: 'subjectName' };

/** What each field of Observation is made of. Fields that other statements read by its id name none. */
const OBSERVATION_FIELDS: FieldProperties = {
  ...plainFields(
    'id',
    'subjectName',
    'subjectKind',
    'subjectText',
    'subjectOpen',
    'subjectMembers',
    'indicator',
    'aspect',
    'measure',
    'year',
    'value',
    'low',
    'high',
    'lower',
    'upper',
    'unit',
    'per',
    'printed',
    'qualifier',
    'modality',
    'listComplete',
    'conflicted',
    'partOf',
    'stageOf',
    'members',
  ),
  subject: ['subject', ...Object.values(SUBJECT_HELD)],
  indicatorDefinition: ['indicator'],
  valueIn: ['value', 'unit'],
  period: PERIOD,
  growth: GROWTH,
  rank: ['rank', 'among'],
  scope: ['scope', 'excludes'],
  statement: STATEMENT,
  ...LOADED,
};

/** The properties to read for these selected fields. */
export const observationProperties = (selected: ReadonlySet<string>): string[] =>
  selectedProperties(selected, OBSERVATION_FIELDS);
