import { Decimal as Base } from 'decimal.js';

/**
 * Decimal arithmetic for printed figures: floats make 2.3 × 1e8 to 229999999.99999997. Sixty digits are more than any
 * report prints, so shifting and adding lose nothing.
 */
export const Decimal = Base.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });
export type Decimal = Base;

/** Moves the decimal point to the right: 2.3 shifted by 8 is 230000000. */
export const shifted = (value: Decimal, places: number): Decimal => value.times(new Decimal(10).pow(places));
