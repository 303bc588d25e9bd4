/** One Cypher statement: what runs, and the name by which logs and tests speak of it. */
export interface Statement {
  /** As `read/data-version` for a file of the catalogue, or `Village.projects` for a composed one. */
  name: string;
  text: string;
  /** It heeds $knownAt: it reads what had been loaded at that data version. */
  heedsKnownAt?: true;
  /** It reads what could be asked by several statements. */
  joined?: boolean;
  /** All its columns: then the data version can be read at its end. Given for the statements of root fields. */
  columns?: readonly string[];
}

export type Parameters = Record<string, unknown>;

/** A row, by column name. */
export type Row = Record<string, unknown>;
