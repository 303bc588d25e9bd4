import type { GraphFiles } from './graph-files.js';

/** A node, as far as it has been worked out. */
export interface State {
  /** Its number in the files. */
  readonly number: number;
  properties: Record<string, unknown>;
}

export type States = Map<string, State>;

/** What hangs on one town alone: once its last report is there, nothing of it changes any more. */
export class TownRecords {
  readonly reports: States = new Map();
  readonly passages: States = new Map();
  readonly claims: States = new Map();
  readonly observations: States = new Map();
  readonly relations: States = new Map();
  readonly conflicts: States = new Map();
  readonly silences: States = new Map();
  /** Claims by the id of the fact that they support. */
  readonly claimsOf = new Map<string, State[]>();
  /** Relations by their course. */
  readonly courses = new Map<string, State[]>();
}

/** How a report defines an indicator. */
export interface Definition {
  report: string;
  year: number;
  row: Record<string, unknown>;
}

/** An indicator, with the definition of the earliest report that brings it. */
export interface IndicatorState extends State {
  earliest: Definition;
  /** The definition that it has; null until the first is given to it. */
  settled: Definition | null;
}

/**
 * A graph that begins empty and is filled by loads, in memory and then in files, with the town that is being loaded before our eyes
 * and all that towns share: what is beyond a town's last report has gone to the files.
 */
export class MemoryGraph {
  version = 0;
  loadedAt = '';
  readonly towns = new Map<string, TownRecords>();
  readonly entities: States = new Map();
  readonly indicators = new Map<string, IndicatorState>();
  /** Of no town alone: relations between the divisions above the towns, which reports of several towns bring. */
  readonly shared = new TownRecords();
  /** What the code lists say of relations, by id: claim is the report that brings it. */
  readonly codes = new Map<string, { claim: string; says: string }[]>();
  /** POSSIBLY_SAME: reasons by the ids of its two ends. */
  readonly lookAlikes = new Map<string, Map<string, string>>();
  /** Ids of all that some conflict concerns. */
  readonly concerned = new Set<string>();
  /** Whether a town has gone to the files. */
  finished = false;

  constructor(readonly files: GraphFiles) {}

  town(code: string): TownRecords {
    let records = this.towns.get(code);
    if (records === undefined) {
      records = new TownRecords();
      this.towns.set(code, records);
    }
    return records;
  }

  /** An observation or a relation. */
  fact(town: TownRecords, id: string): State | undefined {
    return town.observations.get(id) ?? this.relation(town, id);
  }

  relation(town: TownRecords, id: string): State | undefined {
    return town.relations.get(id) ?? this.shared.relations.get(id);
  }

  /** What a claim can support. */
  supported(town: TownRecords, id: string): State | undefined {
    return this.fact(town, id) ?? this.entities.get(id) ?? town.conflicts.get(id) ?? town.silences.get(id);
  }

  /**
   * Writes a node: all of its properties are those of the row, as SET does, and the data version.
   *
   * @returns whether it is new
   */
  put(states: States, row: { id: string }, more: Record<string, unknown>): [state: State, isNew: boolean] {
    const properties = { ...row, ...more };
    const before = states.get(row.id);
    if (before !== undefined) {
      before.properties = properties;
      return [before, false];
    }
    const state = { number: this.files.nextNumber(), properties };
    states.set(row.id, state);
    return [state, true];
  }
}
