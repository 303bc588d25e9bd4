/** What an error can carry beside its message. */
export interface ErrorDetails {
  /** What to do about it: one sentence, or lines. */
  hint?: string;
  /** The error underneath; goes to logs, never to people. */
  cause?: unknown;
}

/**
 * An error for people: its message says what was expected, what came and where, and is shown without a stack.
 * Anything thrown that is not a XiangtuError is a fault of the program itself.
 */
export class XiangtuError extends Error {
  /** What the command line exits with: 1 it could not be done, 2 wrong input or setting, 3 the database is away. */
  readonly exitCode: number = 1;
  readonly hint: string | null;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.hint = details.hint ?? null;
  }

  /** The message and, on lines of its own, the hint: what a terminal shows. */
  toText(): string {
    return this.hint === null ? this.message : `${this.message}\n${this.hint.replace(/^/gm, '  ')}`;
  }
}

/** A setting, argument, cursor or filter that is not what it should be. */
export class BadInput extends XiangtuError {
  override readonly exitCode: number = 2;

  /**
   * @param argument the name of what was given, as its giver wrote it: first, NEO4J_URI, --year
   * @param value what came
   * @param expected what would be right, as a phrase: "a whole number from 1 to 100"
   */
  constructor(
    readonly argument: string,
    readonly value: unknown,
    readonly expected: string,
    details: ErrorDetails = {},
  ) {
    super(`${argument}: expected ${expected}, got ${shown(value)}`, details);
  }
}

/** The database is away, frozen, or cannot be started. The same call may succeed later. */
export class ServiceUnavailable extends XiangtuError {
  override readonly exitCode: number = 3;
}

/** A value as an error shows it: on one line, at most 80 characters. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
