import type { Parameters, Row } from '../../graph/statement.js';
import type { MemoryGraph, State, TownRecords } from './memory-graph.js';

/**
 * An entity goes by another name now, and facts of a town that has gone to the files may repeat it: all towns have to be kept until the
 * end, and the work begun again.
 */
export class NeedsAllTowns extends Error {}

/** Answers a statement that reads, as cypher/load/<name>.cypher would. */
export type Read = (graph: MemoryGraph, town: TownRecords, parameters: Parameters) => Row[];

const ids = (parameters: Parameters): string[] => parameters.ids as string[];

const isFoundRestatement = ({ properties }: State): boolean =>
  properties.kind === 'RESTATED' && properties.foundBy === 'CODE';

/** A report is loaded once only, so that nothing is stored of its own. */
const nothing: Read = () => [];

/** The reading statements of a load, by name. */
export const READS: Readonly<Record<string, Read>> = {
  'stored-report': nothing,
  'stored-passages': nothing,
  'stored-silences': nothing,
  'stored-codes': nothing,
  'stored-claims': (_, town) =>
    [...town.conflicts]
      .filter(([, conflict]) => isFoundRestatement(conflict))
      .flatMap(([id]) => town.claimsOf.get(id) ?? [])
      .map(({ properties: { id, digest, fact, claims } }) => ({ id, digest, fact, claims })),
  'stored-conflicts': (_, town) =>
    [...town.conflicts.values()]
      .filter(isFoundRestatement)
      .map(({ properties: { id, digest, members } }) => ({ id, digest, members })),
  'stored-entities': (graph, _, parameters) =>
    ids(parameters).flatMap((id) => {
      const entity = graph.entities.get(id)?.properties;
      if (entity === undefined) return [];
      const { digest, name, origin } = entity;
      return { id, digest, name, origin, brought: false, shared: true };
    }),
  'stored-indicators': (graph, _, parameters) =>
    ids(parameters).flatMap((id) => {
      const indicator = graph.indicators.get(id);
      if (indicator === undefined) return [];
      return { id, digest: '', name: indicator.properties.name, brought: false, shared: true };
    }),
  'figures-of-others': (_, town) =>
    [...town.claims.values()]
      .filter(({ properties }) => properties.claims === 'Observation' && properties.role === 'VALUE')
      .map(({ properties }) => ({ claim: properties })),
  'restatements-declared': (_, town) =>
    [...town.conflicts.values()]
      .filter(({ properties }) => properties.kind === 'RESTATED' && properties.foundBy === 'READER')
      .map(({ properties: { report, kind, members } }) => ({ report, kind, members })),
  'voices-of-others': (graph, town, parameters) =>
    ids(parameters).flatMap((fact) => [
      ...(town.claimsOf.get(fact) ?? [])
        .map(({ properties: { id: claim, year, start, says } }) => ({ claim, fact, year, start, says }))
        .filter(({ says }) => says !== null),
      ...(graph.codes.get(fact) ?? []).map((code) => ({ ...code, fact, year: 0, start: 0 })),
    ]),
  'stored-facts': (graph, town, parameters) =>
    ids(parameters).flatMap((id) => {
      const fact = graph.fact(town, id)?.properties;
      return fact === undefined ? [] : { id, digest: fact.digest, course: fact.course ?? null };
    }),
  'stored-stages': (graph, town, parameters) =>
    (parameters.courses as string[]).flatMap((course) =>
      [...(town.courses.get(course) ?? []), ...(graph.shared.courses.get(course) ?? [])].map(({ properties }) => {
        const { id, status, year, knownFrom, knownUntil } = properties;
        return { id, course, status, year, knownFrom, knownUntil };
      }),
    ),
  'names-repeated': (graph, _, parameters) => {
    const renamed = new Set(ids(parameters));
    if (graph.finished) throw new NeedsAllTowns();
    return repeating(graph, renamed).map(({ properties: { id } }) => ({ id }));
  },
  'unsettled-indicators': (graph, _, parameters) =>
    ids(parameters)
      .filter((id) => {
        const indicator = graph.indicators.get(id);
        return indicator !== undefined && indicator.settled?.row.digest !== indicator.earliest.row.digest;
      })
      .map((id) => ({ id })),
  'conflicted-anew': (graph, town, parameters) =>
    ids(parameters)
      .filter((id) => {
        const fact = graph.fact(town, id);
        return fact !== undefined && fact.properties.conflicted !== graph.concerned.has(id);
      })
      .map((id) => ({ id })),
};

/** The observations and relations, of whatever town, that repeat the names of these entities. */
export function repeating(graph: MemoryGraph, entities: ReadonlySet<string>): State[] {
  const names = (id: unknown): boolean => entities.has(id as string);
  return [graph.shared, ...graph.towns.values()].flatMap(({ observations, relations }) => [
    ...[...observations.values()].filter(({ properties }) => names(properties.subject)),
    ...[...relations.values()].filter(({ properties }) => names(properties.from) || names(properties.to)),
  ]);
}
