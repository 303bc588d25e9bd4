import type { Reading } from '../claims/reading.js';
import type { ReportFile } from '../files/report-file.js';
import { periodWordsIn } from '../reading/period-words.js';
import { folded } from '../text/fold.js';
import { occurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import type { Sentence } from '../text/sentences.js';

/**
 * Places that report.yaml accounts for: the report's title, the numbers of its date and its source, and the year that it
 * looks back on or plans where a heading says it.
 */
export function ownPlaces(reading: Reading, file: ReportFile, sentences: readonly Sentence[]): Span[] {
  const numbered =
    `${file.date?.text ?? ''} ${file.source?.text ?? ''}`.match(/[\dA-Za-z/.-]*\d[\dA-Za-z/.-]*/gu) ?? [];
  const stated = [file.title.text, ...numbered].flatMap((words) => occurrences(reading.text, words));
  return [...stated, ...sentences.filter(({ heading }) => heading).flatMap((heading) => ownYears(reading, heading))];
}

function ownYears(reading: Reading, heading: Span): Span[] {
  const { year, planYear } = reading.report;
  return periodWordsIn(folded(reading.slice(heading)))
    .filter((words) => !words.part && (words.year === year || words.year === planYear))
    .flatMap((words) => occurrences(reading.text, `${words.year}年`, heading));
}
