import type { Origin } from '../../vocabulary/origin.js';
import type { ClaimedKind } from '../facts.js';
import type {
  ClaimRow,
  CodeRow,
  ConflictRow,
  Content,
  EntityRow,
  IndicatorRow,
  PassageRow,
  ReportRow,
  SilenceRow,
} from './content.js';
import { type Difference, difference, isEmpty, type Kept, written } from './difference.js';

export interface StoredClaim extends Kept {
  fact: string;
  claims: ClaimedKind;
}

export interface StoredConflict extends Kept {
  members: string[];
}

/** An entity or indicator that the graph has, and that the report brings or is about to bring. */
export interface StoredThing extends Kept {
  name: string;
  /** Whether the report brings it already. */
  brought: boolean;
  /** Whether other reports bring it too. */
  shared: boolean;
}

export interface StoredEntity extends StoredThing {
  origin: Origin;
}

/** What the graph has of one report, by id. */
export interface Stored {
  reports: ReadonlyMap<string, Kept>;
  passages: ReadonlyMap<string, Kept>;
  claims: ReadonlyMap<string, StoredClaim>;
  entities: ReadonlyMap<string, StoredEntity>;
  indicators: ReadonlyMap<string, StoredThing>;
  conflicts: ReadonlyMap<string, StoredConflict>;
  silences: ReadonlyMap<string, Kept>;
  codes: ReadonlyMap<string, Kept>;
}

/** What becomes of the entities, or indicators, of a report. */
export interface ThingChanges<Row extends Kept> extends Difference<Row> {
  /** The graph has them, and now this report brings them too. */
  joined: Row[];
  /** The report no longer brings them, but another does. */
  left: string[];
}

/** What a load changes of all that one report says, but for the facts that its claims support. */
export interface Changes {
  /** The report itself. */
  reports: Difference<ReportRow>;
  passages: Difference<PassageRow>;
  claims: Difference<ClaimRow>;
  entities: ThingChanges<EntityRow>;
  /** Ids of those that only the official codes give: no claim names them, or named them before. */
  unsaid: ReadonlySet<string>;
  /** Ids of the changed entities that go by another name now. */
  renamed: string[];
  indicators: ThingChanges<IndicatorRow>;
  conflicts: Difference<ConflictRow>;
  silences: Difference<SilenceRow>;
  /** Relations that the official codes give. */
  codes: Difference<CodeRow>;
  /** Ids of the observations and relations for which some claim, or the code list's word, came, changed or went. */
  touched: string[];
  /** Ids of what conflicts concern that came, changed or went, before and after. */
  concerned: string[];
}

/** Compares what the graph has of a report with what it says now. */
export function changesOf(stored: Stored, content: Content): Changes {
  const claims = difference(stored.claims, content.claims);
  const entities = thingChanges(stored.entities, content.entities);
  const conflicts = difference(stored.conflicts, content.conflicts);
  const codes = difference(stored.codes, content.codes);
  return {
    reports: difference(stored.reports, content.reports),
    passages: difference(stored.passages, content.passages),
    claims,
    entities,
    unsaid: unsaidOf(stored, content),
    renamed: entities.changed.filter(({ id, name }) => stored.entities.get(id)?.name !== name).map(({ id }) => id),
    indicators: thingChanges(stored.indicators, content.indicators),
    conflicts,
    silences: difference(stored.silences, content.silences),
    codes,
    touched: unique([...touchedBy(stored, claims), ...written(codes).map(({ id }) => id), ...codes.gone]),
    concerned: unique([
      ...written(conflicts).flatMap(({ members }) => members),
      ...[...conflicts.changed.map(({ id }) => id), ...conflicts.gone].flatMap(
        (id) => stored.conflicts.get(id)?.members ?? [],
      ),
    ]),
  };
}

/** Whether the graph has all of the report as it is. Facts follow from claims, so these need not be looked at. */
export const changeNothing = (changes: Changes): boolean =>
  [changes.reports, changes.passages, changes.claims, changes.conflicts, changes.silences, changes.codes].every(
    isEmpty,
  ) &&
  [changes.entities, changes.indicators].every(
    (things) => isEmpty(things) && !things.joined.length && !things.left.length,
  );

function thingChanges<Row extends Kept>(
  stored: ReadonlyMap<string, StoredThing>,
  said: readonly Row[],
): ThingChanges<Row> {
  const { added, changed, gone } = difference(stored, said);
  const isShared = (id: string) => stored.get(id)?.shared === true;
  return {
    added,
    changed,
    gone: gone.filter((id) => !isShared(id)),
    joined: said.filter(({ id }) => stored.get(id)?.brought === false),
    left: gone.filter(isShared),
  };
}

function unsaidOf(stored: Stored, content: Content): Set<string> {
  const all = [...stored.entities.values(), ...content.entities];
  const unsaid = new Set(all.filter(({ origin }) => origin === 'CODES').map(({ id }) => id));
  for (const { claims, fact } of [...stored.claims.values(), ...content.claims])
    if (claims === 'Entity') unsaid.delete(fact);
  return unsaid;
}

function touchedBy(stored: Stored, claims: Difference<ClaimRow>): string[] {
  const before = claims.gone.flatMap((id) => stored.claims.get(id) ?? []);
  const supporting = [...written(claims), ...before].filter(
    ({ claims: kind }) => kind === 'Observation' || kind === 'Relation',
  );
  return supporting.map(({ fact }) => fact);
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
