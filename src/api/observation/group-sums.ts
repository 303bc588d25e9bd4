import { Decimal } from 'decimal.js';
import { FRACTION } from '../../graph/read/grouped-figures.js';
import type { ObservationGroupRow, ObservationGroups } from '../../graph/read/observation-groups.js';
import { readTies, type Ties } from '../../graph/read/overlaps.js';
import type { Context } from '../context.js';
import { type Group, type Sum, sumOf } from './sum.js';

/**
 * The sum of each group, or why it has none. Where figures of groups that could be added up may hold each other, that is looked up, by one
 * statement for all groups.
 */
export async function sumsOf({ reader }: Context, { groups: rows, overlaps }: ObservationGroups): Promise<Sum[]> {
  const groups = rows.map((row) => groupOf(row, overlaps));
  const sums = groups.map(sumOf);
  const tiedIn = rows.map(({ figures }, at) => (isOpen(sums[at]!) ? figures!.tied : []));
  if (tiedIn.every((tied) => tied.length === 0)) return sums;
  const ties = await readTies(reader, [...new Set(tiedIn.flat())]);
  return groups.map((group, at) =>
    isOpen(sums[at]!) ? sumOf({ ...group, ...heldBeside(tiedIn[at]!, ties) }) : sums[at]!,
  );
}

/** Whether no reason has been found yet that comes before what ties figures together. */
const isOpen = ({ sum, reason }: Sum): boolean => sum !== null || reason === 'NO_BOUND';

/** A group as the rule of sums sees it, as far as it was read together. */
function groupOf(
  { count, figures, subjectIds = [] }: ObservationGroupRow,
  overlaps: ObservationGroups['overlaps'],
): Group {
  const { lower, upper, ...others } = figures!;
  const among = new Set(subjectIds);
  return {
    ...others,
    count,
    overlapping: subjectIds.some((id) => [...(overlaps.get(id) ?? [])].some((other) => among.has(other))),
    partBesideWhole: false,
    sharedConflict: false,
    lower: inUnits(lower),
    upper: inUnits(upper),
  };
}

/** What holds some figures beside each other. */
function heldBeside(
  tied: readonly string[],
  ties: ReadonlyMap<string, Ties>,
): Pick<Group, 'partBesideWhole' | 'sharedConflict'> {
  const ids = new Set(tied);
  const tiesOf = tied.map((id) => ties.get(id) ?? { wholes: [], conflicts: [] });
  return {
    partBesideWhole: tiesOf.some((tie) => tie.wholes.some((whole) => ids.has(whole))),
    sharedConflict: hasTwice(tiesOf.flatMap((tie) => [...new Set(tie.conflicts)])),
  };
}

const inUnits = (parts: string | null): Decimal | null => (parts === null ? null : new Decimal(parts).div(FRACTION));

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
