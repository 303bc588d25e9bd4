import { createHash } from 'node:crypto';
import type { Entity, Observation, Relation } from '../../src/report/facts.js';
import type { EntityKind } from '../../src/vocabulary/entity-kind.js';
import type { Indicator } from '../../src/vocabulary/indicator.js';

/** The code of 清河镇, an invented town: no division has it. */
export const TOWN = '990000001';

export const hash = (...fields: unknown[]) =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 8);

export const entity = (id: string, kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  nameEn: null,
  code: null,
  town: TOWN,
  note: null,
  aliases: [],
  possiblySame: [],
  origin: 'REPORT',
  validFrom: null,
  validUntil: null,
  mergedInto: null,
  formerly: [],
  ...more,
});

export const indicator = (name: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  name,
  en: `${name} in English`,
  aliases: [],
  measure: unit === '元' ? 'AMOUNT' : 'COUNT',
  unit,
  additive: true,
  ...more,
});

type ObservationFields = Partial<Observation> & Pick<Observation, 'indicator' | 'unit' | 'printed'>;

/** An exact actual figure of the whole year 2031, but for what is said. Its id follows from its identity. */
export function observation(subject: string | null, fields: ObservationFields): Observation {
  const year = fields.period?.year ?? 2031;
  const full: Omit<Observation, 'id'> = {
    town: TOWN,
    subject,
    group: null,
    measure: fields.unit === '元' ? 'AMOUNT' : 'COUNT',
    value: null,
    low: null,
    high: null,
    per: null,
    qualifier: 'EXACT',
    modality: 'ACTUAL',
    period: period(year),
    growth: null,
    partOf: null,
    stageOf: null,
    rank: null,
    scope: null,
    members: [],
    listComplete: null,
    ...fields,
  };
  const identity = [
    subject,
    full.group,
    full.indicator,
    full.period.name,
    full.modality,
    full.scope,
    full.value,
    full.low,
    full.high,
  ];
  return { id: `${TOWN}/observation/${hash(identity, full.unit, full.qualifier)}`, ...full };
}

export const period = (year: number): Observation['period'] => ({
  name: String(year),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  basis: 'ASSUMED',
  year,
  wholeYear: true,
});

/** A relation achieved in 2031, but for what is said. */
export function relation(from: string, type: Relation['type'], to: string, fields: Partial<Relation> = {}): Relation {
  const full: Omit<Relation, 'id'> = {
    town: TOWN,
    type,
    from,
    to,
    status: 'ACHIEVED',
    year: 2031,
    step: null,
    level: null,
    title: null,
    deadline: null,
    inferred: false,
    because: null,
    subjectOmitted: false,
    origin: 'REPORT',
    ...fields,
  };
  return { id: `${TOWN}/relation/${hash(type, from, to, full.title, full.year, full.status)}`, ...full };
}
