import Cypher from '@neo4j/cypher-builder';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import { type Link, linksOf } from '../../vocabulary/link.js';
import { all, type Comparison, compare } from './comparison.js';
import { byProperty, type FieldFilter, type Filter, type FilterFields, predicateOf } from './filter.js';
import { heldAsOf } from './held-as-of.js';
import { byYear } from './relation-year.js';

/** Filter fields that every kind has, with the property that each compares. */
export const ENTITY_PROPERTIES: Readonly<Record<string, string>> = {
  id: 'id',
  kind: 'kind',
  name: 'name',
  nameEn: 'nameEn',
  code: 'code',
  townCode: 'town',
  origin: 'origin',
  validFrom: 'validFrom',
  validUntil: 'validUntil',
};

/** Filter fields of a relation, as an edge between two entities. */
const EDGE_PROPERTIES: Readonly<Record<string, string>> = {
  status: 'status',
  year: 'year',
  inferred: 'inferred',
};

/** The filter fields of any entity, whatever its kind. */
export const entityFields: FilterFields = (field) =>
  field === 'mentioned' ? byMention : plain(ENTITY_PROPERTIES, field);

/** Whether some report names it, of those up to `asOf`. */
const byMention: FieldFilter = (entity, asked: Comparison, asOf) => {
  const claim = new Cypher.Node();
  const naming = new Cypher.Pattern(claim, { labels: ['Claim'] })
    .related({ type: 'SUPPORTS', direction: 'right' })
    .to(entity as Cypher.Node);
  const mention = new Cypher.Match(naming);
  if (asOf !== undefined) mention.where(Cypher.lte(claim.property('year'), new Cypher.Param(asOf)));
  return compare(new Cypher.Exists(mention), asked);
};

export const edgeFields: FilterFields = (field) => (field === 'year' ? byYear : plain(EDGE_PROPERTIES, field));

/** The filter fields of one kind: those of every entity, and one for each of its links. */
export const kindFields =
  (kind: EntityKind): FilterFields =>
  (field) => {
    const link = linksOf(kind).find((each) => each.field === field);
    return link ? acrossLink(link) : entityFields(field);
  };

/** The filter fields of what a link leads to: of its kind, where it leads to one kind only. */
export function targetFields(link: Link): FilterFields {
  const [kind, another] = link.targets;
  return kind !== undefined && another === undefined ? kindFields(kind) : entityFields;
}

const plain = (properties: Readonly<Record<string, string>>, field: string): FieldFilter | undefined => {
  const property = properties[field];
  return property === undefined ? undefined : byProperty(property);
};

interface AcrossLink {
  some?: LinkCondition | null;
  none?: LinkCondition | null;
}

interface LinkCondition {
  edge?: Filter | null;
  node?: Filter | null;
}

/** Whether some, or none, of the linked entities satisfies a condition on edge and node together. */
const acrossLink =
  (link: Link): FieldFilter =>
  (variable, asked: AcrossLink, asOf) =>
    all([
      asked.some ? linked(link, variable as Cypher.Node, asked.some, asOf) : undefined,
      asked.none ? Cypher.not(linked(link, variable as Cypher.Node, asked.none, asOf)) : undefined,
    ]);

function linked(
  link: Link,
  from: Cypher.Node,
  { edge, node }: LinkCondition,
  asOf: number | undefined,
): Cypher.Predicate {
  const target = new Cypher.Node();
  const relation = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(from)
    .related(relation, {
      type: Cypher.labelExpr.or(...link.types),
      direction: link.direction === 'OUT' ? 'right' : 'left',
    })
    .to(target, { labels: link.targets.length === 1 ? [link.targets[0]!] : ['Entity'] });
  const known =
    asOf === undefined
      ? [Cypher.eq(relation.property('knownUntil'), new Cypher.Literal(9999))]
      : [
          Cypher.lte(relation.property('knownFrom'), new Cypher.Param(asOf)),
          Cypher.gt(relation.property('knownUntil'), new Cypher.Param(asOf)),
        ];
  // an edge that asks for a status of its own sees plans and applications; otherwise what has been reached
  const reached = asksStatus(edge)
    ? []
    : [Cypher.in(relation.property('status'), new Cypher.Param([...link.statuses]))];
  const kinds =
    link.targets.length > 1 ? [Cypher.in(target.property('kind'), new Cypher.Param([...link.targets]))] : [];
  const where = all([
    ...known,
    ...(link.ofCodes && asOf !== undefined ? [heldAsOf(target, asOf)] : []),
    ...reached,
    ...kinds,
    edge ? predicateOf(edge, relation, edgeFields, asOf) : undefined,
    node ? predicateOf(node, target, targetFields(link), asOf) : undefined,
  ]);
  return new Cypher.Exists(new Cypher.Match(pattern).where(where!));
}

/** Whether a filter of edges asks for a status: it then sees plans and applications. A comparison without an operator asks nothing. */
export function asksStatus(edge: Filter | null | undefined): boolean {
  if (!edge) return false;
  const within = [...(edge.and ?? []), ...(edge.or ?? []), ...(edge.not ? [edge.not] : [])];
  return Object.values((edge.status ?? {}) as object).some((value) => value !== undefined) || within.some(asksStatus);
}
