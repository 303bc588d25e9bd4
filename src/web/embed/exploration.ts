import type { Ask } from './ask.js';
import { GraphFailure } from './failure.js';
import {
  type Centre,
  type GraphData,
  type GraphNode,
  graphOf,
  type Neighborhood,
  type NeighborhoodAnswer,
  NO_DATA,
} from './graph-data.js';
import { FOCUS_QUERY, MOST_CENTRES, neighborhoodsQuery } from './queries.js';

/** What is asked of the server, beside the focus. Empty lists are all types, all statuses. */
export interface Asked {
  depth: number;
  types: readonly string[];
  statuses: readonly string[];
}

/** An entity as the focus is found. */
type Found = GraphNode & { townCode?: string | null; code?: string | null };

/** Entities that one neighbourhood gives before more are asked for, and the most that the server gives. */
export const FIRST_LIMIT = 200;
export const MOST = 1_000;

/**
 * What the reader has asked for so far: a focus, the entities expanded around it, the year. Holds what the server
 * answered; each change asks for what is missing. A change that another overtakes leaves no trace.
 */
export class Exploration {
  data: GraphData = NO_DATA;
  focus: GraphNode | null = null;
  /** Years of the focus's reports, from the first to the last. */
  years: readonly number[] = [];
  /** As the reports up to it say; null for all reports. */
  year: number | null = null;
  #neighborhoods: readonly Neighborhood[] = [];
  #reports: object | null = null;
  #under = new AbortController();

  constructor(
    readonly ask: Ask,
    readonly asked: Asked,
    readonly allStatuses: readonly string[],
  ) {}

  /** @throws GraphFailure FOCUS_UNKNOWN or FOCUS_AMBIGUOUS with the entities that may be meant, or what `ask` throws */
  async focusOn(idOrName: string, year: number | null): Promise<void> {
    const signal = this.#overtake();
    const found = await this.#find(idOrName, signal);
    const town = found.townCode ?? (found.kind === 'Division' ? found.code : null);
    this.#reports = town ? { townCode: { eq: town } } : null;
    const { neighborhoods, years } = await this.#read([{ id: found.id, limit: FIRST_LIMIT }], found.id, year, signal);
    this.focus = { id: found.id, kind: found.kind, name: found.name, nameEn: found.nameEn };
    this.years = years;
    this.year = year;
    this.#keep(neighborhoods);
  }

  /** Asks for what is one relation away from an entity; once more for one that was expanded already gives nothing new. */
  async expand(id: string): Promise<void> {
    if (this.data.centres.some((centre) => centre.id === id)) return;
    await this.#add({ id, limit: FIRST_LIMIT });
  }

  /** Asks for as many entities again around one whose neighbourhood was too large, up to what the server gives. */
  async more(id: string): Promise<void> {
    const centre = this.data.centres.find((each) => each.id === id);
    if (centre !== undefined) await this.#add({ id, limit: Math.min(MOST, centre.limit + FIRST_LIMIT) });
  }

  /** Asks for all of it again, as the reports up to a year say. */
  async showYear(year: number | null): Promise<void> {
    const signal = this.#overtake();
    const centres = this.data.centres;
    const { neighborhoods } = await this.#read(centres, this.focus?.id ?? '', year, signal);
    this.year = year;
    this.#keep(neighborhoods);
  }

  /** Whether an error comes from having been overtaken. */
  static overtaken(error: unknown): boolean {
    return error instanceof DOMException && error.name === 'AbortError';
  }

  async #find(idOrName: string, signal: AbortSignal): Promise<Found> {
    const { byId, byName, near } = await this.ask<{
      byId: Found | Record<string, never> | null;
      byName: Found[];
      near: { nodes: Found[] };
    }>(FOCUS_QUERY, { idOrName, text: idOrName }, signal);
    if (byId?.id !== undefined) return byId as Found;
    const [only, another] = byName;
    if (only === undefined) throw new GraphFailure('FOCUS_UNKNOWN', idOrName, near.nodes);
    if (another !== undefined) throw new GraphFailure('FOCUS_AMBIGUOUS', idOrName, byName);
    return only;
  }

  async #add(centre: Omit<Centre, 'omitted'>): Promise<void> {
    const signal = this.#overtake();
    const { neighborhoods } = await this.#read([centre], this.focus?.id ?? '', this.year, signal);
    const others = this.#neighborhoods.filter((each) => each.centre.id !== centre.id);
    const [first] = this.#neighborhoods;
    // the focus comes first, whatever is asked for again
    this.#keep(first?.centre.id === centre.id ? [...neighborhoods, ...others] : [...others, ...neighborhoods]);
  }

  /** One operation for as many neighbourhoods as it may ask, and another for the rest. */
  async #read(
    centres: readonly Omit<Centre, 'omitted'>[],
    focus: string,
    year: number | null,
    signal: AbortSignal,
  ): Promise<{ neighborhoods: Neighborhood[]; years: number[] }> {
    const known = centres.slice(0, MOST_CENTRES);
    const variables = Object.fromEntries(
      known.flatMap(({ id, limit }, at) => [
        [`id${at}`, id],
        [`depth${at}`, id === focus ? this.asked.depth : 1],
        [`limit${at}`, limit],
      ]),
    );
    const answer = await this.ask<Record<string, NeighborhoodAnswer> & { reports: { nodes: { year: number }[] } }>(
      neighborhoodsQuery(known.length),
      {
        ...variables,
        types: this.asked.types.length > 0 ? this.asked.types : null,
        status: this.asked.statuses.length > 0 ? this.asked.statuses : this.allStatuses,
        asOf: year,
        reports: this.#reports,
      },
      signal,
    );
    const neighborhoods = known.map(({ id, limit }, at): Neighborhood => {
      const around = answer[`c${at}`] as NeighborhoodAnswer;
      return { centre: { id, limit }, answer: around };
    });
    const years = [...new Set(answer.reports.nodes.map((report) => report.year))].sort((a, b) => a - b);
    if (centres.length <= MOST_CENTRES) return { neighborhoods, years };
    const rest = await this.#read(centres.slice(MOST_CENTRES), focus, year, signal);
    return { neighborhoods: [...neighborhoods, ...rest.neighborhoods], years };
  }

  #keep(neighborhoods: readonly Neighborhood[]): void {
    this.#neighborhoods = neighborhoods;
    this.data = graphOf(neighborhoods);
  }

  #overtake(): AbortSignal {
    this.#under.abort();
    this.#under = new AbortController();
    return this.#under.signal;
  }
}
