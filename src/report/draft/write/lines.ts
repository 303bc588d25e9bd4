import { type ConflictLine, conflictLine } from '../../export/conflict-line.js';
import { entityLine } from '../../export/entity-line.js';
import type { Evidence } from '../../export/evidence.js';
import type { Line } from '../../export/line.js';
import { type ObservationLine, observationLine } from '../../export/observation-line.js';
import { passageLine } from '../../export/passage-line.js';
import { relationLine } from '../../export/relation-line.js';
import { reportLine } from '../../export/report-line.js';
import type { Claim, Observation, Relation, VerifiedReport } from '../../facts.js';
import { confidencesOf } from './confidences.js';
import type { Settled } from './settle.js';

/**
 * What a draft claims as the lines of an export, each with its `record` and its `confidence`: report, passages, entities,
 * observations, relations, conflicts. Ids are those that a load gives; offsets count code points of the file.
 */
export function* draftLines(settled: Settled): Generator<Line> {
  const { reading, facts: read } = settled.checked;
  const facts = read.facts;
  const confidences = confidencesOf(settled);
  const evidence = evidenceOf(facts.claims);
  const names = new Map([...reading.entities.all()].map(({ entity }) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const proposed = (record: string, id: string, line: object): Line => ({
    record,
    ...line,
    confidence: confidences.get(id) ?? 1,
  });
  yield proposed('report', '', reportLine(reading.report));
  for (const passage of facts.passages) yield proposed('passage', '', passageLine(passage));
  for (const entity of facts.entities) {
    const claims = evidence.get(entity.id);
    if (claims === undefined) continue;
    const { id, kind, name, code, aliases, possiblySame, origin } = entity;
    const aliasNames = aliases.map((alias) => alias.name);
    const aliasReasons = aliases.map(({ because }) => because);
    const row = { id, kind, name, code, aliases: aliasNames, aliasReasons, possiblySame, origin, evidence: claims };
    yield proposed('entity', id, entityLine(row));
  }
  for (const fact of facts.observations) {
    const line = observationLine({
      id: fact.id,
      observation: flat(fact, nameOf),
      evidence: evidence.get(fact.id) ?? [],
    });
    yield proposed('observation', fact.id, line);
  }
  for (const fact of facts.relations) {
    const claims = evidence.get(fact.id);
    if (claims !== undefined) yield proposed('relation', fact.id, relationLine(relationRow(fact, nameOf, claims)));
  }
  for (const conflict of facts.conflicts) {
    // nobody has read it yet
    const row: ConflictLine = { ...conflict, foundBy: 'CODE', evidence: evidence.get(conflict.id) ?? [] };
    yield proposed('conflict', conflict.id, conflictLine(row));
  }
}

type Row = Omit<ObservationLine, 'id' | 'evidence'>;

/** A figure in the columns of its line. */
function flat(fact: Observation, nameOf: (id: string) => string): Row {
  const { group, growth, period, rank, scope } = fact;
  const isRange = fact.qualifier === 'RANGE';
  return {
    subject: fact.subject,
    subjectName: group?.text ?? nameOf(fact.subject ?? ''),
    subjectMembers: group?.members ?? [],
    indicator: fact.indicator,
    measure: fact.measure,
    value: fact.value,
    low: isRange ? fact.low : null,
    high: isRange ? fact.high : null,
    unit: fact.unit,
    per: fact.per,
    printed: fact.printed,
    qualifier: fact.qualifier,
    modality: fact.modality,
    periodStart: period.start,
    periodEnd: period.end,
    periodBasis: period.basis,
    growthPercent: growth?.measure === 'PERCENTAGE_POINTS' ? null : (growth?.percent ?? null),
    growthQualifier: growth?.qualifier ?? null,
    growthBasis: growth?.basis ?? null,
    partOf: fact.partOf,
    stageOf: fact.stageOf,
    rank: rank?.position ?? null,
    among: rank?.among ?? null,
    scope: scope?.text ?? null,
    excludes: scope?.excludes ?? [],
    members: fact.members,
    listComplete: fact.listComplete,
  };
}

function relationRow(fact: Relation, nameOf: (id: string) => string, claims: Claim[]) {
  return { id: fact.id, relation: { ...fact, fromName: nameOf(fact.from), toName: nameOf(fact.to) }, claims };
}

/** The claims of each fact: where its value is said first, then in the order of the text. */
function evidenceOf(claims: VerifiedReport['claims']): Map<string, (Claim & Evidence)[]> {
  const evidence = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = evidence.get(claim.fact);
    if (own === undefined) evidence.set(claim.fact, [claim]);
    else own.push(claim);
  }
  for (const own of evidence.values())
    own.sort((a, b) => Number(b.role === 'VALUE') - Number(a.role === 'VALUE') || a.start - b.start || a.end - b.end);
  return evidence;
}
