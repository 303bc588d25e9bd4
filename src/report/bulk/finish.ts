import { type EntityRow, nameRows } from '../load/entity-row.js';
import type { MemoryGraph, State, TownRecords } from './memory-graph.js';

/** Sends all that hangs on a town alone to the files, and forgets it: no report of it comes any more. */
export function finishTown(graph: MemoryGraph, code: string): void {
  const town = graph.town(code);
  writeRecords(graph, town);
  for (const id of town.relations.keys()) graph.codes.delete(id);
  graph.towns.delete(code);
  graph.finished = true;
}

/** Sends the rest: what towns share, and the data version. */
export function finishGraph(graph: MemoryGraph): void {
  for (const code of [...graph.towns.keys()]) finishTown(graph, code);
  writeRecords(graph, graph.shared);
  const { files } = graph;
  for (const { number, properties } of graph.indicators.values()) files.node('Indicator', number, properties);
  for (const [id, entity] of graph.entities) {
    writeEntity(graph, entity);
    for (const [other, because] of graph.lookAlikes.get(id) ?? [])
      files.link('POSSIBLY_SAME', entity.number, numberOf(graph.entities.get(other)), { because });
  }
  const { version, loadedAt } = graph;
  files.node('DataVersion', files.nextNumber(), { id: 'current', version, loadedAt });
}

/** An entity and its names. */
export function writeEntity({ files }: Pick<MemoryGraph, 'files'>, { number, properties }: State): void {
  files.node(`Entity:${properties.kind}`, number, properties);
  for (const name of nameRows(properties as unknown as EntityRow)) {
    const own = files.nextNumber();
    files.node('Name', own, name);
    files.link('NAMES', own, number);
  }
}

function writeRecords(graph: MemoryGraph, town: TownRecords): void {
  const { files } = graph;
  for (const { number, properties } of town.reports.values()) files.node('Report', number, properties);
  for (const { number, properties } of town.passages.values()) {
    files.node('Passage', number, properties);
    files.link('IN', number, numberOf(town.reports.get(properties.report as string)));
  }
  for (const { number, properties } of town.claims.values()) {
    files.node('Claim', number, properties);
    files.link('QUOTES', number, numberOf(town.passages.get(properties.passage as string)));
    files.link('SUPPORTS', number, numberOf(graph.supported(town, properties.fact as string)));
  }
  for (const observation of town.observations.values()) writeObservation(graph, town, observation);
  for (const relation of town.relations.values()) {
    const { from, to } = relation.properties;
    writeRelation(graph, relation, graph.entities.get(from as string), graph.entities.get(to as string));
  }
  for (const { number, properties } of town.conflicts.values()) {
    files.node('Conflict', number, properties);
    for (const member of properties.members as string[]) {
      const concerned = graph.fact(town, member) ?? graph.entities.get(member);
      if (concerned !== undefined) files.link('CONCERNS', number, concerned.number);
    }
  }
  for (const { number, properties } of town.silences.values()) {
    files.node('Silence', number, properties);
    files.link('CONCERNS', number, numberOf(graph.entities.get(properties.of as string)));
  }
}

/** As cypher/load/link-observations.cypher. */
function writeObservation(graph: MemoryGraph, town: TownRecords, { number, properties }: State): void {
  const { files, entities } = graph;
  files.node('Observation', number, properties);
  files.link('MEASURES', number, numberOf(graph.indicators.get(`indicator/${properties.indicator}`)));
  const link = (type: string, id: unknown, states: ReadonlyMap<string, State>): void => {
    const other = states.get(id as string);
    if (other !== undefined) files.link(type, number, other.number);
  };
  const { subject, subjectMembers, partOf, stageOf, members, excludes } = properties;
  link('ABOUT', subject, entities);
  link('PART_OF_FIGURE', partOf, town.observations);
  link('STAGE_OF', stageOf, town.observations);
  for (const id of subjectMembers as string[]) link('SHARED_BY', id, entities);
  for (const id of members as string[]) link('LISTS', id, entities);
  for (const id of excludes as string[]) link('EXCLUDES', id, entities);
}

/** As cypher/load/put-relations.cypher: the node, and the direct relationship between its ends. */
export function writeRelation({ files }: Pick<MemoryGraph, 'files'>, relation: State, from?: State, to?: State): void {
  const { id, type, status, year, knownFrom, knownUntil, inferred } = relation.properties;
  files.node('Relation', relation.number, relation.properties);
  files.link(type as string, numberOf(from), numberOf(to), { id, status, year, knownFrom, knownUntil, inferred });
}

function numberOf(state: State | undefined): number {
  if (state === undefined) throw new Error('A relationship was to be written to a node that is not there');
  return state.number;
}
