import fc from 'fast-check';
import { keptAnswers } from '../../../src/api/memory/kept-answers.js';

const KIB = 1024;

test('an answer comes back byte for byte', () => {
  const kept = keptAnswers(64 * KIB);
  kept.keep('tag', '{"data":{"name":"谷雨集市"}}\n');
  expect(kept.get('tag')!.toString()).toBe('{"data":{"name":"谷雨集市"}}\n');
  expect(kept.get('other')).toBeUndefined();
});

test('whatever is kept, and in whatever order, the bytes of all stay below the bound', () => {
  const most = 16 * KIB;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(4 * KIB)), { maxLength: 200 }), (asked) => {
      const kept = keptAnswers(most);
      for (const [tag, length] of asked) kept.keep(`${tag}`, '图'.repeat(length / 3));
      const bytes = Array.from({ length: 100 }, (_, tag) => kept.get(`${tag}`)?.length ?? 0);
      expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(most);
    }),
  );
});

test('who was asked for least recently goes first', () => {
  const kept = keptAnswers(8 * KIB);
  const answer = 'x'.repeat(600);
  const tags = Array.from({ length: 8 }, (_, tag) => `${tag}`);
  for (const tag of tags) kept.keep(tag, answer);
  kept.get('0');
  kept.keep('8', answer);
  expect(tags.filter((tag) => kept.get(tag) === undefined)).toEqual(['1']);
});

test('an answer that would take more than an eighth is not kept, and drives out none', () => {
  const kept = keptAnswers(64 * KIB);
  kept.keep('small', 'x');
  kept.keep('large', 'x'.repeat(8 * KIB));
  expect(kept.get('large')).toBeUndefined();
  expect(kept.get('small')).toBeDefined();
});

test('of 0 bytes nothing is kept', () => {
  const kept = keptAnswers(0);
  kept.keep('tag', '');
  expect(kept.get('tag')).toBeUndefined();
});
