import { ENTITY_KINDS } from '../../../src/vocabulary/entity-kind.js';
import { keysOf } from '../../../src/vocabulary/term.js';
import { contrast, inkOn, luminance, mixed } from '../../../src/web/embed/colors.js';
import { KIND_LOOKS, lookOf } from '../../../src/web/embed/kinds.js';
import { PALETTES } from '../../../src/web/embed/theme.js';

test('every kind of the vocabulary has a look of its own', () => {
  expect(Object.keys(KIND_LOOKS).sort()).toEqual(keysOf(ENTITY_KINDS).sort());
  const pictograms = Object.values(KIND_LOOKS).map(({ pictogram }) => pictogram);
  expect(new Set(pictograms).size).toBe(pictograms.length);
  const looks = Object.values(KIND_LOOKS).map(({ shape, color }) => `${shape} ${color}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test('a kind that this build does not know has a look too', () => {
  expect(lookOf('Spaceport').shape).toBe('circle');
});

/** How the colours reach an eye that lacks one kind of cone, on linear red, green and blue (Machado and others, 2009). */
const EYES: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (color: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

/** CIE L*a*b* of linear RGB. */
function lab([r = 0, g = 0, b = 0]: number[]): number[] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(color: string, eye: string): number[] {
  const channels = linear(color);
  return lab(
    (EYES[eye] ?? []).map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, part, at) => sum + part * (channels[at] ?? 0), 0),
        ),
      ),
    ),
  );
}

const kinds = Object.entries(KIND_LOOKS);
const alike = kinds.flatMap(([a, lookA], at) =>
  kinds.slice(at + 1).flatMap(([b, lookB]) => (lookA.shape === lookB.shape ? [[a, b] as const] : [])),
);

describe.each(Object.keys(EYES))('with %s', (eye) => {
  test.each(alike)('%s and %s, of one shape, differ in colour as people see it', (a, b) => {
    const [first, second] = [seen(lookOf(a).color, eye), seen(lookOf(b).color, eye)];
    const difference = Math.hypot(...first.map((part, at) => part - (second[at] ?? 0)));
    expect(difference).toBeGreaterThan(15); // 2 is just noticeable side by side
  });
});

describe.each(['light', 'dark'] as const)('on the %s ground', (name) => {
  const palette = PALETTES[name];
  test.each(kinds)('%s can be seen by its outline, and its pictogram on it', (_kind, { color }) => {
    const outline = mixed(color, palette.outline, 0.4);
    expect(Math.max(contrast(outline, palette.background), contrast(color, palette.background))).toBeGreaterThan(3);
    expect(contrast(inkOn(color), color)).toBeGreaterThan(2.4);
  });
  test('texts can be read', () => {
    for (const ground of [palette.background, palette.surface]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThan(7);
      expect(contrast(palette.muted, ground)).toBeGreaterThan(4.5);
      expect(contrast(palette.accent, ground)).toBeGreaterThan(4.5);
    }
  });
});

test('luminance and mixing are as WCAG and arithmetic have them', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect(luminance('#000000')).toBe(0);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
});
