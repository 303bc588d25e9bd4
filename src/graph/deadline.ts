import { ServiceUnavailable } from '../errors.js';

/** A moment by which everything that races it must be done. Ours: a frozen server never ends its own waiting. */
export class Deadline {
  private readonly at: number | undefined;

  /** @param within milliseconds from now; without it, no end. */
  constructor(within?: number) {
    this.at = within === undefined ? undefined : performance.now() + within;
  }

  /** What the work gives, or ServiceUnavailable when the moment comes first. */
  async race<Result>(work: PromiseLike<Result>): Promise<Result> {
    if (this.at === undefined) return work;
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ServiceUnavailable('The database did not answer in time')), this.left());
      timer.unref(); // what is waited for keeps the program; when its connection has been closed, nothing does
    });
    try {
      return await Promise.race([work, end]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The same limit in the driver's terms, so that a statement we gave up also ends in the server. */
  timeout(): { timeout?: number } {
    return this.at === undefined ? {} : { timeout: Math.ceil(this.left()) };
  }

  isOver(): boolean {
    return this.at !== undefined && performance.now() >= this.at;
  }

  /** Milliseconds until then; never less than one. */
  left(): number {
    return Math.max(1, (this.at ?? Infinity) - performance.now());
  }
}
