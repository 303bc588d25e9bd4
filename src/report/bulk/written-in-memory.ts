import type { Parameters } from '../../graph/statement.js';
import { linkLookAlikes, renameEntities } from './entities-in-memory.js';
import type { MemoryGraph, TownRecords } from './memory-graph.js';
import { remember } from './remember.js';

type Properties = Record<string, unknown> & { id: string };

/** Does what cypher/load/<name>.cypher does, and says how many rows it did it for. */
export type Write = (graph: MemoryGraph, town: TownRecords, parameters: Parameters) => number;

const rowsOf = (parameters: Parameters): Properties[] => parameters.rows as Properties[];
const idsOf = (parameters: Parameters): string[] => parameters.ids as string[];
const loaded = (parameters: Parameters) => ({ loadedFrom: parameters.version as number });

/** How many of these it is done for. */
const count = <Thing>(things: readonly Thing[], work: (thing: Thing) => boolean): number => things.filter(work).length;

const put =
  (records: 'reports' | 'passages' | 'conflicts' | 'silences'): Write =>
  (graph, town, parameters) =>
    count(rowsOf(parameters), (row) => graph.put(town[records], row, loaded(parameters)).length > 0);

const bring: Write = (graph, town, parameters) => {
  const report = town.reports.get(parameters.report as string)!;
  return count(idsOf(parameters), (id) => {
    const entity = graph.entities.get(id);
    if (entity !== undefined) graph.files.link('BRINGS', report.number, entity.number);
    return entity !== undefined;
  });
};

const putEntities: Write = (graph, _, parameters) =>
  count(rowsOf(parameters), (row) => {
    graph.put(graph.entities, row, loaded(parameters));
    graph.lookAlikes.delete(row.id);
    return true;
  });

const bringIndicators: Write = (graph, town, parameters) => {
  const report = town.reports.get(parameters.report as string)!;
  return count(rowsOf(parameters), (row) => {
    const definition = { report: parameters.report as string, year: report.properties.year as number, row };
    const before = graph.indicators.get(row.id);
    const indicator = before ?? {
      number: graph.files.nextNumber(),
      properties: { id: row.id, ...loaded(parameters) },
      earliest: definition,
      settled: null,
    };
    if (before === undefined) graph.indicators.set(row.id, indicator);
    const { year, report: other } = indicator.earliest;
    if (definition.year < year || (definition.year === year && definition.report < other))
      indicator.earliest = definition;
    graph.files.link('BRINGS>Indicator', report.number, indicator.number, row);
    return true;
  });
};

const defineIndicators: Write = (graph, _, parameters) =>
  count(idsOf(parameters), (id) => {
    const indicator = graph.indicators.get(id);
    if (indicator !== undefined) indicator.properties.definedBy = indicator.earliest.report;
    return indicator !== undefined;
  });

const settleIndicators: Write = (graph, _, parameters) =>
  count(idsOf(parameters), (id) => {
    const indicator = graph.indicators.get(id);
    if (indicator === undefined) return false;
    indicator.settled = indicator.earliest;
    const definedBy = indicator.earliest.report;
    indicator.properties = { ...indicator.earliest.row, digest: null, definedBy, ...loaded(parameters) };
    return true;
  });

const putObservations: Write = (graph, town, parameters) =>
  count(rowsOf(parameters), (row) => {
    const more = { ...loaded(parameters), subjectName: row.subjectText, conflicted: graph.concerned.has(row.id) };
    return graph.put(town.observations, row, more).length > 0;
  });

/** What observations are tied to follows from their properties: the files have it, once the town is finished. */
const linkObservations: Write = (graph, town, parameters) =>
  count(rowsOf(parameters), (row) => {
    const observation = town.observations.get(row.id);
    const subject = graph.entities.get(row.subject as string)?.properties;
    if (observation === undefined || !graph.indicators.has(`indicator/${row.indicator}`)) return false;
    if (subject !== undefined) {
      observation.properties.subjectName = subject.name;
      observation.properties.subjectKind = subject.kind;
    }
    return true;
  });

/** A code of nine digits is a town's. */
const TOWN = 9;

const putRelations: Write = (graph, town, parameters) =>
  count(rowsOf(parameters), (row) => {
    const from = graph.entities.get(row.from as string)?.properties;
    const to = graph.entities.get(row.to as string)?.properties;
    if (from === undefined || to === undefined) return false;
    const records = String(row.town).length === TOWN ? town : graph.shared;
    const ends = { fromKind: from.kind, fromName: from.name, toKind: to.kind, toName: to.name };
    const more = { ...loaded(parameters), ...ends, conflicted: graph.concerned.has(row.id) };
    const [state, isNew] = graph.put(records.relations, row, more);
    if (isNew) append(records.courses, row.course as string, state);
    return true;
  });

const moveRelations: Write = (graph, town, parameters) =>
  count(rowsOf(parameters), ({ id, knownUntil }) => {
    const relation = graph.relation(town, id);
    if (relation !== undefined) relation.properties.knownUntil = knownUntil;
    return relation !== undefined;
  });

const bringCodes: Write = (graph, town, parameters) => {
  const report = town.reports.get(parameters.report as string)!;
  return count(rowsOf(parameters), ({ id, says, digest }) => {
    const relation = graph.relation(town, id);
    if (relation === undefined) return false;
    graph.files.link('BRINGS', report.number, relation.number, { says, digest });
    append(graph.codes, id, { claim: parameters.report as string, says: says as string });
    return true;
  });
};

/** The ties themselves are made when the town is finished: by then all members are there. */
const tieConflicts: Write = (graph, town, parameters) => {
  const written = new Set(parameters.conflicts as string[]);
  const added = new Set(parameters.added as string[]);
  let ties = 0;
  for (const [id, { properties }] of town.conflicts)
    for (const member of properties.members as string[]) {
      if (!written.has(id) && !added.has(member)) continue;
      if (graph.supported(town, member) === undefined) continue;
      graph.concerned.add(member);
      ties += 1;
    }
  return ties;
};

const putClaims: Write = (graph, town, parameters) =>
  count(rowsOf(parameters), (row) => {
    const fact = row.fact as string;
    if (!town.passages.has(row.passage as string) || graph.supported(town, fact) === undefined) return false;
    const [state, isNew] = graph.put(town.claims, row, loaded(parameters));
    if (isNew) append(town.claimsOf, fact, state);
    return true;
  });

const markConflicted: Write = (graph, town, parameters) =>
  count(idsOf(parameters), (id) => {
    const fact = graph.fact(town, id);
    if (fact !== undefined) fact.properties.conflicted = graph.concerned.has(id);
    return fact !== undefined;
  });

/** The writing statements of a first load of a report, by name; what takes away what was stored has nothing to do in one. */
export const WRITES: Readonly<Record<string, Write>> = {
  remember,
  'put-reports': put('reports'),
  'put-passages': put('passages'),
  'put-conflicts': put('conflicts'),
  'put-silences': put('silences'),
  'put-entities': putEntities,
  'put-names': (_graph, _town, parameters) => rowsOf(parameters).length, // they follow from the entity
  'bring-entities': bring,
  'link-look-alikes': linkLookAlikes,
  'rename-entities': renameEntities,
  'bring-indicators': bringIndicators,
  'define-indicators': defineIndicators,
  'settle-indicators': settleIndicators,
  'put-observations': putObservations,
  'link-observations': linkObservations,
  'untie-relations': (_graph, _town, parameters) => idsOf(parameters).length, // the files have only what comes last
  'put-relations': putRelations,
  'move-relations': moveRelations,
  'bring-codes': bringCodes,
  'tie-conflicts': tieConflicts,
  'put-claims': putClaims,
  'mark-conflicted': markConflicted,
};

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
