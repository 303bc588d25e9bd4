import { LRUCache } from 'lru-cache';
import type { LatePlanning } from './late-planning.js';
import type { Parameters, Statement } from './statement.js';

/** How many statements we know to be planned at most; Neo4j itself keeps 1,000 plans. */
const MOST = 500;

/**
 * Of which joined statements the database has the plan. One that joins many fields takes it up to seconds to plan: until that is done,
 * beside the requests, its parts are asked each by itself, whose plans are small and shared with other questions.
 */
export class Plans {
  private readonly known = new LRUCache<string, true>({ max: MOST });

  constructor(private readonly planning: LatePlanning) {}

  /** Whether it has been planned; where it has not, that begins. */
  has(statement: Statement, parameters: Parameters): boolean {
    if (this.known.get(statement.text)) return true;
    this.planning.begin(statement, parameters, () => this.note(statement));
    return false;
  }

  /** What has run has been planned. */
  note({ text }: Statement): void {
    this.known.set(text, true);
  }

  /** After a load the database plans anew. */
  forget(): void {
    this.known.clear();
  }
}
