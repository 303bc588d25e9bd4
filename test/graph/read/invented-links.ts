import type { Graph } from '../../../src/graph/connection.js';
import { codePoints, folded } from '../../../src/graph/folded.js';
import type { EntityKind } from '../../../src/vocabulary/entity-kind.js';
import type { RelationStatus } from '../../../src/vocabulary/relation-status.js';
import type { RelationTypeName } from '../../../src/vocabulary/relation-type.js';

export interface InventedEntity {
  id: string;
  kind: EntityKind;
  name: string;
  town?: string;
  aliases?: string[];
}

export interface InventedRelation {
  from: string;
  type: RelationTypeName;
  to: string;
  status?: RelationStatus;
  year?: number;
  knownFrom?: number;
  knownUntil?: number;
}

/** Rows sent at once. */
const BATCH = 5_000;

/** Writes entities with their names, and relations with their direct relationships, in the terms of the graph, as a load would. */
export async function invent(
  graph: Graph,
  entities: readonly InventedEntity[],
  relations: readonly InventedRelation[],
): Promise<void> {
  await inBatches(entities.map(entityRow), (rows) =>
    graph.execute({ name: 'invent entities', text: ENTITIES }, { rows }),
  );
  await inBatches(relations.map(relationRow), (rows) =>
    graph.execute({ name: 'invent relations', text: RELATIONS }, { rows }),
  );
  await graph.execute({ name: 'sample', text: 'CALL db.resampleOutdatedIndexes()' });
}

async function inBatches<Row>(rows: readonly Row[], write: (batch: readonly Row[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await write(rows.slice(at, at + BATCH));
}

const entityRow = ({ id, kind, name, town, aliases = [] }: InventedEntity) => ({
  properties: { id, kind, name, town: town ?? null, aliases, aliasReasons: aliases.map(() => ''), origin: 'REPORT' },
  names: [name, ...aliases].map((each) => ({
    id: `${id}/name/${each}`,
    folded: folded(each),
    name: each,
    length: codePoints(folded(each)),
    alias: each !== name,
    entity: id,
    kind,
    town: town ?? null,
  })),
});

/** Ids that do not stand in the order of their making. */
const relationRow = (relation: InventedRelation, at: number) => {
  const { from, type, to, status = 'ACHIEVED', year = 2031, knownFrom = year, knownUntil = 9999 } = relation;
  const town = /^\d+/.exec(from)?.[0] ?? '330000000';
  const id = `${town}/relation/${((at * 7919) % 1_000_003).toString(16).padStart(6, '0')}`;
  return { id, town, type, from, to, status, year, knownFrom, knownUntil, course: `${type} ${from} ${to}` };
};

const ENTITIES = `UNWIND $rows AS row
CREATE (n:Entity) SET n = row.properties, n:$(row.properties.kind)
WITH n, row UNWIND row.names AS name
CREATE (m:Name)-[:NAMES]->(n) SET m = name`;

const RELATIONS = `UNWIND $rows AS row
MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (n:Relation) SET n = row, n.fromName = a.name, n.fromKind = a.kind, n.toName = b.name, n.toKind = b.kind,
  n.inferred = false, n.subjectOmitted = false, n.conflicted = false, n.origin = 'REPORT'
CREATE (a)-[r:$(row.type)]->(b)
SET r.id = row.id, r.status = row.status, r.year = row.year, r.knownFrom = row.knownFrom, r.knownUntil = row.knownUntil, r.inferred = false`;

export const HUB = 'certification/green';

/** Firms, each in a village of a town, that all hold, plan or applied for the one certification: HUB is linked to every firm. */
export function inventedFirms(count: number): { entities: InventedEntity[]; relations: InventedRelation[] } {
  const town = (at: number) => String(330000000 + (at % 10));
  const villages = Array.from({ length: 200 }, (_, at) => ({
    id: `${town(at)}/village/v${at}`,
    kind: 'Village' as const,
    name: `村${at}`,
    town: town(at),
  }));
  // every name is borne by four firms
  const firms = Array.from({ length: count }, (_, at) => ({
    id: `${town(at)}/enterprise/e${at}`,
    kind: 'Enterprise' as const,
    name: `企业${at % (count / 4)}`,
    town: town(at),
  }));
  const statuses = ['ACHIEVED', 'PLANNED', 'ACHIEVED', 'APPLIED'] as const;
  const relations = firms.flatMap(({ id }, at): InventedRelation[] => [
    { from: id, type: 'LOCATED_IN', to: villages[at % villages.length]!.id },
    { from: id, type: 'CERTIFIED_AS', to: HUB, status: statuses[at % 4]!, year: 2030 + (at % 3) },
  ]);
  return { entities: [{ id: HUB, kind: 'Certification', name: '市级绿色工厂' }, ...villages, ...firms], relations };
}
