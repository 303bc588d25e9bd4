/**
 * Chance that can be had again: the same seed gives the same draws (mulberry32).
 *
 * @param {number} seed a whole number
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  /** From 0 to below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    /** Whether it happens, of `share` of all times. */
    happens: (share) => next() < share,
    one: (list) => list[below(list.length)],
    some: (list, most = list.length) => {
      const left = [...list];
      const count = 1 + below(Math.min(most, left.length));
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]);
    },
  };
}
