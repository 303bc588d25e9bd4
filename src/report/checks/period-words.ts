import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';
import { namesPeriod, type PeriodWords, periodWordsIn } from '../reading/period-words.js';
import { relativeYearsIn } from '../reading/relative-years.js';
import { folded } from '../text/fold.js';
import type { Span } from '../text/report-text.js';

/** 截至11月, 较3月, 9月底前: words for an end, a comparison or a deadline, not for the period of what follows. */
const OTHER_USE_BEFORE = /(?:截至|截止|至|到|自|从|较|比|于)$/u;
const OTHER_USE_BEHIND = /^(?:份?(?:底|末|前|起|以来|开始))/u;

/**
 * The claimed period agrees with the words of its quote: a period said to be SAID has words there that name it, a RELATIVE one
 * words that can mean it (今年, 上半年), and a figure whose nearest words before it name a part of a year is not the year's.
 */
export function checkPeriodWords(reading: Reading, observation: ReadObservation): void {
  const { fact, entry, quote, evidence } = observation;
  const text = folded(reading.slice(quote));
  const words = periodWordsIn(text);
  const at = entry.period?.at ?? entry.at;
  if (
    fact.period.basis === 'SAID' &&
    !words.some((each) => namesPeriod(each, fact.period)) &&
    !saysYear(reading, text, observation)
  ) {
    reading.problem(
      at,
      `no words of the quote say ${fact.period.name}: quote them with it, or give them as periodQuote (INHERITED), or say the basis`,
    );
  }
  if (fact.period.basis === 'RELATIVE') checkRelative(reading, observation, text);
  if (evidence.period !== null) checkPeriodQuote(reading, observation, evidence.period);
  if (!fact.period.wholeYear || evidence.period !== null) return;
  const value = folded(reading.slice({ start: quote.start, end: observation.valueSpan.start })).length;
  const nearest = words.filter(({ end }) => end <= value).at(-1);
  if (
    nearest?.part &&
    isOfWhatFollows(text, nearest) &&
    !saysYear(reading, text.slice(nearest.end, value), observation)
  ) {
    const said = text.slice(nearest.start, nearest.end);
    reading.problem(
      at,
      `the words before the figure say '${said}', but its period is the whole year ${fact.period.name}`,
    );
  }
}

/** Earlier words that name periods name this one, and a whole year is not taken from words for a part of it. */
function checkPeriodQuote(reading: Reading, observation: ReadObservation, span: Span): void {
  const { fact, entry } = observation;
  const said = folded(reading.slice(span));
  const words = periodWordsIn(said);
  const last = words.at(-1);
  if (last === undefined) return;
  const names = words.some((each) => namesPeriod(each, fact.period)) || saysYear(reading, said, observation);
  if (names && !(fact.period.wholeYear && last.part)) return;
  reading.problem(entry.period?.at ?? entry.at, `the words of periodQuote, '${said}', do not say ${fact.period.name}`);
}

/** Words of the quote, or of periodQuote, without a year's number can mean the period. */
function checkRelative(reading: Reading, { fact, entry, evidence }: ReadObservation, quote: string): void {
  // 今后五年: several years have too many names to hold a claim to them.
  if (fact.period.start !== null && Number(fact.period.start.slice(0, 4)) !== fact.period.year) return;
  const text = evidence.period === null ? quote : quote + folded(reading.slice(evidence.period));
  const years = relativeYearsIn(text, reading.report);
  const parts = periodWordsIn(text).filter((words) => words.year === null && namesPeriod(words, fact.period));
  if (years.has(fact.period.year) || parts.length > 0) return;
  const said = years.size > 0 ? `, whose words mean ${[...years].join(' or ')}` : '';
  reading.problem(
    entry.basis?.at ?? entry.at,
    `no words of the quote${said} give ${fact.period.name} by themselves (今年, 去年, 上半年): quote them with it, or say another basis`,
  );
}

const saysYear = (reading: Reading, text: string, { fact }: ReadObservation): boolean =>
  fact.period.wholeYear && relativeYearsIn(text, reading.report).has(fact.period.year);

/** Whether nothing ends the statement between the words and the end of what was searched, and they are no end or deadline. */
const isOfWhatFollows = (text: string, { start, end }: PeriodWords): boolean =>
  !OTHER_USE_BEFORE.test(text.slice(0, start)) && !OTHER_USE_BEHIND.test(text.slice(end));
