/** Where a name stands: its number in the list that was built, and its UTF-16 offsets. */
export interface Hit {
  name: number;
  start: number;
  end: number;
}

interface State {
  next: Map<number, State>;
  /** Where the search goes on when no letter fits: the longest end of what was read that begins a name. */
  fallback: State | null;
  /** The nearest state on the way of fallbacks that ends a name. */
  shorter: State | null;
  /** The name that ends here, or -1. */
  name: number;
}

const newState = (): State => ({ next: new Map(), fallback: null, shorter: null, name: -1 });

/**
 * Finds many names in a text at once (Aho and Corasick): the time is linear in the text's length and the number of hits,
 * whatever the number of names. Hits come in the order of their ends; names inside names are found too. Empty names are not.
 */
export class NameAutomaton {
  private readonly root = newState();
  private readonly lengths: number[];

  /** @param names a name given twice is found as its first */
  constructor(names: readonly string[]) {
    this.lengths = names.map(({ length }) => length);
    for (const [index, name] of names.entries()) if (name !== '') this.add(name, index);
    this.link();
  }

  /** Every hit of every name. */
  *hits(text: string): Generator<Hit> {
    let state: State = this.root;
    for (let at = 0; at < text.length; at += 1) {
      state = this.step(state, text.charCodeAt(at));
      for (let found: State | null = state.name === -1 ? state.shorter : state; found !== null; found = found.shorter) {
        const length = this.lengths[found.name] ?? 0;
        yield { name: found.name, start: at + 1 - length, end: at + 1 };
      }
    }
  }

  private add(name: string, index: number): void {
    let state = this.root;
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      const next = state.next.get(unit) ?? newState();
      state.next.set(unit, next);
      state = next;
    }
    if (state.name === -1) state.name = index;
  }

  private link(): void {
    const queue: State[] = [];
    for (const state of this.root.next.values()) {
      state.fallback = this.root;
      queue.push(state);
    }
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] as State;
      for (const [unit, next] of state.next) {
        next.fallback = this.step(state.fallback ?? this.root, unit);
        next.shorter = next.fallback.name === -1 ? next.fallback.shorter : next.fallback;
        queue.push(next);
      }
    }
  }

  private step(from: State, unit: number): State {
    let state: State | null = from;
    while (state !== null) {
      const next = state.next.get(unit);
      if (next !== undefined) return next;
      state = state.fallback;
    }
    return this.root;
  }
}
