import type { ConflictKind } from '../../vocabulary/conflict-kind.js';
import type { Conflict } from '../facts.js';

/** The conflicts that a reader wrote down, asked by their members. */
export class DeclaredConflicts {
  private readonly byMember = new Map<string, { kind: ConflictKind; members: ReadonlySet<string> }[]>();

  constructor(conflicts: readonly Pick<Conflict, 'kind' | 'members'>[]) {
    for (const { kind, members } of conflicts) {
      const conflict = { kind, members: new Set(members) };
      for (const member of conflict.members)
        this.byMember.set(member, [...(this.byMember.get(member) ?? []), conflict]);
    }
  }

  /** Whether one conflict has all these facts as members, and is of one of these kinds where kinds are given. */
  has(facts: readonly string[], kinds?: readonly ConflictKind[]): boolean {
    const [first = ''] = facts;
    return (this.byMember.get(first) ?? []).some(
      ({ kind, members }) => (kinds === undefined || kinds.includes(kind)) && facts.every((fact) => members.has(fact)),
    );
  }
}
