/**
 * Draws that a seed decides: the same words give the same draws, in every run and on every machine.
 *
 * @param {...(string|number)} seeds what the draws hang on
 */
export function drawer(...seeds) {
  let state = 2166136261;
  for (const unit of seeds.join(' ')) state = Math.imul(state ^ unit.charCodeAt(0), 16777619); // FNV-1a
  /** From 0 up to 1: xorshift over a Weyl sequence. */
  const fraction = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(fraction() * limit);
  const pick = (list) => list[below(list.length)];
  /** Some of a list, each once, in the order drawn. */
  const some = (list, count) => {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0]);
  };
  /** As many different words as asked for. */
  const different = (count, make) => {
    const words = new Set();
    while (words.size < count) words.add(make());
    return [...words];
  };
  return { fraction, below, pick, some, different };
}
