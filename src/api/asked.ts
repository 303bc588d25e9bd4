import type { DataVersionRow } from '../graph/data-version-row.js';
import type { Deadline } from '../graph/deadline.js';
import type { Question } from './memory/question.js';

/** One request: what the HTTP side tells the execution, and what the execution tells back. */
export interface Asked {
  /** null when only Apollo can say what is asked, or that it cannot be answered. */
  question: Question | null;
  /** The tags of answers that the asker has. */
  ifNoneMatch: string | undefined;
  /** By when there must be an answer. */
  deadline: Deadline;
  /** A reading of the data version that began after the request had come; left out when there was none yet. */
  version?: Promise<DataVersionRow>;
  /** Left by the execution when the answer is whole: it has data and no errors. */
  outcome?: Outcome;
}

export interface Outcome {
  tag: string;
  /** Whether the answer depends on the data, or on the schema alone. */
  ofData: boolean;
  /** The asker has this very answer: nothing was executed. */
  isUnchanged: boolean;
}
