import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { GrowthBasis } from '../../vocabulary/growth-basis.js';
import type { GrowthMeasure } from '../../vocabulary/growth-measure.js';
import type { Measure } from '../../vocabulary/measure.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { PeriodBasis } from '../../vocabulary/period-basis.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';

/** A figure with all that the graph says of it. */
export interface FigureRow extends Row {
  id: string;
  /** Absent for a group. */
  subject?: string;
  subjectName: string;
  indicator: string;
  measure: Measure;
  unit: string;
  per?: string | undefined;
  printed: string;
  modality: Modality;
  qualifier: Qualifier;
  lower?: number | undefined;
  upper?: number | undefined;
  /** The growth that is said of it; a growth without a level fills it too. */
  growthMeasure?: GrowthMeasure;
  growthQualifier?: Qualifier;
  growthLower?: number;
  growthUpper?: number;
  growthBasis?: GrowthBasis;
  growthAgainstYear?: number;
  growthPrinted?: string;
  scope?: string;
  period: string;
  periodBasis: PeriodBasis;
  periodStart?: string;
  periodEnd: string;
  year: number;
  wholeYear: boolean;
  /** Of a target read by its subject and indicator, the quotes that say it. */
  quotes?: string[];
  /** Kinds of its conflicts, by their ids. */
  conflicts: Readonly<Record<string, string>>;
}

/** Of whom and of what a figure is asked. */
export interface SubjectAndIndicator extends Row {
  subject: { id: string; name: string; nameEn?: string; kind: EntityKind; town?: string };
  /** Null where no figure of the graph measures it. */
  indicator: { name: string; measure: Measure; unit: string } | null;
  /** Name of what grows, where a growth is asked; null where no figure of the graph measures it. */
  level: string | null;
}

/**
 * Null where there is no such entity.
 *
 * @param indicator name or alias; and of a growth, name or alias of what grows
 */
export async function readSubjectAndIndicator(
  reader: Reader,
  subject: string,
  indicator: { name: string; level: string | null },
): Promise<SubjectAndIndicator | null> {
  const [row] = await reader.read<SubjectAndIndicator>(statement('read/subject-and-indicator'), {
    subject,
    indicator: indicator.name,
    level: indicator.level,
  });
  return row ?? null;
}

/** Ids of the reports that could say a figure of the entity in that year, the earliest first. */
export async function readReportsSearched(reader: Reader, subject: string, year: number): Promise<string[]> {
  return idsOf(await reader.read<{ id: string }>(statement('read/reports-searched'), { subject, year }));
}

/** Ids of what these reports are known not to say of the entity under that name of an indicator. */
export async function readSilencesAbout(
  reader: Reader,
  subject: string,
  about: string,
  reports: readonly string[],
): Promise<string[]> {
  return idsOf(await reader.read<{ id: string }>(statement('read/silences-about'), { subject, about, reports }));
}

/** Figures of one subject and indicator within years, inclusive. */
export interface Way {
  subject: string;
  indicator: string;
  from: number;
  to: number;
}

export const readFiguresOf = (reader: Reader, ways: readonly Way[]): Promise<FigureRow[]> =>
  readFigures(reader, 'read/figures-of-subjects', { ways });

export const readFiguresOfAspect = (
  reader: Reader,
  subject: string,
  aspect: string,
  year: number,
): Promise<FigureRow[]> => readFigures(reader, 'read/figures-of-aspect', { subject, aspect, year });

export const readSharedFigures = (
  reader: Reader,
  subject: string,
  indicators: readonly string[],
  year: number,
): Promise<FigureRow[]> => readFigures(reader, 'read/figures-shared', { subject, indicators, year });

async function readFigures(reader: Reader, name: string, parameters: Row): Promise<FigureRow[]> {
  const rows = await reader.read<{ observation: FigureRow; conflicts: [string, string][]; quotes?: string[] }>(
    statement(name),
    parameters,
  );
  return rows.map(({ observation, conflicts, quotes = [] }) => ({
    ...observation,
    quotes,
    conflicts: Object.fromEntries(conflicts),
  }));
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
