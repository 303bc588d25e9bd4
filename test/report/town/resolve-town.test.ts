import { BadInput } from '../../../src/errors.js';
import { resolveTown } from '../../../src/report/town/resolve-town.js';

const ABOVE = new Map([
  ['98', '云山省'],
  ['9801', '市辖区'],
  ['980101', '东河县'],
  ['99', '青川省'],
  ['9901', '临水市'],
  ['990101', '清河县'],
  ['990102', '柳州区'],
]);
const TOWNS = [
  { code: '980101100', name: '城关镇' },
  { code: '990101100', name: '城关镇' },
  { code: '990101101', name: '柳溪镇' },
  { code: '990102001', name: '河东街道' },
];
const resolve = (word: string): string => resolveTown(word, TOWNS, ABOVE).code;

const told = (word: string): string => {
  try {
    resolveTown(word, TOWNS, ABOVE);
  } catch (error) {
    if (error instanceof BadInput) return error.toText();
    throw error;
  }
  return 'nothing';
};

test.each([
  ['990101101', '990101101'],
  ['柳溪镇', '990101101'],
  ['柳溪', '990101101'],
  ['河东', '990102001'],
  ['清河县柳溪镇', '990101101'],
  ['青川 临水 清河 柳溪镇', '990101101'],
  ['青川省临水市清河县城关镇', '990101100'],
  ['东河县城关', '980101100'],
  [' 柳溪镇　', '990101101'],
])('%s is the town %s', (word, code) => expect(resolve(word)).toBe(code));

test('a town comes with what lies above it, without a city that has no name of its own', () => {
  expect(resolveTown('东河县城关镇', TOWNS, ABOVE).above.map(({ name }) => name)).toEqual(['云山省', '东河县']);
});

test('a name that two towns have lists both with their codes', () => {
  expect(told('城关镇')).toBe(
    `town: expected one town; 2 are called so, got "城关镇"
  Say which by its code, or by the county before its name:
  980101100  云山省 东河县 城关镇
  990101100  青川省 临水市 清河县 城关镇`,
  );
});

test('a code that is too short lists the towns beneath it', () => {
  expect(told('990101')).toContain('Near it:\n  990101100  青川省 临水市 清河县 城关镇\n  990101101');
});

test("a village's code names the town above it", () => {
  expect(told('990101101201')).toContain('Near it:\n  990101101  青川省 临水市 清河县 柳溪镇');
});

test.each(['', ' ', '某某镇', '东河县柳溪镇', '9', '999999999', '镇'])(
  '%j is no town, and says what one looks like',
  (word) => {
    expect(told(word)).toMatch(
      /^town: expected a town of the official list, by its name or its code of nine digits, got /,
    );
  },
);
