import { Decimal } from 'decimal.js';
import { BadInput } from '../../errors.js';
import { UNITS } from '../../vocabulary/unit.js';

/**
 * A number kept in `base` (元), given in another unit of that base (万元, by its code WAN_YUAN), in decimal arithmetic.
 *
 * @throws BadInput when the unit is of another base, with the units that would fit
 */
export function valueIn(value: number, base: string, code: string): number {
  const unit = UNITS.find((each) => each.code === code);
  if (unit?.base !== base)
    throw new BadInput('unit', code, `a unit that ${base} can be given in: ${codesOf(base).join(', ')}`);
  return new Decimal(value).div(new Decimal(10).pow(unit.shift)).toNumber();
}

const codesOf = (base: string): string[] => UNITS.filter((unit) => unit.base === base).map((unit) => unit.code);
