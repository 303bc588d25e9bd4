/** Colours are #rrggbb throughout. */
type Channels = readonly [red: number, green: number, blue: number];

const channels = (color: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Channels;

/** The first colour with that part (0 to 1) of the second in it. */
export function mixed(first: string, second: string, part: number): string {
  const [a, b] = [channels(first), channels(second)];
  return `#${a.map((channel, at) => hex(channel + ((b[at] ?? 0) - channel) * part)).join('')}`;
}

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** Relative luminance, as WCAG counts it, from 0 (black) to 1. */
export function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const [less, more] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

const DARK = '#15181c';
const LIGHT = '#ffffff';

/** Black or white: whichever can be seen better on a colour. */
export const inkOn = (color: string): string => (contrast(color, LIGHT) >= contrast(color, DARK) * 0.6 ? LIGHT : DARK);
