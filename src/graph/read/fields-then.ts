import Cypher from '@neo4j/cypher-builder';
import { ENTITY_KINDS, type EntityKind } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import { all, type Comparison, compare } from './comparison.js';
import { asksStatus, edgeFields, entityFields } from './entity-fields.js';
import { type FieldFilter, type Filter, type FilterFields, predicateOf } from './filter.js';
import { heldAsOf } from './held-as-of.js';
import type { List } from './list.js';
import { someThen } from './loaded-then.js';

/**
 * The filter fields of a list as it was loaded at $knownAt. Fields that compare properties are those of now; those that look at
 * other nodes find these by the ids in properties, since former states are tied to nothing.
 */
export function fieldsThen({ label, fields }: List): FilterFields {
  const kind = label in ENTITY_KINDS ? (label as EntityKind) : undefined;
  if (kind !== undefined || label === 'Entity') return entityFieldsThen(kind);
  const own = ACROSS[label] ?? {};
  return (field) => own[field] ?? fields(field);
}

/** Whether a claim of some report, of those up to `asOf`, names it. */
const byMention: FieldFilter = (entity, asked: Comparison, asOf) =>
  compare(
    someThen('Claim', (claim) =>
      all([
        Cypher.eq(claim.property('fact'), entity.property('id')),
        asOf === undefined ? undefined : Cypher.lte(claim.property('year'), new Cypher.Param(asOf)),
      ]),
    ),
    asked,
  );

/** Which reports say it. */
const byReport: FieldFilter = (fact, asked: Comparison) => {
  const asks = compare(fact.property('report'), asked) !== undefined;
  return asks
    ? someThen('Claim', (claim) =>
        all([Cypher.eq(claim.property('fact'), fact.property('id')), compare(claim.property('report'), asked)]),
      )
    : undefined;
};

/** By the years of the reports that say it. */
const byYearSaid: FieldFilter = (fact, asked: Comparison) =>
  someThen('Claim', (claim) =>
    all([Cypher.eq(claim.property('fact'), fact.property('id')), compare(claim.property('year'), asked)]),
  );

/** What is asked of the entity whose id a property holds. */
const byEntity =
  (property: string): FieldFilter =>
  (node, asked: Filter, asOf) =>
    someThen('Entity', (entity) =>
      all([
        Cypher.eq(entity.property('id'), node.property(property)),
        predicateOf(asked, entity, entityFieldsThen(undefined), asOf),
      ]),
    );

/** That what the official codes say held in the year; what reports say stands by itself. */
const byPlaceHeld: FieldFilter = (relation, year: number) =>
  Cypher.or(
    Cypher.neq(relation.property('origin'), new Cypher.Literal('CODES')),
    someThen('Entity', (place) =>
      Cypher.and(Cypher.eq(place.property('id'), relation.property('from')), heldAsOf(place, year)),
    ),
  );

/** That it concerns an entity, a figure of it or a relation of it. */
const byConcern: FieldFilter = (conflict, id: string) => {
  const entity = new Cypher.Param(id);
  const members = conflict.property('members');
  const memberOf = (label: string, ...properties: string[]) =>
    someThen(label, (member) =>
      Cypher.and(
        Cypher.in(member.property('id'), members),
        Cypher.or(...properties.map((property) => Cypher.eq(member.property(property), entity))),
      ),
    );
  return Cypher.or(Cypher.in(entity, members), memberOf('Observation', 'subject'), memberOf('Relation', 'from', 'to'));
};

/** Fields that look beyond the node, by label. */
const ACROSS: Readonly<Record<string, Readonly<Record<string, FieldFilter>>>> = {
  Observation: { subject: byEntity('subject'), report: byReport, said: byYearSaid },
  Relation: { from: byEntity('from'), to: byEntity('to'), report: byReport, held: byPlaceHeld },
  Conflict: { about: byConcern },
};

/** Of any entity, or of one kind. */
const entityFieldsThen =
  (kind: EntityKind | undefined): FilterFields =>
  (field) => {
    const link = kind && linksOf(kind).find((each) => each.field === field);
    if (link) return acrossLink(link);
    return field === 'mentioned' ? byMention : entityFields(field);
  };

/** The filter fields of what a link led to. */
export const targetFieldsThen = ({ targets: [kind, another] }: Link): FilterFields =>
  entityFieldsThen(another === undefined ? kind : undefined);

interface AcrossLink {
  some?: LinkCondition | null;
  none?: LinkCondition | null;
}

interface LinkCondition {
  edge?: Filter | null;
  node?: Filter | null;
}

/** Whether some, or none, of the entities linked then satisfies a condition on edge and node together. */
const acrossLink =
  (link: Link): FieldFilter =>
  (variable, { some, none }: AcrossLink, asOf) =>
    all([
      some ? linked(link, variable as Cypher.Node, some, asOf) : undefined,
      none ? Cypher.not(linked(link, variable as Cypher.Node, none, asOf)) : undefined,
    ]);

function linked(
  link: Link,
  entity: Cypher.Node,
  { edge, node }: LinkCondition,
  asOf: number | undefined,
): Cypher.Predicate {
  const [here, there] = link.direction === 'OUT' ? ['from', 'to'] : ['to', 'from'];
  const isOne = (property: Cypher.Property, values: readonly string[]) =>
    Cypher.in(property, new Cypher.Param([...values]));
  return someThen('Relation', (relation) =>
    all([
      Cypher.eq(relation.property(here!), entity.property('id')),
      isOne(relation.property('type'), link.types),
      asksStatus(edge) ? undefined : isOne(relation.property('status'), link.statuses),
      knownThen(relation, asOf),
      edge ? predicateOf(edge, relation, edgeFields, asOf) : undefined,
      someThen('Entity', (target) =>
        all([
          Cypher.eq(target.property('id'), relation.property(there!)),
          link.targets.length > 0 ? isOne(target.property('kind'), link.targets) : undefined,
          node ? predicateOf(node, target, targetFieldsThen(link), asOf) : undefined,
          link.ofCodes && asOf !== undefined ? heldAsOf(target, asOf) : undefined,
        ]),
      ),
    ]),
  );
}

/** That no later status had replaced it, or none that reports up to a year give. */
function knownThen(relation: Cypher.Node, asOf: number | undefined): Cypher.Predicate {
  if (asOf === undefined) return Cypher.eq(relation.property('knownUntil'), new Cypher.Literal(9999));
  const year = new Cypher.Param(asOf);
  return Cypher.and(Cypher.lte(relation.property('knownFrom'), year), Cypher.gt(relation.property('knownUntil'), year));
}
