import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { valueIn } from '../../../src/api/observation/value-in.js';
import { BadInput } from '../../../src/errors.js';
import { UNITS } from '../../../src/vocabulary/unit.js';

describe('a figure in another unit', () => {
  it.each([
    [505_000_000, '元', 'YI_YUAN', 5.05],
    [40_657_000, '美元', 'WAN_USD', 4065.7],
    [14_900, '亩', 'WAN_MU', 1.49],
    [449, '人', 'PERSON_MING', 449],
    [229_999_999, '元', 'YI_YUAN', 2.29999999],
  ])('%p %s is, in %s, %p', (value, base, code, expected) => expect(valueIn(value, base, code)).toBe(expected));

  it('is what was printed, whatever the printed number was', () => {
    const printed = fc.record({ cents: fc.integer({ min: 0, max: 99_999_999 }), unit: fc.constantFrom(...UNITS) });
    fc.assert(
      fc.property(printed, ({ cents, unit }) => {
        const number = new Decimal(cents).div(100);
        const kept = number.mul(new Decimal(10).pow(unit.shift)).toNumber();
        expect(valueIn(kept, unit.base, unit.code)).toBe(number.toNumber());
      }),
    );
  });

  it('is refused for a unit of another base, naming those that fit', () => {
    expect(() => valueIn(5, '元', 'WAN_MU')).toThrow(
      new BadInput('unit', 'WAN_MU', 'a unit that 元 can be given in: YUAN, WAN_YUAN, YI_YUAN'),
    );
  });
});
