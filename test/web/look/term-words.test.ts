import { CONFLICT_KINDS } from '../../../src/vocabulary/conflict-kind.js';
import { ENTITY_KINDS } from '../../../src/vocabulary/entity-kind.js';
import { keysOf, type Term } from '../../../src/vocabulary/term.js';
import { termMeaning, termName } from '../../../src/web/look/words/term-words.js';

test('a meaning is shown in one language', () => {
  expect(termMeaning(CONFLICT_KINDS, 'CONTRADICTION', 'en')).toBe('Both cannot be true.');
  expect(termMeaning(CONFLICT_KINDS, 'CONTRADICTION', 'zh')).toBe('两者不能同时成立。');
});

test.each([...keysOf(CONFLICT_KINDS), ...keysOf(ENTITY_KINDS)])('%s has a meaning in each language', (key) => {
  const terms: Readonly<Record<string, Term>> = { ...CONFLICT_KINDS, ...ENTITY_KINDS };
  expect(termMeaning(terms, key, 'zh')).toMatch(/^[^.]*。$/);
  expect(termMeaning(terms, key, 'en')).toMatch(/^[A-Z][^。]*\.$/);
});

test('a key that is not known stands for itself', () => {
  expect(termName(ENTITY_KINDS, 'Starship', 'zh')).toBe('Starship');
});
