/** The median of numbers, with the least and the most. */
export function spreadOf(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}

/** As 1.02 (0.95–1.10). */
export const shown = ({ median, least, most }, digits = 2) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
