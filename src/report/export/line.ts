/** What one line of an export holds, by column. */
export type Line = Readonly<Record<string, unknown>>;

/** A line of exactly these columns, in their order; what is absent is null. */
export const lineOf = <Fields extends object>(
  columns: readonly (keyof Fields & string)[],
  values: Partial<Fields>,
): Fields => Object.fromEntries(columns.map((column) => [column, values[column] ?? null])) as Fields;
