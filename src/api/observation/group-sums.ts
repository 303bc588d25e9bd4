import { Decimal } from 'decimal.js';
import { FRACTION, type GroupedFigures, type ObservationGroupRow } from '../../graph/read/observation-groups.js';
import { readOverlapsOf, readTies, type Ties } from '../../graph/read/overlaps.js';
import type { Context } from '../context.js';
import { type Group, type Sum, sumOf } from './sum.js';

/**
 * The sum of each group, or why it has none. Groups that could be added up by their own figures are looked at more closely: whether
 * subjects overlap, and whether figures are parts of others or share a conflict. Two statements for all groups.
 */
export async function sumsOf({ reader }: Context, rows: readonly ObservationGroupRow[]): Promise<Sum[]> {
  const hopeful = rows.filter((row) => row.count > 1 && sumOf(groupOf(row, new Map(), new Map())).sum !== null);
  const subjects = new Set(
    hopeful.filter((row) => subjectsOf(row.figures!).length > 1).flatMap((row) => subjectsOf(row.figures!)),
  );
  const tied = new Set(hopeful.flatMap((row) => row.figures!.tied));
  const [overlaps, ties] = await Promise.all([
    subjects.size > 0 ? readOverlapsOf(reader, [...subjects]) : new Map<string, Set<string>>(),
    tied.size > 0 ? readTies(reader, [...tied]) : new Map<string, Ties>(),
  ]);
  return rows.map((row) => sumOf(groupOf(row, overlaps, ties)));
}

const subjectsOf = ({ subjects, sharedBy }: GroupedFigures): string[] => [
  ...new Set([...subjects, ...sharedBy.flat()]),
];

/** A group as the rule of sums sees it. */
function groupOf(
  { count, figures }: ObservationGroupRow,
  overlaps: ReadonlyMap<string, ReadonlySet<string>>,
  ties: ReadonlyMap<string, Ties>,
): Group {
  const { indicators, units, modalities, periods, scopes, additive, openPeriods, openGroups, about, lower, upper } =
    figures!;
  const subjects = subjectsOf(figures!);
  const among = new Set(subjects);
  const ids = new Set(figures!.tied);
  const tiesOf = figures!.tied.map((id) => ties.get(id) ?? { wholes: [], conflicts: [] });
  return {
    count,
    indicators,
    units,
    modalities,
    periods,
    scopes,
    additive,
    openPeriods,
    openGroups,
    about,
    subjects: subjects.length,
    subjectsWithRepeats: figures!.ofSubjects + figures!.sharedBy.flat().length,
    overlapping: subjects.some((subject) => [...(overlaps.get(subject) ?? [])].some((other) => among.has(other))),
    partBesideWhole: tiesOf.some((tie) => tie.wholes.some((whole) => ids.has(whole))),
    sharedConflict: hasTwice(tiesOf.flatMap((tie) => [...new Set(tie.conflicts)])),
    lower: inUnits(lower),
    upper: inUnits(upper),
  };
}

const inUnits = (parts: string | null): Decimal | null => (parts === null ? null : new Decimal(parts).div(FRACTION));

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
