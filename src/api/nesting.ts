/**
 * How many objects and lists stand inside each other in a JSON value; it stops counting just above `most`. Walks without
 * recursion: a body of 1 MiB can hold half a million brackets, far more than a stack has room for.
 */
export function nestingOf(value: unknown, most: number): number {
  let level: unknown[] = [value].filter(isNested);
  let depth = 0;
  while (level.length > 0 && depth <= most) {
    depth += 1;
    level = level.flatMap((each) => Object.values(each as object).filter(isNested));
  }
  return depth;
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;
