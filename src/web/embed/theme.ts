/** The colours of the view; #rrggbb. */
export interface Palette {
  background: string;
  surface: string;
  border: string;
  ink: string;
  muted: string;
  /** Relations, and those of what is selected. */
  line: string;
  strongLine: string;
  accent: string;
  /** What a node's outline is mixed with. */
  outline: string;
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    background: '#fcfbf8',
    surface: '#ffffff',
    border: '#e3dfd6',
    ink: '#23262b',
    muted: '#5f646c',
    line: '#b4b3ad',
    strongLine: '#5f646c',
    accent: '#a4312a',
    outline: '#000000',
  },
  dark: {
    background: '#16191d',
    surface: '#1e2227',
    border: '#353b43',
    ink: '#e8e6e1',
    muted: '#a3a9b2',
    line: '#565d67',
    strongLine: '#b3b9c2',
    accent: '#f08a7e',
    outline: '#ffffff',
  },
};

/** The same as custom properties, for the parts that are HTML. */
export const asCustomProperties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, color]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${color};`)
    .join(' ');
