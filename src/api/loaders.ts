import DataLoader from 'dataloader';

/** Gives one value for each key, in the order of the keys, by one statement. */
export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<(Value | Error)[]>;

/** The batches of one request, each made when it is first needed and told apart by its name. */
export class Loaders {
  private readonly made = new Map<string, unknown>();

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
}
