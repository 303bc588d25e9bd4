/** The outline of a node. What is alike in nature has the same: land, actors, undertakings, distinctions. */
export type Shape = 'hexagon' | 'circle' | 'square' | 'diamond';

/** In the order of the numbers that the WebGL program knows them by. */
export const SHAPES: readonly Shape[] = ['circle', 'hexagon', 'square', 'diamond'];

/** How a kind of entity looks. Outline, colour and pictogram each tell it alone, or nearly so. */
export interface KindLook {
  shape: Shape;
  /** #rrggbb, of the palette of Okabe and Ito, which people tell apart whatever their colour vision. */
  color: string;
  /** Outline of the pictogram in a square of 24, filled by the even-odd rule. */
  pictogram: string;
}

const BLUE = '#0072b2';
const GREEN = '#009e73';
const SKY = '#56b4e9';
const VERMILION = '#d55e00';
const PURPLE = '#cc79a7';
const ORANGE = '#e69f00';
const YELLOW = '#f0e442';
const GREY = '#5b6470';

export const KIND_LOOKS: Readonly<Record<string, KindLook>> = {
  Division: {
    shape: 'hexagon',
    color: BLUE,
    pictogram: 'M3 6.5 8.3 4.6V17.6L3 19.5ZM9.7 4.6 14.3 6.4V19.4L9.7 17.6ZM15.7 6.4 21 4.5V17.5L15.7 19.4Z',
  },
  Village: {
    shape: 'hexagon',
    color: GREEN,
    pictogram: 'M12 3.5 2.5 11.5H5V20H10V14.5H14V20H19V11.5H21.5Z',
  },
  Place: {
    shape: 'hexagon',
    color: SKY,
    pictogram:
      'M12 2.5A7 7 0 0 0 5 9.5C5 14.8 12 21.5 12 21.5S19 14.8 19 9.5A7 7 0 0 0 12 2.5ZM12 7A2.6 2.6 0 1 1 12 12.2 2.6 2.6 0 0 1 12 7Z',
  },
  Enterprise: {
    shape: 'circle',
    color: VERMILION,
    pictogram:
      'M2.5 20.5V9.5L8.5 13V9.5L14.5 13V4H19.5V20.5ZM5.5 15.5V17.7H8V15.5ZM10 15.5V17.7H12.5V15.5ZM14.5 15.5V17.7H17V15.5Z',
  },
  Official: {
    shape: 'circle',
    color: PURPLE,
    pictogram: 'M12 3.5A4 4 0 1 1 12 11.5 4 4 0 0 1 12 3.5ZM4.5 20.5C4.5 15.8 8 13.2 12 13.2S19.5 15.8 19.5 20.5Z',
  },
  Organization: {
    shape: 'circle',
    color: GREY,
    pictogram: 'M12 3 3 8V10H21V8ZM5 11.5H8V17H5ZM10.5 11.5H13.5V17H10.5ZM16 11.5H19V17H16ZM3 18.3H21V20.8H3Z',
  },
  Project: {
    shape: 'square',
    color: ORANGE,
    pictogram:
      'M3 4.5H11.2V9H3ZM12.8 4.5H21V9H12.8ZM3 10.2H7V14.6H3ZM8.6 10.2H15.4V14.6H8.6ZM17 10.2H21V14.6H17ZM3 15.8H11.2V20.2H3ZM12.8 15.8H21V20.2H12.8Z',
  },
  Program: {
    shape: 'square',
    color: BLUE,
    pictogram:
      'M4 4.5H7.2V7.7H4ZM9 5H20.5V7.2H9ZM4 10.4H7.2V13.6H4ZM9 10.9H20.5V13.1H9ZM4 16.3H7.2V19.5H4ZM9 16.8H20.5V19H9Z',
  },
  Mechanism: {
    shape: 'square',
    color: GREEN,
    pictogram:
      'M10.1 5 10.2 2.6 13.8 2.6 13.9 5 15.6 5.8 17.4 4.1 19.9 6.6 18.2 8.4 19 10.1 21.4 10.2 21.4 13.8 19 13.9 18.2 15.6 19.9 17.4 17.4 19.9 15.6 18.2 13.9 19 13.8 21.4 10.2 21.4 10.1 19 8.4 18.2 6.6 19.9 4.1 17.4 5.8 15.6 5 13.9 2.6 13.8 2.6 10.2 5 10.1 5.8 8.4 4.1 6.6 6.6 4.1 8.4 5.8ZM12 8.8A3.2 3.2 0 1 0 12 15.2 3.2 3.2 0 0 0 12 8.8Z',
  },
  Event: {
    shape: 'square',
    color: PURPLE,
    pictogram: 'M3.5 5.5H7V3.2H9.2V5.5H14.8V3.2H17V5.5H20.5V20.5H3.5ZM5.7 10V18.3H18.3V10ZM7.8 12H11.4V15.2H7.8Z',
  },
  Certification: {
    shape: 'diamond',
    color: YELLOW,
    pictogram:
      'M12 2.5A6 6 0 1 1 12 14.5 6 6 0 0 1 12 2.5ZM12 5.5A3 3 0 1 0 12 11.5 3 3 0 0 0 12 5.5ZM8 15 6.5 21.5 12 18.8 17.5 21.5 16 15C13.5 16.2 10.5 16.2 8 15Z',
  },
  Milestone: {
    shape: 'diamond',
    color: VERMILION,
    pictogram: 'M5 3H7.2V21H5ZM8.6 4H20L17 8.2 20 12.5H8.6Z',
  },
  Brand: {
    shape: 'diamond',
    color: SKY,
    pictogram: 'M12 2.6 14.5 9.1 21.5 9.5 16.1 13.9 17.9 20.7 12 16.9 6.1 20.7 7.9 13.9 2.5 9.5 9.5 9.1Z',
  },
};

/** For a kind that a newer server knows and this build does not. */
const UNKNOWN: KindLook = { shape: 'circle', color: GREY, pictogram: 'M9 9H15V15H9Z' };

export const lookOf = (kind: string): KindLook => KIND_LOOKS[kind] ?? UNKNOWN;

/** The part of a shape's half width that a pictogram's half width takes. */
export const PICTOGRAM_PART: Readonly<Record<Shape, number>> = {
  circle: 0.6,
  hexagon: 0.58,
  square: 0.64,
  diamond: 0.5,
};
