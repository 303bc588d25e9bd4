import type { Beneath, RowRead } from '../../graph/read/beneath.js';
import type { Selected } from '../selection.js';

/** How a field can be read within the statement that reads its parents: it fills the batch from which the field is resolved. */
export interface Ahead<Value = unknown> {
  /** The name of the field's batch. */
  name: string;
  /** The property of the parent that is its key in the batch. */
  key: string;
  /** Where the nodes of the field's rows are selected: beneath a connection, or beneath the field itself. */
  gives: 'CONNECTION' | 'NODE';
  /** Whether the parent holds all that is selected, so that nothing need be read but what hangs beneath. */
  isHeld?: boolean;
  /** The part of the parents' statement. `only`: for parents of this kind alone. */
  beneath: (deeper: readonly Beneath[], only: string | undefined) => Beneath;
  /** What the batch would have given for the parent beneath which these rows were read. */
  valueOf: (rows: readonly RowRead[]) => Value;
}

/**
 * What reading a field ahead takes, from its arguments and what is selected beneath it, for parents as of a year.
 *
 * @throws BadInput for arguments that the field refuses: it will say so itself, in its place
 */
export type ReadAhead<Args = never> = (args: Args, selected: Selected, asOf: number | undefined) => Ahead;

const known = new Map<string, ReadAhead>();

/** Lets the statements of its parents read a field: of a kind, as `Village.projects`, or of all, as `Entity.observations`. */
export const readAhead = <Args>(field: string, read: ReadAhead<Args>): void => {
  known.set(field, read as ReadAhead);
};

export const aheadFor = (field: string): ReadAhead | undefined => known.get(field);
