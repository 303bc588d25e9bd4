import { isComposing, moved } from '../../../src/web/look/search/choose.js';
import { matchOf } from '../../../src/web/look/search/match.js';
import { lookedFor } from '../../../src/web/look/unknown/looked-for.js';

test('arrows go through the options and back into the text, round at both ends', () => {
  const down = [0, 1, 2, 3].reduce<number[]>((seen) => [...seen, moved(seen.at(-1)!, 'ArrowDown', 3)], [-1]);
  expect(down).toEqual([-1, 0, 1, 2, -1]);
  expect(moved(-1, 'ArrowUp', 3)).toBe(2);
  expect(moved(0, 'ArrowUp', 3)).toBe(-1);
  expect(moved(1, 'ArrowDown', 0)).toBe(-1);
});

test('a key that the input method takes is none of ours', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});

test('what was searched for is marked in a name, unless only a folded form matches', () => {
  expect(matchOf('光', '理光包装')).toEqual({ start: 1, end: 2 });
  expect(matchOf('abc', 'x ABC')).toEqual({ start: 2, end: 5 });
  expect(matchOf('Ａ', 'A厂')).toBeNull();
  expect(matchOf('', 'A厂')).toBeNull();
});

test.each([
  ['上泮村', '上泮村'],
  ['330522108/village/光耀村', '光耀村'],
  ['330522108/enterprise/chun-lai', 'chun lai'],
  ['indicator/“12345”热线满意率', '热线满意率'],
])('of the unknown id %s, %s is searched for', (id, words) => {
  expect(lookedFor(id)).toBe(words);
});
