import type { ConflictKind } from '../../vocabulary/conflict-kind.js';
import type { Conflict } from '../facts.js';

/** The conflicts that a reader wrote down, asked by their members. */
export class DeclaredConflicts {
  constructor(private readonly conflicts: readonly Pick<Conflict, 'kind' | 'members'>[]) {}

  /** Whether one conflict has all these facts as members, and is of one of these kinds where kinds are given. */
  has(facts: readonly string[], kinds?: readonly ConflictKind[]): boolean {
    return this.conflicts.some(
      ({ kind, members }) =>
        (kinds === undefined || kinds.includes(kind)) && facts.every((fact) => members.includes(fact)),
    );
  }
}
