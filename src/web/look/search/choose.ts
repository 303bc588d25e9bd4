/** Which of so many options is marked after a key of the arrows; -1 is none, back in the text. */
export function moved(active: number, key: string, count: number): number {
  if (count === 0) return -1;
  if (key === 'ArrowDown') return active + 1 >= count ? -1 : active + 1;
  if (key === 'ArrowUp') return active === -1 ? count - 1 : active - 1;
  return active;
}

/** A key that an input method takes for itself: Enter there chooses a character, and is none of ours. */
export const isComposing = (event: { isComposing: boolean; keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229;
