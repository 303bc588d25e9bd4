/**
 * What is asked of rows that an index gives, planned apart from how they are found. The planner would look for ways into them through each
 * EXISTS and each OR: two seconds for a filter of a dozen conditions, instead of a third of one. Only a WITH that brings a column of its own
 * keeps it from that.
 *
 * @param variables of the rows
 */
export const plannedApart = (variables: string, conditions: readonly string[]): string =>
  `WITH ${variables}, true AS found${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;

/**
 * What follows the conditions by which rows are found: more of them, apart where that is worth it.
 *
 * @param variables of the rows
 */
export function furtherAsked(variables: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return '';
  return isHardToPlan(conditions)
    ? `\n      ${plannedApart(variables, conditions)}`
    : ` AND ${conditions.join(' AND ')}`;
}

/** Whether the planner would look for ways in by them: through links, and through alternatives. */
export const isHardToPlan = (conditions: readonly string[]): boolean =>
  conditions.some((each) => each.includes('EXISTS {') || each.includes(' OR '));

/** Conditions on rows that are found by others: all of them apart where one is hard to plan. */
export const apartWhereHard = (conditions: readonly string[]): Parted =>
  isHardToPlan(conditions) ? { finding: [], further: conditions } : { finding: conditions, further: [] };

/** What is asked of rows, parted: that by which an index may find them, and what is asked further of those that are found. */
export interface Parted {
  finding: readonly string[];
  further: readonly string[];
}

/** Where no index is named: the planner is to see all by which it could choose one, and no more. */
export function parted(conditions: readonly string[]): Parted {
  const isFurther = (each: string) => each.includes('EXISTS {');
  return { finding: conditions.filter((each) => !isFurther(each)), further: conditions.filter(isFurther) };
}

/**
 * WHERE with what finds rows, and what else is asked of each; nothing where nothing is asked.
 *
 * @param variables of the rows
 */
export function whereParted(variables: string, { finding, further }: Parted, ...more: readonly string[]): string {
  const first = [...more, ...finding];
  const where = first.length > 0 ? `WHERE ${first.join(' AND ')}` : '';
  return further.length > 0 ? `${where}\n  ${plannedApart(variables, further)}` : where;
}
