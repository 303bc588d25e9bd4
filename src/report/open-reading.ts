import { EntityRegistry, type EntitySource } from './claims/entity-registry.js';
import { IndicatorRegistry } from './claims/indicator-registry.js';
import { Reading } from './claims/reading.js';
import type { Report } from './facts.js';
import type { ClaimsFile } from './files/claims-file.js';
import type { ReportFile } from './files/report-file.js';
import { reportId } from './identity.js';
import { unknown } from './nearest.js';
import type { FileProblems } from './problems.js';
import { isDay } from './reading/period.js';
import { folded } from './text/fold.js';
import { passagesOf } from './text/passages.js';
import { ReportText } from './text/report-text.js';

/** The files of a report, read; null where one is missing or broken. */
export interface OpenedFiles {
  text: string | null;
  file: ReportFile | null;
  claims: ClaimsFile | null;
  entities: EntitySource[];
  reportProblems: FileProblems;
  claimProblems: FileProblems;
}

/** What claims are read against; null with problems when the text, the report's data or its town is missing. */
export function openReading({
  text,
  file,
  claims,
  entities,
  reportProblems,
  claimProblems,
}: OpenedFiles): Reading | null {
  const registry = new EntityRegistry(entities);
  const indicators = new IndicatorRegistry(claims?.indicators ?? [], claimProblems);
  if (file === null || text === null) return null;
  const reportText = new ReportText(text);
  const passages = passagesOf(reportText);
  const report = readReport(file, reportText.length, reportProblems);
  const town = registry.get(`division/${file.town.text}`);
  if (town === undefined) {
    reportProblems.add(
      file.town.at,
      `${unknown('division', `division/${file.town.text}`, registry.ids())}; the town stands in one of the entities.yaml`,
    );
  }
  const headings = new Set(passages.flatMap((passage) => passage.headings.map(folded)));
  for (const { text: plan, at } of file.planHeadings) {
    if ([...headings].some((heading) => heading.startsWith(folded(plan)))) continue;
    reportProblems.add(
      at,
      `planHeadings: ${unknown('heading of the report', plan, new Set(passages.flatMap((passage) => passage.headings)))}`,
    );
  }
  if (report === null || town === undefined) return null;
  const planHeadings = file.planHeadings.map((plan) => plan.text);
  return new Reading(reportText, passages, report, town, planHeadings, registry, indicators, claimProblems);
}

function readReport(file: ReportFile, length: number, problems: FileProblems): Report | null {
  const { town, year, planYear, date } = file;
  const say = (word: typeof town, expected: string): void =>
    problems.add(word.at, `expected ${expected}, got '${word.text}'`);
  if (!/^\d{9}$/.test(town.text)) say(town, "the town's official code of 9 digits, in quotation marks");
  const years = [year, planYear].flatMap((each) => each ?? []);
  const wrong = years.filter(({ text }) => !/^[12]\d{3}$/.test(text));
  for (const each of wrong) say(each, 'a year of four digits');
  if (wrong.length === 0 && planYear && Number(planYear.text) <= Number(year.text))
    say(planYear, `a year after ${year.text}, which the report looks back on`);
  if (date && !isDay(date.text)) say(date, 'a day as 2032-01-04');
  if (file.planHeadings.length > 0 && planYear === undefined)
    problems.add(file.planHeadings[0]?.at ?? town.at, 'planHeadings need a planYear');
  if (wrong.length > 0) return null;
  return {
    id: reportId(town.text, Number(year.text)),
    town: `division/${town.text}`,
    townCode: town.text,
    year: Number(year.text),
    planYear: planYear ? Number(planYear.text) : null,
    title: file.title.text,
    publisher: file.publisher?.text ?? null,
    date: date?.text ?? null,
    source: file.source?.text ?? null,
    length,
  };
}
