/** Something that the graph keeps under an id, with a digest of all that is written of it. */
export interface Kept {
  id: string;
  digest: string;
}

/** How what a report says now differs from what the graph has of it. */
export interface Difference<Row extends Kept> {
  added: Row[];
  changed: Row[];
  /** Ids of what the graph has and the report no longer says. */
  gone: string[];
}

/** Compares by id and digest. Rows keep the order of the report, gone ids that of the graph. */
export function difference<Row extends Kept>(stored: ReadonlyMap<string, Kept>, said: readonly Row[]): Difference<Row> {
  const still = new Set(said.map((row) => row.id));
  return {
    added: said.filter((row) => !stored.has(row.id)),
    changed: said.filter((row) => stored.has(row.id) && stored.get(row.id)?.digest !== row.digest),
    gone: [...stored.keys()].filter((id) => !still.has(id)),
  };
}

/** What a load has to write of it. */
export const written = <Row extends Kept>({ added, changed }: Difference<Row>): Row[] => [...added, ...changed];

export const isEmpty = ({ added, changed, gone }: Difference<Kept>): boolean =>
  added.length === 0 && changed.length === 0 && gone.length === 0;
