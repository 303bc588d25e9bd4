import { parse } from 'yaml';
import { basisIn } from '../../../../src/report/reading/growth.js';
import { periodName, readPeriod } from '../../../../src/report/reading/period.js';
import { occurrences } from '../../../../src/report/text/quotes.js';
import type { ReportText, Span } from '../../../../src/report/text/report-text.js';
import { MODALITIES, type Modality } from '../../../../src/vocabulary/modality.js';
import { QUALIFIERS, type Qualifier } from '../../../../src/vocabulary/qualifier.js';
import { unitNamed } from '../../../../src/vocabulary/unit.js';
import type { Gold, GoldFigure, GoldGrowth, GoldNotFigure } from './gold.js';

/** A gold file as it stands: numbers and short anchors, without the text that they were read in. */
export interface GoldFile {
  report: { town: string; above?: string; year: number; planYear?: number | null; source?: string; sha256: string };
  figures: FigureEntry[];
  notFigures: { at: string; because: string }[];
}

interface FigureEntry {
  at: string;
  value: string;
  number?: number;
  low?: number;
  high?: number;
  unit: string;
  indicator: string | string[];
  subject?: string;
  qualifier?: string;
  modality?: string;
  period?: string | number;
  growthOnly?: boolean;
  growth?: { percent?: number; points?: number; low?: number; high?: number; basis?: string };
  partOf?: string;
}

/** A gold file against its text; what cannot be placed or read is left out and told in `problems`. */
export function readGold(source: string, text: ReportText): { file: GoldFile; gold: Gold; problems: string[] } {
  const file = parseGold(source);
  const problems: string[] = [];
  const entries = (file.figures ?? []).flatMap((entry) => {
    const figure = readFigureEntry(entry, file, text, problems);
    return figure === null ? [] : { entry, figure };
  });
  for (const { entry, figure } of entries) {
    if (entry.partOf === undefined) continue;
    const whole = entries.findIndex((other) => other.entry.at === entry.partOf);
    if (whole === -1) problems.push(`partOf: no figure stands at '${entry.partOf}' (of '${entry.at}')`);
    else figure.partOf = whole;
  }
  const notFigures = (file.notFigures ?? []).flatMap(({ at, because }): GoldNotFigure[] => {
    const place = onlyPlace(text, at, problems);
    return place === null ? [] : [{ place, because }];
  });
  return { file, gold: { figures: entries.map(({ figure }) => figure), notFigures }, problems };
}

/** The file alone, for its report's data. */
export const parseGold = (source: string): GoldFile => parse(source) as GoldFile;

function readFigureEntry(entry: FigureEntry, file: GoldFile, text: ReportText, problems: string[]): GoldFigure | null {
  const around = onlyPlace(text, String(entry.at), problems);
  const place = around && onlyPlace(text, String(entry.value), problems, around);
  if (place === null) return null;
  const { number = null, low = null, high = null } = entry;
  const period = readPeriod(String(entry.period ?? file.report.year));
  const qualifier = (entry.qualifier ?? (number === null ? 'RANGE' : 'EXACT')) as Qualifier;
  const modality = (entry.modality ?? 'ACTUAL') as Modality;
  const say = (what: string): void => void problems.push(`${what} (of '${entry.at}')`);
  if (number === null && low === null && high === null) say('neither number nor low and high');
  if (period === null) say(`'${entry.period}' is no period`);
  if (!(qualifier in QUALIFIERS)) say(`'${qualifier}' is no qualifier`);
  if (!(modality in MODALITIES)) say(`'${modality}' is no modality`);
  return {
    place,
    amount: { value: number, low, high, unit: baseUnit(String(entry.unit)) },
    indicators: [entry.indicator ?? []].flat().map(String),
    subject: [entry.subject ?? 'town'],
    qualifier,
    modality,
    period: period === null ? String(entry.period) : periodName(period),
    growth: growthOf(entry),
    growthOnly: entry.growthOnly ?? false,
    partOf: null,
  };
}

function growthOf({ growth, growthOnly, number, unit }: FigureEntry): GoldGrowth | null {
  if (growth === undefined)
    return growthOnly ? { amount: number ?? null, points: String(unit) !== '%', basis: null } : null;
  return {
    amount: growth.percent ?? growth.points ?? null,
    points: growth.points !== undefined,
    basis: growth.basis === undefined ? null : basisIn(growth.basis).basis,
  };
}

/** 名 is a way to print 人. A unit that the vocabulary has not stays as it is. */
const baseUnit = (unit: string): string => unitNamed(unit)?.base ?? unit;

function onlyPlace(text: ReportText, words: string, problems: string[], within?: Span): Span | null {
  const found = occurrences(text, words, within);
  if (found.length === 1) return found[0] ?? null;
  problems.push(`'${words}' stands ${found.length} times in the ${within === undefined ? 'text' : 'anchor'}, not once`);
  return null;
}
