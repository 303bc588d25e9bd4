import { type AttributeName, languageOf, readAttributes, themeOf } from '../../../src/web/embed/attributes.js';
import { VOCABULARY } from '../../../src/web/embed/vocabulary.js';

const read = (attributes: Partial<Record<AttributeName, string>>) =>
  readAttributes((name) => attributes[name] ?? null, VOCABULARY);

test('what is not given is asked for in the usual way', () => {
  expect(read({ focus: ' 深溪镇 ', types: '' })).toEqual({
    endpoint: '/graphql',
    focus: '深溪镇',
    depth: 1,
    types: [],
    statuses: [],
    year: null,
  });
});

test('lists are words with spaces or commas between them, in any case', () => {
  const { types, statuses } = read({ types: 'located_in, HOSTS', status: 'PLANNED applied' });
  expect(types).toEqual(['LOCATED_IN', 'HOSTS']);
  expect(statuses).toEqual(['PLANNED', 'APPLIED']);
});

test.each([
  [{ depth: '4' }, 'depth="4" (1–3)'],
  [{ depth: 'two' }, 'depth="two" (1–3)'],
  [{ year: '31.5' }, 'year="31.5" (1–9999)'],
  [{ status: 'DONE' }, 'status="DONE" (PLANNED, APPLIED, STARTED, ACHIEVED, COMPLETED, ENDED)'],
])('%j is refused, and what would be right is said', (attributes, subject) => {
  expect(() => read(attributes)).toThrow(expect.objectContaining({ code: 'BAD_ATTRIBUTE', subject }));
});

test.each([
  [['zh', 'en'], 'zh'],
  [[null, 'zh-Hant-TW'], 'zh'],
  [['', undefined, 'en-GB'], 'en'],
  [['fr', 'zh'], 'en'],
  [[], 'en'],
] as const)('of %j the language is %s', (candidates, language) => {
  expect(languageOf(...candidates)).toBe(language);
});

test('any theme but light and dark follows the system', () => {
  expect(['light', 'dark', 'auto', 'blue', null].map(themeOf)).toEqual(['light', 'dark', 'auto', 'auto', 'auto']);
});
