/** Does one thing once for all who want it at the same time: they share what it gives, or how it fails. Nothing is kept when it has ended. */
export class OneFlight<Result> {
  private readonly underWay = new Map<string, Promise<Result>>();

  join(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.underWay.get(key);
    if (before !== undefined) return before;
    const started = work().finally(() => this.underWay.delete(key));
    this.underWay.set(key, started);
    return started;
  }
}
