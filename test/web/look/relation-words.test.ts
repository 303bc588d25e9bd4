import { courseWords, relationWords, typeHeading } from '../../../src/web/look/relations/relation-words.js';

const relation = {
  type: 'CERTIFIED_AS',
  status: 'ACHIEVED',
  year: 2032,
  step: null,
  level: null,
  title: null,
  deadline: null,
};
const sentence = (
  change: Partial<typeof relation> | object,
  direction: 'OUT' | 'IN' = 'OUT',
  lang: 'zh' | 'en' = 'zh',
) => {
  const { when, before, details } = relationWords({ ...relation, ...change }, direction, lang);
  return [when, before, ...details].filter(Boolean).join(' ');
};

test('what is so has no word for its status; a plan and an application have', () => {
  expect(sentence({})).toBe('2032 认定为');
  expect(sentence({ status: 'PLANNED', year: 2033 })).toBe('2033 计划认定为');
  expect(sentence({ status: 'APPLIED' })).toBe('2032 申报认定为');
  expect(sentence({ status: 'PLANNED' }, 'OUT', 'en')).toBe('2032 planned: certified as');
});

test('a milestone is itself what was done, or is planned', () => {
  expect(sentence({ type: 'REACHED' })).toBe('2032 已');
  expect(sentence({ type: 'REACHED', status: 'PLANNED' })).toBe('2032 计划');
});

test('from the other end the heading says the type, and the status remains', () => {
  expect(typeHeading('CERTIFIED_AS', 'IN', 'zh')).toBe('持有者');
  expect(sentence({ status: 'PLANNED' }, 'IN')).toBe('2032 计划');
  expect(sentence({}, 'IN')).toBe('2032');
});

test('what has ended is no longer so, in words that fit a person too', () => {
  expect(sentence({ status: 'ENDED' })).toBe('2032 不再认定为');
  expect(sentence({ type: 'HOLDS_POST', status: 'ENDED', title: '镇长' }, 'IN')).toBe('2032 不再是 镇长');
  expect(sentence({ status: 'ENDED' }, 'OUT', 'en')).toBe('2032 no longer: certified as');
});

test('level, step, title and deadline are said', () => {
  const details = { level: '市级', step: 'RENEW', title: '镇长', deadline: '2033-06-30' };
  expect(sentence(details)).toBe('2032 认定为 镇长 市级 复评 期限 2033-06-30');
});

test('what the official codes say has no year', () => {
  expect(sentence({ type: 'LOCATED_IN', year: null })).toBe('官方代码 位于');
});

test('a village that is no more lies in its town until the last year of its code', () => {
  const gone = { type: 'LOCATED_IN', year: null, from: { validUntil: 2031 } };
  expect(sentence(gone, 'IN')).toBe('官方代码 至2031年');
  expect(sentence(gone, 'OUT', 'en')).toBe('official codes located in until 2031');
  expect(sentence({ ...gone, year: 2032 })).toBe('2032 位于');
});

test('a word of a newer vocabulary stands as it is', () => {
  expect(sentence({ type: 'TWINNED_WITH', status: 'PAUSED' })).toBe('2032 PAUSEDTWINNED_WITH');
});

test('the course over the years is said where there is more than one status', () => {
  expect(courseWords([{ id: 'a', year: 2032, status: 'ACHIEVED' }], 'zh')).toBe('');
  const two = [
    { id: 'a', year: 2032, status: 'PLANNED' },
    { id: 'b', year: 2033, status: 'COMPLETED' },
  ];
  expect(courseWords(two, 'zh')).toBe('2032 计划 → 2033 完成');
});
