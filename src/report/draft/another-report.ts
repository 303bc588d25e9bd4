import { folded } from '../text/fold.js';
import type { DraftSource } from './draft.js';
import { townNamedIn } from './draft-town.js';

/** A line without a stop, as a title or a heading is. In code points. */
const LONGEST_LINE = 60;
/** 2031年工作回顾, 2031年度重点工作总结. */
const LOOKS_BACK = /(20\d\d)年度?([^\d,，。;；]{0,14}?)(?:回顾|总结|完成情况|工作情况|开展情况|汇报)/gu;
const PLANS = /计划|打算|思路|谋划|安排|设想/u;

/**
 * Why a text may not be the report that it is drafted as: it speaks of another town and never of this one, or its headings look
 * back on another year (a 2032年政府工作报告 is mostly about 2031). Every figure without a town or year of its own would be wrong.
 */
export function anotherReport({ text, passages, town, year }: DraftSource): string[] {
  const remarks: string[] = [];
  const whole = text.slice({ start: 0, end: passages.at(-1)?.end ?? 0 });
  const named = townNamedIn(whole);
  if (named !== null && !folded(whole).includes(shortName(town.name)))
    remarks.push(`The text speaks of ${named} and never of ${town.name}: is it a report of ${town.name}?`);
  const years = new Map<number, string>();
  for (const passage of passages) {
    if (passage.end - passage.start > LONGEST_LINE) continue;
    const line = text.slice(passage).trim();
    for (const [, said, between = ''] of folded(line).matchAll(LOOKS_BACK))
      if (!PLANS.test(between) && !years.has(Number(said))) years.set(Number(said), line);
  }
  const [first] = years;
  if (first !== undefined && !years.has(year))
    remarks.push(
      `The text looks back on ${first[0]} (${first[1]}), but was drafted for ${year}: figures that name no year were taken ` +
        `as those of ${year}. If that is wrong, take the new folder away and draft with --year ${first[0]}.`,
    );
  return remarks;
}

/** 清河 of 清河镇; a name of two characters stays whole. */
const shortName = (name: string): string => {
  const short = name.replace(/(?:街道办事处|街道|镇|乡|苏木)$/u, '');
  return short.length < 2 ? name : short;
};
