import type { GraphNode } from './graph-data.js';
import type { FailureCode } from './interface.js';

/** Why something could not be shown. The sentence is made from it where it is shown, in the reader's language. */
export class GraphFailure extends Error {
  constructor(
    readonly code: FailureCode,
    /** What the sentence names: the focus asked for, the server's own message. */
    readonly subject: string,
    /** Entities that may be meant. */
    readonly options: readonly GraphNode[] = [],
  ) {
    super(`${code}: ${subject}`);
  }
}
