import type { Parameters, Statement } from './statement.js';

/** How many statements may wait for their plan; more than an operation runs side by side would only be older ones. */
const MOST = 20;

/**
 * Has the database plan the statements that ran out of time, after their askers have gone. Neo4j ends a statement whose time is up while
 * it is still being planned too, and keeps nothing of the plan: asked again it would plan from the start, and run out of time again, for
 * ever. One at a time, since planning takes a processor for seconds. One that had its plan, and was slow for another reason, costs next
 * to nothing here.
 */
export class LatePlanning {
  private readonly waiting = new Map<string, () => Promise<void>>();
  private isUnderWay = false;

  /** @param plan plans a statement without running it; must end by itself */
  constructor(private readonly plan: (statement: Statement, parameters: Parameters) => Promise<void>) {}

  /** Has it planned in its turn, unless it waits already or too many do; nobody hears of it if that fails. `onPlanned` comes when it is. */
  begin(statement: Statement, parameters: Parameters, onPlanned: () => void = () => undefined): void {
    if (this.waiting.size >= MOST || this.waiting.has(statement.text)) return;
    this.waiting.set(statement.text, () => this.plan(statement, parameters).then(onPlanned));
    if (!this.isUnderWay) void this.planAll();
  }

  private async planAll(): Promise<void> {
    this.isUnderWay = true;
    for (const [text, plan] of this.waiting) {
      await plan().catch(() => undefined);
      this.waiting.delete(text);
    }
    this.isUnderWay = false;
  }
}
