import DataLoader from 'dataloader';

/** Gives one value for each key, in the order of the keys, by one statement. */
export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<(Value | Error)[]>;

/** What a field is resolved from: at hand, where it was read ahead, or on its way. */
export type Given<Value> = Value | Promise<Value>;

/** What is made of a value, at once where that is at hand: a row's fields then cost no turn of the event loop. */
export const whenGiven = <Value, Made>(value: Given<Value>, made: (value: Value) => Made): Given<Made> =>
  value instanceof Promise ? value.then(made) : made(value);

/** The batches of one request, each made when it is first needed and told apart by its name. */
export class Loaders {
  private readonly made = new Map<string, unknown>();
  private readonly ahead = new Map<string, Map<string, unknown>>();

  /**
   * The loader of that name. Two fields share a batch only when the name is the same, so it must hold whatever the batch depends on:
   * the field, its arguments, and what is selected.
   */
  named<Key, Value>(name: string, batch: Batch<Key, Value>): DataLoader<Key, Value> {
    const before = this.made.get(name);
    if (before) return before as DataLoader<Key, Value>;
    const loader = new DataLoader<Key, Value>((keys) => batch(keys));
    this.made.set(name, loader);
    return loader;
  }

  /** The value of one key: what was read ahead for it, or with its batch, which must hold all that the name must. */
  value<Value>(name: string, key: string, batch: () => Batch<string, Value>): Given<Value> {
    const read = this.ahead.get(name);
    return read?.has(key)
      ? (read.get(key) as Value)
      : this.named<string, Value>(name, (keys) => batch()(keys)).load(key);
  }

  /** Keeps what was read ahead for a key of a batch. */
  keep(name: string, key: string, value: unknown): void {
    const read = this.ahead.get(name) ?? new Map<string, unknown>();
    this.ahead.set(name, read.set(key, value));
  }
}
