import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';
import { namesPeriod, type PeriodWords, periodWordsIn } from '../reading/period-words.js';
import { folded } from '../text/fold.js';
import type { Span } from '../text/report-text.js';

/** Words for a whole year that have no number. */
const YEAR_WORDS = /今年|本年|全年|当年|年度|年内|去年|上年|明年|年底|年末/u;
/** 截至11月, 较3月, 9月底前: words for an end, a comparison or a deadline, not for the period of what follows. */
const OTHER_USE_BEFORE = /(?:截至|截止|至|到|自|从|较|比|于)$/u;
const OTHER_USE_BEHIND = /^(?:份?(?:底|末|前|起|以来|开始))/u;

/**
 * The claimed period agrees with the words of its quote: a period said to be SAID has words there that name it, and a figure
 * whose nearest words before it name a part of a year is not the year's figure.
 */
export function checkPeriodWords(reading: Reading, observation: ReadObservation): void {
  const { fact, entry, quote, evidence } = observation;
  const text = folded(reading.slice(quote));
  const words = periodWordsIn(text);
  const at = entry.period?.at ?? entry.at;
  if (
    fact.period.basis === 'SAID' &&
    !words.some((each) => namesPeriod(each, fact.period)) &&
    !saysYear(text, observation)
  ) {
    reading.problem(
      at,
      `no words of the quote say ${fact.period.name}: quote them with it, or give them as periodQuote (INHERITED), or say the basis`,
    );
  }
  if (evidence.period !== null) checkPeriodQuote(reading, observation, evidence.period);
  if (!fact.period.wholeYear || evidence.period !== null) return;
  const value = folded(reading.slice({ start: quote.start, end: observation.valueSpan.start })).length;
  const nearest = words.filter(({ end }) => end <= value).at(-1);
  if (nearest?.part && isOfWhatFollows(text, nearest) && !saysYear(text.slice(nearest.end, value), observation)) {
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
  const names = words.some((each) => namesPeriod(each, fact.period)) || saysYear(said, observation);
  if (names && !(fact.period.wholeYear && last.part)) return;
  reading.problem(entry.period?.at ?? entry.at, `the words of periodQuote, '${said}', do not say ${fact.period.name}`);
}

const saysYear = (text: string, { fact }: ReadObservation): boolean => fact.period.wholeYear && YEAR_WORDS.test(text);

/** Whether nothing ends the statement between the words and the end of what was searched, and they are no end or deadline. */
const isOfWhatFollows = (text: string, { start, end }: PeriodWords): boolean =>
  !OTHER_USE_BEFORE.test(text.slice(0, start)) && !OTHER_USE_BEHIND.test(text.slice(end));
