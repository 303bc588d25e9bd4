/** A report's year, and the year that it plans, where it plans one. */
export interface ReportYears {
  year: number;
  planYear: number | null;
}

/**
 * Words for a year without its number, and the years that they can mean. A report is often read out early in the year
 * that it plans: its 今年 can then be the plan year, and its 去年 the year that it looks back on.
 */
const WORDS: readonly (readonly [RegExp, (years: ReportYears) => readonly (number | null)[]])[] = [
  [/去年|上年|上一年/u, ({ year, planYear }) => [year - 1, planYear === null ? null : year]],
  [/今年|本年|当年|全年|年度|年内|年底|年末|一年来/u, ({ year, planYear }) => [year, planYear]],
  [/明年|来年|下一年/u, ({ year, planYear }) => [planYear ?? year + 1]],
];

/** The years that words of a folded text can mean; empty where there are none. */
export const relativeYearsIn = (folded: string, years: ReportYears): Set<number> =>
  new Set(WORDS.flatMap(([words, meant]) => (words.test(folded) ? meant(years) : [])).filter((year) => year !== null));
