/** Which state of the data the graph has. */
export interface DataVersionRow {
  /** Grows with every load that changes something. */
  version: number;
  /** When that was, ISO 8601; null before the first load. */
  loadedAt: string | null;
}
