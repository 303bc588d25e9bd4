import type { EntityKind } from '../../vocabulary/entity-kind.js';
import { OFFICIAL_NAME } from '../claims/entity-registry.js';
import { liesIn } from '../codes.js';
import type { Entity } from '../facts.js';
import { entityId } from '../identity.js';
import { withDigest } from '../load/digest.js';
import { entityRow } from '../load/entity-row.js';
import { relationRow } from '../load/relation-row.js';
import { NEVER } from '../load/supersession.js';
import type { CodeList } from '../town/code-list.js';
import { chainOf } from '../town/resolve-town.js';
import { officialVillages } from '../town/town-files.js';
import { writeEntity, writeRelation } from './finish.js';
import type { MemoryGraph, State } from './memory-graph.js';

/** A place of the list, and its node. */
interface Place {
  entity: Entity;
  state: State;
  /** Whether no report had brought it. */
  isNew: boolean;
}

/**
 * Adds the divisions and villages of the official code list to a graph, each in the one above it, as a report brings those of its own
 * town; what reports have brought already stays as it is. No report brings these: they are there from one data version on, and none
 * of the loads noted is theirs. A city that only gathers counties (市辖区) is left out, as above a town.
 *
 * @param covered codes of the towns that have reports: these have brought their villages
 * @returns how many divisions and villages came
 */
export async function addNationalList(
  graph: MemoryGraph,
  covered: ReadonlySet<string>,
  list: Pick<CodeList, 'divisionsAbove' | 'towns' | 'villagesByTown'>,
): Promise<{ divisions: number; villages: number }> {
  graph.version += 1;
  graph.loadedAt = new Date().toISOString();
  const divisions = await addDivisions(graph, covered, list);
  let villages = 0;
  for await (const { town, villages: all } of list.villagesByTown()) {
    const outer = divisions.get(town);
    if (covered.has(town) || outer === undefined) continue;
    for (const { key, code, name, officialName } of officialVillages(all)) {
      const aliases = officialName === name ? [] : [{ name: officialName, because: OFFICIAL_NAME }];
      const id = entityId(`village/${key}`, town);
      const village = addPlace(graph, { ...placeOf(id, 'Village', name, code), town, aliases });
      addRelation(graph, village, outer);
      villages += 1;
    }
  }
  return { divisions: [...divisions.values()].filter(({ isNew }) => isNew).length, villages };
}

/** All divisions that have a name of their own, by code. */
async function addDivisions(
  graph: MemoryGraph,
  covered: ReadonlySet<string>,
  list: Pick<CodeList, 'divisionsAbove' | 'towns'>,
): Promise<Map<string, Place>> {
  const above = await list.divisionsAbove();
  const outermostFirst = [...above].sort(([one], [other]) => one.length - other.length);
  const all = [...outermostFirst.map(([code, name]) => ({ code, name })), ...(await list.towns())];
  const divisions = new Map<string, Place>();
  for (const { code, name } of all) {
    const chain = chainOf(code, above);
    if (above.has(code) && !chain.some((each) => each.code === code)) continue;
    const known = graph.entities.get(entityId(`division/${code}`, null));
    const entity = placeOf(`division/${code}`, 'Division', (known?.properties.name as string) ?? name, code);
    const place = known === undefined ? addPlace(graph, entity) : { entity, state: known, isNew: false };
    divisions.set(code, place);
    const outer = divisions.get(chain.findLast((each) => each.code !== code)?.code ?? '');
    if (outer !== undefined && !covered.has(code)) addRelation(graph, place, outer);
  }
  return divisions;
}

const placeOf = (id: string, kind: EntityKind, name: string, code: string): Entity => ({
  id,
  kind,
  name,
  nameEn: null,
  code,
  town: null,
  note: null,
  aliases: [],
  possiblySame: [],
  origin: 'CODES',
  validFrom: null,
  validUntil: null,
  mergedInto: null,
  formerly: [],
});

/** Straight to the files: nothing that comes later changes it. */
function addPlace(graph: MemoryGraph, entity: Entity): Place {
  const properties = { ...entityRow(entity), loadedFrom: graph.version };
  const state = { number: graph.files.nextNumber(), properties };
  writeEntity(graph, state);
  return { entity, state, isNew: true };
}

function addRelation(graph: MemoryGraph, inner: Place, outer: Place): void {
  const relation = liesIn(inner.entity, outer.entity);
  if (graph.shared.relations.has(relation.id)) return;
  const ends = {
    fromKind: inner.entity.kind,
    fromName: inner.entity.name,
    toKind: outer.entity.kind,
    toName: outer.entity.name,
  };
  const row = withDigest(relationRow(relation, relation.year, NEVER));
  const properties = { ...row, ...ends, loadedFrom: graph.version, conflicted: false };
  const state = { number: graph.files.nextNumber(), properties };
  writeRelation(graph, state, inner.state, outer.state);
}
