import Cypher from '@neo4j/cypher-builder';
import { byProperty, type FieldFilter, type FilterFields } from './filter.js';
import type { List } from './list.js';

const PROPERTIES: Readonly<Record<string, string>> = {
  id: 'id',
  kind: 'kind',
  severity: 'severity',
  foundBy: 'foundBy',
  report: 'report',
  townCode: 'town',
  year: 'year',
  explanation: 'explanation',
};

const LEADS = [[], ['kind'], ['severity'], ['report'], ['town']];

export const CONFLICT_LIST: List = {
  name: 'conflicts',
  label: 'Conflict',
  properties: PROPERTIES,
  fields: conflictFields,
  indexes: LEADS.flatMap((lead) => [
    [...lead, 'id'],
    [...lead, 'year', 'id'],
  ]),
};

function conflictFields(field: string): ReturnType<FilterFields> {
  if (field === 'member') return byMember;
  if (field === 'about') return byEntity;
  const property = PROPERTIES[field];
  return property === undefined ? undefined : byProperty(property);
}

/** That a fact or entity is one of its members. */
const byMember: FieldFilter = (conflict, id: string) => Cypher.in(new Cypher.Param(id), conflict.property('members'));

/** That it concerns an entity, a figure of it or a relation of it. */
const byEntity: FieldFilter = (conflict, id: string) => {
  const member = new Cypher.Node();
  const entity = new Cypher.Param(id);
  const pattern = new Cypher.Pattern(conflict as Cypher.Node)
    .related(new Cypher.Relationship(), { type: 'CONCERNS', direction: 'right' })
    .to(member);
  const [first, ...rest] = ['id', 'subject', 'from', 'to'].map((property) =>
    Cypher.eq(member.property(property), entity),
  );
  return new Cypher.Exists(new Cypher.Match(pattern).where(Cypher.or(first!, ...rest)));
};
