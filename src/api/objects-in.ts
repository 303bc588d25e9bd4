/** How many objects a JSON value holds, itself among them; lists do not count. Stops just above `most`, and walks without recursion. */
export function objectsIn(value: unknown, most: number): number {
  const left: unknown[] = [value];
  let objects = 0;
  while (left.length > 0 && objects <= most) {
    const each = left.pop();
    if (typeof each !== 'object' || each === null) continue;
    if (!Array.isArray(each)) objects += 1;
    for (const inner of Object.values(each)) left.push(inner);
  }
  return objects;
}
