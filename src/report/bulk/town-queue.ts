import { dirname } from 'node:path';

/** The report folders of one town, in order. */
export type TownFolders = readonly string[];

/** Report folders, town by town, in the order that they came in. A town in two places of the disk is two. */
export function byTown(folders: readonly string[]): TownFolders[] {
  const towns = new Map<string, string[]>();
  for (const folder of folders) {
    const town = dirname(folder);
    towns.set(town, [...(towns.get(town) ?? []), folder]);
  }
  return [...towns.values()];
}

/**
 * Works on things a few at a time, and gives the results in the order of the things. No more than `ahead` of them wait to be taken, so
 * that what is done quickly does not pile up.
 */
export async function* inOrder<Thing, Result>(
  things: readonly Thing[],
  ahead: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  const begin = (): void => {
    const result = work(things[next++]!);
    result.catch(() => undefined); // told when its turn comes
    running.push(result);
  };
  while (next < Math.min(ahead, things.length)) begin();
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    const result = await first;
    if (next < things.length) begin();
    yield result;
  }
}
