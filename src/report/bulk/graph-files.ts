import { join } from 'node:path';
import type { ImportFile, ImportFiles } from '../../graph/local/import.js';
import { ARRAY_DELIMITER, CsvTable, type Properties } from './csv-table.js';

/** What cypher/load/put-observations.cypher makes FLOAT, whole or not. */
export const FIGURES: ReadonlySet<string> = new Set([
  'value',
  'low',
  'high',
  'lower',
  'upper',
  'sortValue',
  'growthPercent',
  'growthPoints',
  'growthLow',
  'growthHigh',
  'growthLower',
  'growthUpper',
  'sortGrowth',
]);

/** The nodes and relationships of a graph as files for Neo4j's import: one for each set of labels, one for each type. */
export class GraphFiles {
  private readonly nodeTables = new Map<string, CsvTable>();
  private readonly linkTables = new Map<string, CsvTable>();
  private numbers = 0;

  /** @param folder where they go: an empty one */
  constructor(private readonly folder: string) {}

  /** A number by which relationships will know a node. */
  nextNumber(): number {
    this.numbers += 1;
    return this.numbers;
  }

  /** @param labels with colons between them: Entity:Village */
  node(labels: string, number: number, properties: Properties): void {
    let table = this.nodeTables.get(labels);
    if (table === undefined) {
      const figures = labels.endsWith('Observation') ? FIGURES : undefined;
      table = new CsvTable(join(this.folder, `nodes-${labels.replaceAll(':', '-')}.csv`), [':ID'], figures);
      this.nodeTables.set(labels, table);
    }
    table.add([number], properties);
  }

  /**
   * @param type of the relationship; with `>Label` behind it where the properties hang on what it leads to: BRINGS>Indicator
   * @param from, to numbers of nodes, written already or later
   */
  link(type: string, from: number, to: number, properties: Properties = {}): void {
    let table = this.linkTables.get(type);
    if (table === undefined) {
      table = new CsvTable(join(this.folder, `links-${type.replace('>', '-')}.csv`), [':START_ID', ':END_ID']);
      this.linkTables.set(type, table);
    }
    table.add([from, to], properties);
  }

  /** Ends all files. */
  close(): ImportFiles {
    return { nodes: ended(this.nodeTables), relationships: ended(this.linkTables), arrayDelimiter: ARRAY_DELIMITER };
  }
}

const ended = (tables: ReadonlyMap<string, CsvTable>): ImportFile[] =>
  [...tables].map(([key, table]) => {
    const rows = table.close();
    const [name = key, to] = key.split('>');
    return { name, to, header: table.headerPath, rows, count: table.rows, emptyLists: table.emptyLists() };
  });
