import { lowerBound } from '../../text/report-text.js';
import type { DraftObservation } from '../draft.js';

/** The observations of a draft by where their values stand. */
export class ObservationsByPlace {
  private readonly starts: number[];
  private readonly order: number[];

  constructor(private readonly observations: readonly DraftObservation[]) {
    this.order = [...observations.keys()].sort((a, b) => this.startOf(a) - this.startOf(b));
    this.starts = this.order.map((index) => this.startOf(index));
  }

  /** Index of the observation whose value lies there, in code points; null for none or several. */
  within(start: number, end: number): number | null {
    const first = lowerBound(this.starts, start);
    const [index, next] = [this.order[first], this.order[first + 1]];
    if (index === undefined || (this.observations[index]?.value.end ?? 0) > end) return null;
    return next !== undefined && this.startOf(next) < end ? null : index;
  }

  private startOf(index: number): number {
    return this.observations[index]?.value.start ?? 0;
  }
}
