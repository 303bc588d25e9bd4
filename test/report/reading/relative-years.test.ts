import { relativeYearsIn } from '../../../src/report/reading/relative-years.js';

const plans = { year: 2031, planYear: 2032 };
const looksBack = { year: 2031, planYear: null };

test.each([
  ['今年实现', looksBack, [2031]],
  ['今年实现', plans, [2031, 2032]],
  ['去年同期', looksBack, [2030]],
  ['去年同期', plans, [2030, 2031]],
  ['明年力争', plans, [2032]],
  ['明年力争', looksBack, [2032]],
  ['实现税收', plans, []],
])('%s in %j means %j', (words, years, meant) => expect([...relativeYearsIn(words, years)]).toEqual(meant));
